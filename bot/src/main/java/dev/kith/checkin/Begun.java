package dev.kith.checkin;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Invited;
import dev.kith.checkin.Asked.InRound;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Checkin;
import dev.kith.release.Frozen;
import dev.kith.release.Groups;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import dev.kith.release.Rounds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
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
     * @param lasts of a step of something else: how long after somebody began it may come last
     */
    record Wanted(Campaign campaign, Errand errand, Checkin checkin, Campaign.Handling handling, Duration lasts) {

        private boolean isScheduled() {
            return campaign.activity().kind().equals(CheckinActivity.KIND);
        }

        private RoundId id() {
            return new RoundId(
                    campaign.id(),
                    isScheduled() ? errand.run() : checkin.id().value() + "@" + quarter(LocalDate.parse(errand.run())));
        }
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
        return new InRound(rounds.join(round, asked.id(), where), Optional.empty(), team);
    }

    private synchronized Round begin(Wanted wanted) {
        return rounds.find(wanted.id()).orElseGet(() -> wanted.isScheduled() ? scheduled(wanted) : rolling(wanted));
    }

    private Round scheduled(Wanted wanted) {
        var campaign = wanted.campaign();
        var schedule = campaign.plan()
                .schedule()
                .orElseThrow(() -> new IllegalStateException("no schedule (campaign: " + campaign.id() + ")"));
        var date = LocalDate.parse(wanted.errand().run());
        Instant until = schedule.last(date).plus(campaign.plan().limits().expires());
        var frozen = frozen(wanted, schedule.first(date), until, false);
        var kept = campaigns.find(campaign.id()).orElseThrow();
        var people = List.copyOf(invited.to(kept, wanted.errand().run(), schedule.first(date)));
        return rounds.begin(wanted.id(), frozen, grouping.of(frozen, people));
    }

    private Round rolling(Wanted wanted) {
        var first = LocalDate.parse(wanted.errand().run()).with(IsoFields.DAY_OF_QUARTER, 1);
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
