package dev.kith.pack;

import dev.kith.delivery.Deliveries;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Sendings;
import dev.kith.nudge.Nudges;
import dev.kith.people.Person;
import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody was sent, by whatever campaign, and what they completed. */
record Seen(Sendings sendings, Nudges nudges, Deliveries deliveries, Progress progress) {

    /** As long as a delivery that ended is kept. */
    private static final int DAYS_KEPT = 90;

    Past of(Person person, Map<Turn, Pick> picks, Instant now) {
        var sent = sendings.sentTo(person.id(), Sendings.KEPT).stream()
                .map(sending -> sending.delivery().errand())
                .collect(Collectors.toSet());
        var seen = new HashSet<PromptId>();
        sent.stream()
                .filter(errand -> !picks.containsKey(Turn.of(errand)))
                .forEach(errand -> nudges.of(errand, person.locale()).ifPresent(nudge -> seen.add(nudge.id())));
        picks.forEach((turn, pick) -> {
            var errand = errand(turn, person);
            if (sent.contains(errand) || !wasDropped(errand, now, person)) {
                seen.add(pick.prompt());
            }
        });
        return new Past(seen, progress.completedCourses(person.id()));
    }

    /** What was chosen and not sent, as for whoever was on leave, can be chosen again. */
    private boolean wasDropped(Errand errand, Instant now, Person person) {
        var oldest = now.atZone(person.zone()).toLocalDate().minusDays(DAYS_KEPT);
        return !LocalDate.parse(errand.run()).isBefore(oldest)
                && deliveries
                        .find(person.id(), deliveries.idOf(errand))
                        .filter(delivery -> delivery.state() == DeliveryState.DROPPED)
                        .isPresent();
    }

    private static Errand errand(Turn turn, Person person) {
        return new Errand(turn.campaign(), turn.run(), PackActivity.STEP, person.id(), person.id());
    }
}
