package dev.kith.campaign;

import dev.kith.attention.Wishes;
import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.clock.Tick;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.DeliveryState;
import dev.kith.people.Audience;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What running campaigns are going to want of a person, by the same pure functions that the planner asks. */
final class WantedSoon implements Wishes, Tick {

    private static final Logger log = LoggerFactory.getLogger(WantedSoon.class);

    /** How long what is due may be on its way to the outbox, and how long it may wait there. */
    private static final Duration ON_ITS_WAY = Duration.ofHours(1);

    private static final Duration WAITING = Duration.ofDays(7);

    private final Campaigns campaigns;
    private final CampaignRules rules;
    private final Directory directory;
    private final Deliveries deliveries;
    private volatile List<Running> running = List.of();

    WantedSoon(Campaigns campaigns, CampaignRules rules, Directory directory, Deliveries deliveries) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.directory = directory;
        this.deliveries = deliveries;
    }

    /** A running campaign, read once for all that ask. */
    private record Running(Kept kept, Activity activity, Audience audience) {

        boolean belongs(Person person, Directory directory, Instant now) {
            return activity.accompanies() || audience.includes(person, directory, now);
        }

        int priority() {
            return kept.campaign().plan().limits().priority();
        }
    }

    @Override
    public String name() {
        return "look at what runs";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public int run(Instant now) {
        running = campaigns.all().stream()
                .filter(kept -> kept.state() == CampaignState.RUNNING)
                .flatMap(kept -> runningOrSay(kept).stream())
                .toList();
        return 0;
    }

    @Override
    public List<Wish> of(Person person, int priority, Instant now, Instant until) {
        return running.stream()
                .filter(one -> one.priority() < priority && one.belongs(person, directory, now))
                .flatMap(one -> wishes(one, person, now, until))
                .sorted(Comparator.comparing(Wish::at))
                .toList();
    }

    /** A campaign that cannot be read holds back no other; the planner says so aloud. */
    private Optional<Running> runningOrSay(Kept kept) {
        try {
            return Optional.of(running(kept));
        } catch (RuntimeException e) {
            log.debug("A campaign could not be looked at (campaign: {})", kept.id(), e);
            return Optional.empty();
        }
    }

    private Running running(Kept kept) {
        return running.stream()
                .filter(one -> one.kept().campaign().equals(kept.campaign()))
                .findFirst()
                .map(one -> new Running(kept, one.activity(), one.audience()))
                .orElseGet(() -> new Running(kept, rules.activity(kept.campaign()), rules.audience(kept.campaign())));
    }

    private Stream<Wish> wishes(Running one, Person person, Instant now, Instant until) {
        Instant began = one.kept().planned().from();
        Instant after = now.minus(WAITING).isBefore(began) ? began : now.minus(WAITING);
        return one.activity().sureToCome(one.kept().campaign(), person, new Window(after, until)).stream()
                .filter(occurrence -> occurrence.at().isAfter(now) || waits(one.kept(), person, occurrence, now))
                .map(occurrence -> new Wish(one.kept().id().value(), occurrence.at()));
    }

    private boolean waits(Kept kept, Person person, Activity.Occurrence occurrence, Instant now) {
        var errand = occurrence.errand(kept.id(), person);
        return deliveries
                .find(person.id(), deliveries.idOf(errand))
                .map(delivery -> delivery.state() == DeliveryState.WAITING
                        && delivery.postponed().isEmpty())
                .orElse(occurrence.at().isAfter(now.minus(ON_ITS_WAY)));
    }
}
