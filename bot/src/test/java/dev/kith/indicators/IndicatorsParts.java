package dev.kith.indicators;

import dev.kith.clock.Tick;
import dev.kith.disclosure.DisclosureParts;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import dev.kith.release.Voices;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** What is counted once a month, wired by hand; nobody is left out by lot where a test does not say so. */
public record IndicatorsParts(Tick tick, Indicators indicators, Function<Person, Function<Span, Set<String>>> deeds) {

    /** Who there is, and what they want. */
    public record Around(Redis redis, Vault vault, Directory directory, Consents consents) {}

    public static IndicatorsParts of(Around around, List<Deed> deeds, Proofs proofs) {
        return of(around, new Witnesses(deeds, proofs), 0);
    }

    /** {@code oneIn}: of how many one is left out by lot. */
    static IndicatorsParts of(Around around, Witnesses witnesses, int oneIn) {
        var settings = new IndicatorsSettings(true, 5, List.of("department", "location"));
        var counts = IndicatorsConfiguration.months(
                around.redis(), around.vault(), JsonMapper.builder().build());
        var voices = new Voices(around.vault());
        var countable = new Countable(around.directory(), around.consents(), new Lots(around.vault(), oneIn));
        var census = new Census(countable, voices, witnesses);
        var ledger = DisclosureParts.ledger(around.redis(), around.vault());
        return new IndicatorsParts(
                new Counting(census, counts, ledger, settings).monthly(),
                new Indicators(counts),
                person -> span -> witnesses.done(person, span));
    }

    /** What was released, and nothing that counts. */
    public static Indicators shown(Redis redis, Vault vault) {
        return new Indicators(IndicatorsConfiguration.months(
                redis, vault, JsonMapper.builder().build()));
    }

    /** A month was released, in which so many of a hundred of the whole began something of their own. */
    public static void released(Redis redis, Vault vault, YearMonth month, int share) {
        var whole = new Counted.Figure(Deed.VOLUNTARY, List.of(new Counted.InCell(Map.of(), share)));
        IndicatorsConfiguration.months(redis, vault, JsonMapper.builder().build())
                .keep(new Counted(month.toString(), Span.of(month).until(), 5, List.of(whole), List.of(), List.of()));
    }
}
