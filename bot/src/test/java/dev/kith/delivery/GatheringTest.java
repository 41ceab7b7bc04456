package dev.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Address;
import dev.kith.chat.Chats;
import dev.kith.chat.Gathered;
import dev.kith.chat.NodChat;
import dev.kith.redis.Buckets;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What parts two people for good, and what only takes a while. */
class GatheringTest {

    private static final Address ADA = new Address("slack", "T01", "U01");
    private static final List<Address> BOTH = List.of(ADA, new Address("slack", "T01", "U02"));

    @ParameterizedTest
    @CsvSource({
        "user_disabled, 0",
        "restricted_action, 0",
        "mpim:write is not granted, 0",
        "something new, 0",
        "internal_error, 1",
        "service_unavailable, 1",
        "token_revoked, 5",
        "org_login_required, 5"
    })
    void isByTheFailureBook(String code, int minutes) {
        var answer = minutes == 0 ? new Gathered.Refused(code) : new Gathered.Later(Duration.ofMinutes(minutes));
        try (var redis = TestRedis.empty()) {
            assertThat(gathering(new Refusing(code), new Buckets(redis)).of(BOTH))
                    .isEqualTo(answer);
        }
    }

    @Test
    void noMoreAreBroughtTogetherThanThePlatformLets() {
        try (var redis = TestRedis.empty()) {
            var gathering = gathering(new Refusing(""), new Buckets(redis));

            assertThat(gathering.wait(BOTH)).isEmpty();
            assertThat(gathering.wait(BOTH)).isEmpty();
            assertThat(gathering.wait(BOTH)).isPresent();
        }
    }

    @Test
    void nobodyIsBroughtTogetherAcrossWorkspacesOrWhereThereAreNoSuchConversations() {
        try (var redis = TestRedis.empty()) {
            var gathering = gathering(new Refusing(""), new Buckets(redis));

            assertThat(gathering.canHold(BOTH)).isTrue();
            assertThat(gathering.canHold(List.of(ADA, new Address("slack", "T02", "U02"))))
                    .isFalse();
            assertThat(gathering.canHold(List.of(ADA, Gathering.NOWHERE))).isFalse();
            assertThat(gathering.canHold(List.of(Gathering.NOWHERE, Gathering.NOWHERE)))
                    .isFalse();
        }
    }

    private static Gathering gathering(NodChat chat, Buckets buckets) {
        var limits = new DeliverySettings.Limits(
                new Buckets.Limit(60, 1), new DeliverySettings.Conversation(Duration.ZERO, 1), new Buckets.Limit(1, 2));
        return new Gathering(
                new Chats(List.of(chat)),
                buckets,
                new DeliverySettings(Map.of("slack", limits), 1),
                FailureBook.shipped());
    }

    /** Slack, where nobody is brought together. */
    private record Refusing(String code) implements NodChat {

        @Override
        public String platform() {
            return "slack";
        }

        @Override
        public Set<Ability> abilities() {
            return Set.of(Ability.GROUP_CONVERSATION);
        }

        @Override
        public Gathered gather(List<Address> people) {
            return new Gathered.Refused(code);
        }
    }
}
