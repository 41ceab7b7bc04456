package dev.kith.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.journey.KeptJourneys.Kept;
import dev.kith.prompts.Anchor;
import dev.kith.prompts.Journey;
import dev.kith.prompts.PromptId;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Two nodes that keep the journeys of running campaigns in one store. */
class KeptJourneysTest {

    private static final CampaignId LEADING = new CampaignId("leading");

    private Instant now = Instant.EPOCH;

    private KeptJourneys node(Redis redis) {
        return new RedisKeptJourneys(redis, JsonMapper.builder().build(), () -> now);
    }

    private static Journey journey(String title) {
        return new Journey(new PromptId("leading"), title, Anchor.START_DATE, List.of());
    }

    @ParameterizedTest
    @EnumSource
    void whatAnotherNodeMovedIsSeenASecondLater(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var one = node(redis);
            var other = node(redis);
            assertThat(other.find(LEADING)).isEmpty();
            one.keepFirst(LEADING, new Kept(journey("first"), false));
            assertThat(other.find(LEADING))
                    .as("what was not there is asked for again")
                    .isPresent();

            one.replace(LEADING, new Kept(journey("second"), false));
            assertThat(one.find(LEADING))
                    .get()
                    .extracting(kept -> kept.journey().title())
                    .isEqualTo("second");
            now = now.plusMillis(1_001);
            assertThat(other.find(LEADING))
                    .get()
                    .extracting(kept -> kept.journey().title())
                    .isEqualTo("second");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverSawSomebodyComeUndoesNoMove(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var one = node(redis);
            var other = node(redis);
            one.keepFirst(LEADING, new Kept(journey("first"), true));
            assertThat(other.find(LEADING)).isPresent();
            one.replace(LEADING, new Kept(journey("second"), true));

            other.someCame(LEADING);
            assertThat(other.find(LEADING)).contains(new Kept(journey("second"), false));
        }
    }
}
