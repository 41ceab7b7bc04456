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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private static final Duration AGAIN = Duration.ofHours(6);

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
        known.forEach((person, walks) -> review(campaign, journey, person, walks, now));
        notice(campaign, journey, known, now);
        decide(campaign, journey, isFirst, now);
        journeys.keep(campaign, directory.all().isEmpty());
        return pending(campaign, now);
    }

    private void review(Campaign campaign, Journey journey, PersonId id, List<Enrolment> walks, Instant now) {
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
    }

    private boolean isAnother(
            Campaign campaign, PersonId person, Enrolment walk, java.util.function.UnaryOperator<Enrolment> change) {
        return !change.apply(walk).equals(walk)
                && register.enrolments()
                        .change(campaign.id(), person, walk.run(), change)
                        .isPresent();
    }

    private static Enrolment left(Enrolment enrolment, Instant now) {
        return switch (enrolment.standing().state()) {
            case NOTICED, ASKED, WALKING -> enrolment.standing(Standing.ended(Why.LEFT, now));
            case DONE, ENDED, LEFT_OUT -> enrolment;
        };
    }

    private void notice(Campaign campaign, Journey journey, Map<PersonId, List<Enrolment>> known, Instant now) {
        for (Person person : directory.all()) {
            var former = known.getOrDefault(person.id(), List.of());
            register.newcomers()
                    .of(campaign, journey, person, former, now)
                    .ifPresent(one -> register.enrolments().begin(campaign.id(), person.id(), one));
        }
    }

    /** Whoever started the campaign saw who would begin then; of those who come later a few begin by themselves. */
    private void decide(Campaign campaign, Journey journey, boolean isFirst, Instant now) {
        var noticed = noticed(campaign);
        boolean isDue = noticed.stream()
                .anyMatch(one -> isFirst || !one.since().plus(ONE_CHANGE).isAfter(now));
        if (!isDue) {
            return;
        }
        boolean isAsked = !isFirst && (noticed.size() > MOST_BY_THEMSELVES || journeys.beganEmpty(campaign));
        if (isAsked) {
            log.warn(
                    "Many would begin a journey at once, and none of them does before somebody says so (campaign: {},"
                            + " people: {})",
                    campaign.id(),
                    noticed.size());
        }
        noticed.forEach(one -> {
            if (isAsked) {
                ask(campaign, one, now);
            } else {
                register.beginnings().begin(campaign, journey, one.person(), one.run(), now);
                onward.plan(campaign.id(), one.person().id());
            }
        });
        journeys.someCame(campaign);
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

    private List<Noticed> noticed(Campaign campaign) {
        var all = new ArrayList<Noticed>();
        register.enrolments()
                .all(campaign.id())
                .forEach((id, walks) -> walks.stream()
                        .filter(walk -> walk.standing().state() == State.NOTICED)
                        .forEach(walk -> directory
                                .find(id)
                                .ifPresent(person -> all.add(new Noticed(
                                        person, walk.run(), walk.standing().since())))));
        return all;
    }

    private Instant pending(Campaign campaign, Instant now) {
        var soon = register.enrolments().all(campaign.id()).values().stream()
                .flatMap(List::stream)
                .flatMap(walk -> Stream.concat(
                        Stream.of(walk.standing())
                                .filter(standing -> standing.state() == State.NOTICED)
                                .map(standing -> standing.since().plus(ONE_CHANGE)),
                        walk.standing().doubt().map(since -> since.plus(Review.GRACE)).stream()));
        return Stream.concat(soon, Stream.of(now.plus(AGAIN)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
