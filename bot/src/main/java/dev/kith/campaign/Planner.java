package dev.kith.campaign;

import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.campaign.Campaigns.Planned;
import dev.kith.clock.Tick;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Planning;
import dev.kith.people.Person;
import dev.kith.redis.Keepers;
import dev.kith.redis.Memory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plans what is due soon, for everybody in a campaign's audience. It looks a while ahead and remembers how far it came;
 * planning again, after a crash or because the directory changed, plans nothing twice.
 */
final class Planner implements Tick {

    private static final Logger log = LoggerFactory.getLogger(Planner.class);

    /** How far ahead is planned, and how little of that may be left before it is planned again. */
    static final Duration AHEAD = Duration.ofHours(48);

    private static final Duration LEFT = Duration.ofHours(24);

    /** How far behind a replica may have been that is a master now: a Cluster's node timeout is 15 s by default. */
    private static final Duration BEHIND = Duration.ofMinutes(1);

    /** Enough that each partition gets its errands by the hundred. */
    private static final int MOST_AT_ONCE = 5_000;

    private final Campaigns campaigns;
    private final Plans plans;
    private final Planning planning;
    private final Memory memory;

    Planner(Campaigns campaigns, Plans plans, Planning planning, Memory memory) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.planning = planning;
        this.memory = memory;
    }

    @Override
    public String name() {
        return "plan what is due soon";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return running().stream()
                .map(kept -> kept.planned().until().minus(LEFT))
                .min(Instant::compareTo);
    }

    @Override
    public int run(Instant now) {
        if (memory.isFull()) {
            log.warn("The store is nearly full: nothing new is planned until there is room again");
            return 0;
        }
        plans.directory().locate();
        String version = plans.directory().version() + " " + planning.version();
        return running().stream()
                .mapToInt(kept -> planOrSay(kept, version, now))
                .sum();
    }

    private List<Kept> running() {
        return campaigns.all().stream()
                .filter(kept -> kept.state() == CampaignState.RUNNING)
                .toList();
    }

    /** A campaign that cannot be planned holds back no other. */
    private int planOrSay(Kept kept, String version, Instant now) {
        try {
            return plan(kept, version, now);
        } catch (RuntimeException e) {
            log.error("A campaign could not be planned and will be tried again (campaign: {})", kept.id(), e);
            return 0;
        }
    }

    private int plan(Kept kept, String version, Instant now) {
        boolean runsOut = !kept.planned().until().minus(LEFT).isAfter(now);
        boolean changed = !version.equals(kept.planned().directory());
        if (!runsOut && !changed) {
            return 0;
        }
        Instant until = runsOut ? now.plus(AHEAD) : kept.planned().until();
        Instant after = changed ? earliest(kept, now) : kept.planned().until();
        plan(kept, new Window(after, until));
        campaigns.planned(kept.id(), new Planned(kept.planned().from(), until, version));
        if (runsOut) {
            planning.forget(kept.id(), now);
        }
        return 1;
    }

    /** What was due before the campaign began, or before a directory's change was seen, is not made up for. */
    private static Instant earliest(Kept kept, Instant now) {
        Instant from = kept.planned().from();
        Instant until = kept.planned().until();
        boolean first = kept.planned().directory().isEmpty();
        return first || from.isAfter(now) ? from : until.isBefore(now) ? until : now;
    }

    private void plan(Kept kept, Window window) {
        var wanted = plans.of(kept, window);
        var batch = new ArrayList<Plan>();
        for (Person person : plans.directory().all()) {
            batch.addAll(wanted.apply(person));
            if (batch.size() >= MOST_AT_ONCE) {
                planning.plan(batch);
                batch.clear();
            }
        }
        planning.plan(batch);
    }

    /**
     * Plans once more what was planned already for those whose part of the store changed hands, as far as that may have lost
     * it.
     *
     * @return how much it had lost
     */
    int planAgain(Keepers.Change change, Instant now) {
        return running().stream().mapToInt(kept -> planAgain(kept, change, now)).sum();
    }

    private int planAgain(Kept kept, Keepers.Change change, Instant now) {
        Instant since = change.lastSeen().minus(BEHIND);
        Instant began = kept.planned().from();
        var window =
                new Window(since.isBefore(began) ? began : since, kept.planned().until());
        var wanted = plans.of(kept, window);
        var concerned = plans.directory().all().stream()
                .filter(person -> change.concerns(person.id().value()))
                .flatMap(person -> wanted.apply(person).stream())
                .toList();
        return planning.planAgain(concerned, now);
    }

    /** As of when the audience is asked for what is due at {@code at}: the end of the stretch that is planned with it. */
    static Instant asks(Kept kept, Instant now, Instant at) {
        Instant planned = kept.planned().until();
        Instant first = planned.isAfter(now) ? planned : now.plus(AHEAD);
        if (!at.isAfter(first)) {
            return first;
        }
        Duration step = AHEAD.minus(LEFT);
        return first.plus(
                step.multipliedBy(Duration.between(first, at).minusNanos(1).dividedBy(step) + 1));
    }
}
