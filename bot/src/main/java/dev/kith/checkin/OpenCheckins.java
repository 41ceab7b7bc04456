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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The check-ins that were sent to somebody, have not been answered, and can still be. */
final class OpenCheckins {

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

    /** The latest first. */
    List<Open> of(Person person) {
        Instant now = time.instant();
        return campaigns.all().stream()
                .filter(kept -> kept.state() == CampaignState.RUNNING)
                .filter(kept -> kept.campaign().activity().kind().equals(CheckinActivity.KIND))
                .flatMap(kept -> of(kept, person, now))
                .sorted((one, other) ->
                        other.delivery().due().compareTo(one.delivery().due()))
                .toList();
    }

    private Stream<Open> of(Kept kept, Person person, Instant now) {
        var since = now.minus(kept.campaign().plan().limits().expires());
        return activity.occurrences(kept.campaign(), person, new Window(since, now)).stream()
                .flatMap(occurrence -> open(kept, person, occurrence).stream());
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
