package dev.kith.journey;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Onward;
import dev.kith.clock.Tick;
import dev.kith.journey.Enrolment.Standing;
import dev.kith.journey.Enrolment.State;
import dev.kith.journey.Enrolment.Why;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Journey;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices in the directory who begins a journey, whose date was corrected, and for whom it ends. A few begin by themselves the
 * next morning; where many would at once, or where everybody is new, an admin is asked.
 */
final class Lookout implements Tick {

    /** More than these at once are a change that somebody should have looked at. */
    static final int MOST_BY_THEMSELVES = 20;

    /** How long a change may take to come in before it is judged as a whole. */
    static final Duration ONE_CHANGE = Duration.ofHours(1);

    /** Audiences may look at dates: so often is looked where nothing changed. */
    private static final Duration AGAIN = Duration.ofHours(12);

    /** By then the planner has had its turn. */
    private static final Duration LATELY = Duration.ofDays(1);

    private static final Logger log = LoggerFactory.getLogger(Lookout.class);

    private final Campaigns campaigns;
    private final Directory directory;
    private final Journeys journeys;
    private final Register register;
    private final Onward onward;
    private volatile Looked last = new Looked(0, Instant.MIN);

    Lookout(Campaigns campaigns, Directory directory, Journeys journeys, Register register, Onward onward) {
        this.campaigns = campaigns;
        this.directory = directory;
        this.journeys = journeys;
        this.register = register;
        this.onward = onward;
    }

    /** Where enrolments are kept, and the rules of beginning and going on. */
    record Register(Enrolments enrolments, Newcomers newcomers, Review review, Beginnings beginnings) {}

    /** What there was to look at, and until when it need not be looked at again. */
    private record Looked(int at, Instant until) {}

    @Override
    public String name() {
        return "look who begins a journey";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return last.until().equals(Instant.MIN) || last.until().equals(Instant.MAX)
                ? Optional.empty()
                : Optional.of(last.until());
    }

    @Override
    public int run(Instant now) {
        var running = campaigns.all().stream()
                .filter(kept -> kept.state() == CampaignState.RUNNING)
                .filter(kept -> kept.campaign().activity().kind().equals(JourneyActivity.KIND))
                .map(Campaigns.Kept::campaign)
                .toList();
        int at = Objects.hash(
                directory.version(), running.stream().map(Campaign::id).toList());
        if (running.isEmpty() || (last.at() == at && now.isBefore(last.until()))) {
            return 0;
        }
        var until = running.stream()
                .map(campaign -> lookOrSay(campaign, now))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        last = new Looked(at, until);
        return 1;
    }

    /** A campaign that cannot be looked at holds back no other. */
    private Instant lookOrSay(Campaign campaign, Instant now) {
        try {
            return look(campaign, now);
        } catch (RuntimeException e) {
            log.error(
                    "It could not be looked who begins a journey; it is tried again (campaign: {})", campaign.id(), e);
            return now.plus(ONE_CHANGE);
        }
    }

    /** Answers when something is to be decided next. */
    private Instant look(Campaign campaign, Instant now) {
        var found = journeys.of(campaign);
        if (found.isEmpty()) {
            return now.plus(AGAIN);
        }
        var journey = found.get();
        boolean isFirst = !journeys.isKept(campaign);
        var known = register.enrolments().all(campaign.id());
        long changed = known.entrySet().stream()
                .filter(one -> review(campaign, journey, one.getKey(), one.getValue(), now))
                .count();
        changed += notice(campaign, journey, known, now);
        var all = changed > 0 ? register.enrolments().all(campaign.id()) : known;
        boolean decided = decide(campaign, journey, noticed(all), isFirst, now);
        if (last.until().equals(Instant.MIN) || decided) {
            planOnceMore(campaign, all, now);
        }
        journeys.keep(campaign, directory.all().isEmpty());
        return pending(decided ? register.enrolments().all(campaign.id()) : all, now);
    }

    /** Those who began lately, whom a node that ended in between may have left without a plan until the planner's next turn. */
    private void planOnceMore(Campaign campaign, Map<PersonId, List<Enrolment>> all, Instant now) {
        Instant lately = now.minus(LATELY);
        all.forEach((person, walks) -> {
            if (walks.stream()
                    .anyMatch(walk -> walk.isWalking()
                            && !walk.hasBegun()
                            && walk.standing().since().isAfter(lately))) {
                onward.plan(campaign.id(), person);
            }
        });
    }

