package dev.kith.indicators;

import dev.kith.clock.Tick;
import dev.kith.disclosure.DisclosureParts;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import dev.kith.release.Voices;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What is counted once a month, wired by hand. */
public record IndicatorsParts(Tick tick, Indicators indicators) {

    /** Who there is, and what they want. */
    public record Around(Redis redis, Vault vault, Directory directory, Consents consents) {}

    public static IndicatorsParts of(Around around, List<Deed> deeds, Proofs proofs) {
        return of(around, deeds, proofs, new IndicatorsSettings(true, 5, List.of("department", "location")));
    }

    static IndicatorsParts of(Around around, List<Deed> deeds, Proofs proofs, IndicatorsSettings settings) {
        var counts = new RedisCounts(
                around.redis(), around.vault(), JsonMapper.builder().build());
        var voices = new Voices(around.vault());
        var census = new Census(around.directory(), around.consents(), voices, deeds, proofs);
        var ledger = DisclosureParts.ledger(around.redis(), around.vault());
        return new IndicatorsParts(new Counting(census, counts, ledger, settings), new Indicators(counts));
    }
}
