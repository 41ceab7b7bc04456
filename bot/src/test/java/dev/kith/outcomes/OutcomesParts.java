package dev.kith.outcomes;

import dev.kith.indicators.Indicators;
import dev.kith.indicators.IndicatorsParts;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.release.ReleaseParts;
import tools.jackson.databind.json.JsonMapper;

/** What an organisation brings, wired by hand. */
public record OutcomesParts(Redis redis, OutcomeImport incoming, SideBySide sideBySide) {

    /** Where nothing was released. */
    public static OutcomesParts on(Redis redis) {
        return beside(redis, IndicatorsParts.shown(redis, TestRedis.vault()));
    }

    public static OutcomesParts beside(Redis redis, Indicators indicators) {
        var json = JsonMapper.builder().build();
        var release = ReleaseParts.of(redis, TestRedis.vault());
        var outcomes = new RedisOutcomes(redis, TestRedis.vault(), json);
        return new OutcomesParts(
                redis,
                new OutcomeImport(outcomes, new OutcomeRows(json)),
                new SideBySide(outcomes, new Shown(indicators, release.rounds(), release.releases())));
    }
}