    /** Whether the latest of somebody's enrolments is another now. */
    private boolean review(Campaign campaign, Journey journey, PersonId id, List<Enrolment> walks, Instant now) {
        var person = directory.find(id);
        boolean isAnother = walks.stream()
                .limit(1)
                .anyMatch(walk -> isAnother(
                        campaign,
                        id,
                        walk,
                        one -> person.map(who -> register.review().of(campaign, journey, who, one, now))
                                .orElseGet(() -> left(one, now))));
        if (isAnother) {
            onward.plan(campaign.id(), id);
        }
        return isAnother;
    }

    private boolean isAnother(Campaign campaign, PersonId person, Enrolment walk, UnaryOperator<Enrolment> change) {
        return !change.apply(walk).equals(walk)
                && register.enrolments()
                        .change(campaign.id(), person, walk.run(), change)
                        .isPresent();
    }

    private static Enrolment left(Enrolment enrolment, Instant now) {
        return switch (enrolment.standing().state()) {
            case NOTICED, ASKED, WALKING -> Review.doubted(enrolment, Why.LEFT, now);
            case DONE, ENDED, LEFT_OUT -> enrolment;
        };
    }

    private long notice(Campaign campaign, Journey journey, Map<PersonId, List<Enrolment>> known, Instant now) {
        return directory.all().stream()
                .filter(person -> register.newcomers()
                        .of(campaign, journey, person, known.getOrDefault(person.id(), List.of()), now)
                        .filter(one -> register.enrolments().begin(campaign.id(), person.id(), one))
                        .isPresent())
                .count();
    }

    /** Whoever started the campaign saw who would begin then; of those who come later a few begin by themselves. */
    private boolean decide(Campaign campaign, Journey journey, List<Noticed> noticed, boolean isFirst, Instant now) {
        boolean isDue = noticed.stream()
                .anyMatch(one -> isFirst || !one.since().plus(ONE_CHANGE).isAfter(now));
        if (!isDue) {
            return false;
        }
        if (!isFirst && (noticed.size() > MOST_BY_THEMSELVES || journeys.beganEmpty(campaign))) {
            log.warn(
                    "Many would begin a journey at once, and none of them does before somebody says so (campaign: {},"
                            + " people: {})",
                    campaign.id(),
                    noticed.size());
            noticed.forEach(one -> ask(campaign, one, now));
        } else {
            noticed.forEach(one -> begin(campaign, journey, one, now));
        }
        journeys.someCame(campaign);
        return true;
    }

    private void begin(Campaign campaign, Journey journey, Noticed noticed, Instant now) {
        register.beginnings().begin(campaign, journey, noticed.person(), noticed.run(), now);
        onward.plan(campaign.id(), noticed.person().id());
    }

    private void ask(Campaign campaign, Noticed noticed, Instant now) {
        register.enrolments()
                .change(
                        campaign.id(),
                        noticed.person().id(),
                        noticed.run(),
                        one -> one.standing().state() == State.NOTICED
                                ? one.standing(Standing.of(State.ASKED, now))
                                : one);
    }

    /** Somebody who would begin. */
    private record Noticed(Person person, String run, Instant since) {}

    private List<Noticed> noticed(Map<PersonId, List<Enrolment>> all) {
        return all.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .filter(walk -> walk.standing().state() == State.NOTICED)
                        .filter(walk -> walk.standing().doubt().isEmpty())
                        .flatMap(walk -> directory
                                .find(one.getKey())
                                .map(person -> new Noticed(
                                        person, walk.run(), walk.standing().since()))
                                .stream()))
                .toList();
    }

    private static Instant pending(Map<PersonId, List<Enrolment>> all, Instant now) {
        var soon = all.values().stream()
                .flatMap(List::stream)
                .map(Enrolment::standing)
                .flatMap(standing -> Stream.concat(
                        Stream.of(standing)
                                .filter(one -> one.state() == State.NOTICED)
                                .map(one -> one.since().plus(ONE_CHANGE)),
                        standing.doubt().map(since -> since.plus(Review.GRACE)).stream()));
        return Stream.concat(soon, Stream.of(now.plus(AGAIN)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
