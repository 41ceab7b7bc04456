package dev.kith.pack;

import dev.kith.delivery.Deliveries;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Sendings;
import dev.kith.nudge.Nudges;
import dev.kith.nudge.Progress;
import dev.kith.people.Person;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody was sent, by whatever campaign, and what they completed. */
record Seen(Sendings sendings, Nudges nudges, Deliveries deliveries, Progress progress) {

    /** As long as a delivery that ended is kept. */
    private static final int DAYS_KEPT = 90;

    /** A stretch of what came to somebody: from when on it counts, and when it is looked at. */
    record Stretch(Instant since, Instant now) {}

    /** Also what is on its way. */
    Past of(Person person, Map<Turn, Pick> picks, Stretch stretch) {
        var sent = sent(person, stretch.since());
        var first = day(stretch.since(), person);
        var seen = new HashSet<PromptId>();
        var each = nudges.ofMany();
        sent.forEach(errand -> prompt(each, errand, person, picks).ifPresent(seen::add));
        picks.forEach((turn, pick) -> {
            var errand = errand(turn, person);
            boolean counts = !LocalDate.parse(turn.run()).isBefore(first);
            if (counts && !sent.contains(errand) && !wasDropped(errand, stretch.now(), person)) {
                seen.add(pick.prompt());
            }
        });
        return new Past(seen, progress.completedCourses(person.id()));
    }

    boolean isCompleted(String course, Person person) {
        return progress.completedCourses(person.id()).contains(course);
    }

    /** Whether what was chosen for a turn has come to them another way, of what came at {@code since} or later. */
    boolean cameElsewhere(Turn turn, Person person, Map<Turn, Pick> picks, Instant since) {
        var chosen = Optional.ofNullable(picks.get(turn)).map(Pick::prompt);
        var each = nudges.ofMany();
        return chosen.isPresent()
                && sent(person, since).stream()
                        .filter(errand -> !Turn.of(errand).equals(turn))
                        .anyMatch(errand -> prompt(each, errand, person, picks).equals(chosen));
    }

    private static LocalDate day(Instant instant, Person person) {
        return instant.atZone(person.zone()).toLocalDate();
    }

    private Set<Errand> sent(Person person, Instant since) {
        return sendings.sentTo(person.id(), Sendings.KEPT).stream()
                .filter(sending -> !sending.at().isBefore(since))
                .map(sending -> sending.delivery().errand())
                .collect(Collectors.toSet());
    }

    private static Optional<PromptId> prompt(Nudges nudges, Errand errand, Person person, Map<Turn, Pick> picks) {
        var pick = picks.get(Turn.of(errand));
        return pick == null ? nudges.of(errand, person.locale()).map(Nudge::id) : Optional.of(pick.prompt());
    }

    /** What was chosen and not sent, as for whoever was on leave, can be chosen again. */
    private boolean wasDropped(Errand errand, Instant now, Person person) {
        var oldest = day(now, person).minusDays(DAYS_KEPT);
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
