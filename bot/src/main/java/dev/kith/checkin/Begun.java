package dev.kith.checkin;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Invited;
import dev.kith.campaign.Schedule;
import dev.kith.checkin.Asked.InRound;
import dev.kith.people.Person;
import dev.kith.prompts.Checkin;
import dev.kith.prompts.PromptId;
import dev.kith.release.Frozen;
import dev.kith.release.Groups;
import dev.kith.release.Round;
import dev.kith.release.Round.State;
import dev.kith.release.RoundId;
import dev.kith.release.Rounds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rounds in which check-ins are asked that are not named. One that is on a schedule begins when its first card is written, for
 * everybody who is asked in it; one that comes to people at their own times, as a step of something else, goes on for a quarter and
 * takes in whoever is asked.
 */
final class Begun {

    /** From the first place on Earth where a day begins to the last. */
    private static final Duration ROUND_THE_EARTH = Duration.ofHours(26);

    private static final String QUARTER_OF = "@";
    private static final Period QUARTER = Period.ofMonths(3);

    private final Rounds rounds;
    private final Campaigns campaigns;
    private final Invited invited;
    private final Grouping grouping;
    private final Items items;

    Begun(Rounds rounds, Campaigns campaigns, Invited invited, Grouping grouping, Items items) {
        this.rounds = rounds;
        this.campaigns = campaigns;
        this.invited = invited;
        this.grouping = grouping;
        this.items = items;
    }

    /**
     * What is asked, for the round.
     *
     * @param checkin with its questions in English
     * @param handling who may know what was answered
     * @param run of a schedule the date of the round, of a step the day on which somebody began
     * @param lasts of a step of something else: how long after somebody began it may come last
     */
    record Wanted(Campaign campaign, String run, Checkin checkin, Campaign.Handling handling, Duration lasts) {

        private boolean isScheduled() {
            return campaign.activity().kind().equals(CheckinActivity.KIND);
        }

        private RoundId id() {
            return new RoundId(campaign.id(), isScheduled() ? run : rolling(checkin.id(), run));
        }
    }

    /** Whether a check-in that somebody is asked in the course of a run belongs to a rolling round. */
    static boolean isRolling(RoundId round, PromptId checkin, String run) {
        return round.run().startsWith(checkin.value() + QUARTER_OF)
                && round.run().equals(rolling(checkin, run));
    }

    private static String rolling(PromptId checkin, String run) {
        return checkin.value() + QUARTER_OF + quarter(LocalDate.parse(run));
    }

    /** The round that somebody is asked in; it begins with the first of them. */
    InRound of(Wanted wanted, Person asked) {
        var round = rounds.find(wanted.id()).orElseGet(() -> begin(wanted));
        int team = grouping.team(asked);
        if (wanted.isScheduled()) {
            var cells = round.frozen().lattice().cells(rounds.where(round, asked.id()));
            return new InRound(round, Optional.of(Groups.of(round, cells)), team);
        }
        var where = grouping.of(round.frozen(), List.of(asked)).getOrDefault(asked.id(), Map.of());
        var joined = round.state() == State.OPEN ? rounds.join(round, asked.id(), where) : round;
        return new InRound(joined, Optional.empty(), team);
    }

    private synchronized Round begin(Wanted wanted) {
        return rounds.find(wanted.id())
                .orElseGet(() -> wanted.isScheduled() ? scheduled(wanted, invited(wanted)) : rolling(wanted));
    }

    private List<Person> invited(Wanted wanted) {
        var kept = campaigns.find(wanted.campaign().id()).orElseThrow();
        return invited.to(kept, wanted.run(), schedule(wanted).first(LocalDate.parse(wanted.run())));
    }

    private static Schedule schedule(Wanted wanted) {
        var campaign = wanted.campaign();
        return campaign.plan()
                .schedule()
                .orElseThrow(() -> new IllegalStateException("no schedule (campaign: " + campaign.id() + ")"));
    }

    /** A round on a schedule, for these people. */
    Round scheduled(Wanted wanted, Collection<Person> asked) {
        var campaign = wanted.campaign();
        var schedule = schedule(wanted);
        var date = LocalDate.parse(wanted.run());
        Instant until = schedule.last(date).plus(campaign.plan().limits().expires());
        var frozen = frozen(wanted, schedule.first(date), until, false);
        return rounds.begin(wanted.id(), frozen, grouping.of(frozen, asked));
    }

    private Round rolling(Wanted wanted) {
        var first = LocalDate.parse(wanted.run()).with(IsoFields.DAY_OF_QUARTER, 1);
        Instant from = first.atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant until = first.plus(QUARTER)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .plus(ROUND_THE_EARTH)
                .plus(wanted.lasts())
                .plus(wanted.campaign().plan().limits().expires());
        return rounds.begin(wanted.id(), frozen(wanted, from, until, true), Map.of());
    }

    private Frozen frozen(Wanted wanted, Instant from, Instant until, boolean rolling) {
        var checkin = wanted.checkin();
        var handling = wanted.handling();
        var told = grouping.told(handling);
        return new Frozen(checkin.id().value(), handling, items.of(checkin), from, until, rolling, told);
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
