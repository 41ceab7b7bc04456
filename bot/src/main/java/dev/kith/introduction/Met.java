package dev.kith.introduction;

import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.people.Person;
import dev.kith.prompts.Introduction.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom somebody was introduced to lately: those of whom they were told, and who are still with the organisation. */
record Met(
        Campaigns campaigns,
        IntroductionActivity activity,
        Deliveries deliveries,
        MetOnTheWay onTheWay,
        BusinessTime time) {

    /** As long as a delivery that ended is kept. */
    private static final Duration LATELY = Duration.ofDays(90);

    /** The others of a group of eight. */
    private static final int MOST = 7;

    /**
     * Somebody, the skill that brought the two together, and when they were told.
     *
     * @param role what the other is to them; empty where the other shares nothing with them
     */
    record Meeting(Person other, Optional<Role> role, Optional<String> skill, Instant at) {}

    /** The latest first, seven at most. */
    List<Meeting> by(Person person) {
        return all(person).limit(MOST).toList();
    }

    /** The one whom they were introduced to last who is this to them, however many they met since. */
    Optional<Person> last(Person person, Role role) {
        return all(person)
                .filter(meeting -> meeting.role().equals(Optional.of(role)))
                .map(Meeting::other)
                .findFirst();
    }

    private Stream<Meeting> all(Person person) {
        Instant now = time.instant();
        // By the clock of whoever has the delivery it may be due a day earlier or later.
        var window = new Window(now.minus(LATELY), now.plus(Duration.ofDays(1)));
        var inRounds = campaigns.all().stream()
                .filter(kept -> kept.campaign().activity().kind().equals(IntroductionActivity.KIND))
                .flatMap(kept -> by(kept, person, window));
        return Stream.concat(inRounds, onTheWay.by(person, window.after()))
                .sorted(Comparator.comparing(Meeting::at).reversed());
    }

    private Stream<Meeting> by(Kept kept, Person person, Window window) {
        return activity.fixed(kept.campaign(), person, window).stream().flatMap(fixed -> meetings(kept, fixed, person));
    }

    private Stream<Meeting> meetings(Kept kept, IntroductionActivity.Fixed fixed, Person person) {
        var errand = fixed.party().errand(kept.id(), fixed.round(), person.id());
        var role = activity.forms().role(kept.campaign());
        return deliveries
                .find(errand.recipient(), deliveries.idOf(errand))
                .flatMap(Delivery::shown)
                .map(Delivery.Sent::at)
                .stream()
                .flatMap(at -> onTheWay.meetings(fixed.party(), person, role, at));
    }
}
