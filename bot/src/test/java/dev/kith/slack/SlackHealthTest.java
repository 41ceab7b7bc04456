package dev.kith.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.redis.TestRedis;
import dev.kith.simulator.Faults;
import dev.kith.simulator.Ledger;
import dev.kith.simulator.SlackLimits;
import dev.kith.simulator.SlackSimulator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import tools.jackson.databind.json.JsonMapper;

class SlackHealthTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Slack.NOW);

    private Health health(SlackSimulator slack, String token, boolean isGone) {
        var settings = new SlackSettings(token, "s", slack.uri(), Duration.ofSeconds(2), Duration.ofSeconds(5));
        try (var redis = TestRedis.empty()) {
            var aside = new RedisAside(redis, TestRedis.vault());
            aside.put("{}", "made no sense");
            var health = new SlackHealth(new SlackCalls(settings, JsonMapper.shared()), aside, now::get);
            if (isGone) {
                slack.close();
                return health.health();
            }
            var first = health.health();
            slack.close();
            assertThat(health.health()).isEqualTo(first);
            now.set(Slack.NOW.plusSeconds(61));
            assertThat(health.health()).isNotEqualTo(first);
            now.set(Slack.NOW);
            return first;
        }
    }

    private static SlackSimulator slack() {
        return new SlackSimulator(
                InstantSource.system(), SlackLimits.documented(), new Faults(new Random(1)), new Ledger());
    }

    @Test
    void itSaysInWordsHowSlackIsAndAsksOnceAMinute() {
        var well = health(slack(), SlackSimulator.token("T01"), false);
        var unwanted = health(slack(), "xoxp-wrong", false);
        var gone = health(slack(), SlackSimulator.token("T01"), true);

        assertThat(well.getStatus().getCode()).isEqualTo("UP");
        assertThat(well.getDetails()).containsEntry("put aside, as it made no sense", 1L);
        assertThat(unwanted.getStatus().getCode()).isEqualTo("WARNING");
        assertThat(unwanted.getDetails().get("Slack").toString()).contains("invalid_auth", "KITH_SLACK_BOT_TOKEN");
        assertThat(gone.getDetails().get("Slack").toString()).contains("cannot be reached");
    }
}
