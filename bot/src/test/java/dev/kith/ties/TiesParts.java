package dev.kith.ties;

import dev.kith.campaign.Campaigns;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.Tick;
import dev.kith.disclosure.DisclosureParts;
import dev.kith.disclosure.Lattice;
import dev.kith.indicators.Countable;
import dev.kith.indicators.Counted;
import dev.kith.indicators.Lots;
import dev.kith.indicators.Span;
import dev.kith.introduction.RoundsHeld;
import dev.kith.meeting.Encounters;
import dev.kith.mentorship.Lines;
import dev.kith.people.Attributes;
import dev.kith.people.Directory;
import dev.kith.people.SealedWords;
import dev.kith.privacy.Consents;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import dev.kith.release.Voices;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What is counted of introductions, wired by hand; nobody is left out by lot. */
public record TiesParts(Tick tick, HowItWent months, HowRoundsWent rounds) {

    private static final int K = 5;

    /** Who there is, and what they want. */
    public record Around(Redis redis, Vault vault, Directory directory, Consents consents) {}

    /** By whom people were told of each other, and what came of it. */
    public record Told(Campaigns campaigns, RoundsHeld rounds, Lines lines, Encounters encounters) {}

    /** What people tell of themselves. */
    public record Own(Attributes attributes, SealedWords words) {}

    public static TiesParts of(Around around, Told told, Own own, BusinessTime time) {
        var months = TiesConfiguration.months(
                around.redis(), around.vault(), JsonMapper.builder().build());
        var gathering = new Gathering(
                new Countable(around.directory(), around.consents(), new Lots(around.vault(), 0)),
                new Places(
                        new Lattice(List.of(List.of("department"), List.of("location"))),
                        own.attributes(),
                        own.words()),
                new Voices(around.vault()),
                told.encounters(),
                new Gathering.Programmes(told.campaigns(), told.rounds(), told.lines()));
        var counting = new Counting(gathering, months, DisclosureParts.ledger(around.redis(), around.vault()), K);
        return new TiesParts(
                counting.monthly(true),
                new HowItWent(months),
                new HowRoundsWent(told.rounds(), around.directory(), time));
    }

    /** A month was released, in which so many of a hundred met, and so many couples are of two departments. */
    public static void released(Redis redis, Vault vault, YearMonth month, int share) {
        var met = new Month.Figure("coffee", "met", List.of(new Counted.InCell(Map.of(), share)), List.of());
        TiesConfiguration.months(redis, vault, JsonMapper.builder().build())
                .keep(new Month(
                        month.toString(),
                        Span.of(month).until(),
                        K,
                        List.of(met),
                        Optional.of(new Network(2, 85, 5, share, 65))));
    }
}
