package dev.kith.checkin;

import dev.kith.campaign.Activity.Occurrence;
import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Checkin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The check-ins that were sent to somebody, have not been answered, and can still be. */
final class OpenCheckins {

    private static final Set<CampaignState> ALIVE = Set.of(CampaignState.RUNNING, CampaignState.PAUSED);
    private static final int MOST = 5;

    /** Of one campaign, the last so many are looked at. */
    private static final int ROUNDS = 10;

    /** How long ago a round may have been that somebody put off. */
    private static final Duration PUT_OFF = Duration.ofDays(30);

    private final Campaigns campaigns;
    private final CheckinActivity activity;
    private final Deliveries deliveries;
    private final BusinessTime time;

    OpenCheckins(Campaigns campaigns, CheckinActivity activity, Deliveries deliveries, BusinessTime time) {
        this.campaigns = campaigns;
        this.activity = activity;
        this.deliveries = deliveries;
        this.time = time;
    }

    /** One of them. */
    record Open(Kept kept, Checkin checkin, Delivery delivery) {}

    /** The latest first, five at most. */
    List<Open> of(Person person) {
        Instant now = time.instant();
        return campaigns.all().stream()
                .filter(kept -> ALIVE.contains(kept.state()))
                .filter(kept -> kept.campaign().activity().kind().equals(CheckinActivity.KIND))
                .flatMap(kept -> of(kept, person, now))
                .sorted((one, other) ->
                        other.delivery().due().compareTo(one.delivery().due()))
                .limit(MOST)
                .toList();
    }

    /** What was put off came again later than it was due. */
    private Stream<Open> of(Kept kept, Person person, Instant now) {
        var expires = kept.campaign().plan().limits().expires();
        var window = new Window(now.minus(expires).minus(PUT_OFF), now);
        return activity.occurrences(kept.campaign(), person, window).reversed().stream()
                .limit(ROUNDS)
                .flatMap(occurrence -> open(kept, person, occurrence).stream())
                .filter(open -> came(open.delivery()).plus(expires).isAfter(now));
    }

    private static Instant came(Delivery delivery) {
        return delivery.postponed().map(one -> one.until()).orElse(delivery.due());
    }

    private Optional<Open> open(Kept kept, Person person, Occurrence occurrence) {
        var errand = new Errand(kept.id(), occurrence.run(), occurrence.step(), person.id(), person.id());
        return deliveries
                .find(person.id(), deliveries.idOf(errand))
                .filter(delivery -> delivery.state() == DeliveryState.SENT)
                .filter(delivery -> delivery.progress().answerVersion() == 0)
                .flatMap(delivery -> activity.prompt(kept.campaign(), person.locale())
                        .map(checkin -> new Open(kept, checkin, delivery)));
    }
}
