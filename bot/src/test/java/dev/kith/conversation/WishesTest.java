package dev.kith.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.conversation.Wishes.Stand;
import dev.kith.conversation.Wishes.Wish;
import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import dev.kith.redis.Holding;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.release.RoundId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of invitations and wishes, alone and on a Cluster. */
class WishesTest {

    private static final RoundId ROUND = new RoundId(new CampaignId("pulse"), "2026-01-06");
    private static final Instant NOW = Instant.parse("2026-01-14T07:00:00Z");
    private static final Instant DUE = NOW.plus(Duration.ofHours(5));
    private static final PersonId ANA = new PersonId("ana");

    private Redis redis = TestRedis.empty();

    @AfterEach
    void close() {
        redis.close();
    }

    private Invitations invitations(TestRedis.Mode mode) {
        redis = TestRedis.empty(mode);
        return new RedisInvitations(
                redis, TestRedis.vault(), JsonMapper.builder().build());
    }

    @ParameterizedTest
    @EnumSource
    void aWishIsKeptOnceUnderAPseudonymAndCanBeTakenBackUntilItIsTold(TestRedis.Mode mode) {
        var ana = new Wish(ROUND, invitations(mode).voice(ROUND, ANA));
        var wishes = new RedisWishes(redis);
        assertThat(wishes.takeBack(ana)).isFalse();
        wishes.keep(ana, DUE);
        wishes.keep(ana, NOW);
        assertThat(wishes.of(ana)).contains(Stand.OPEN);
        assertThat(wishes.next(NOW)).contains(DUE);
        assertThat(wishes.takeBack(ana)).isTrue();
        assertThat(wishes.of(ana)).isEmpty();
        assertThat(wishes.tell(ana)).isFalse();
        assertThat(wishes.due(DUE)).isEmpty();

        wishes.keep(ana, DUE);
        assertThat(wishes.due(DUE)).containsExactly(ana);
        wishes.passedOn(ana);
        assertThat(wishes.tell(ana)).isTrue();
        assertThat(wishes.tell(ana)).as("tried once more").isTrue();
        assertThat(wishes.takeBack(ana)).isFalse();
        assertThat(wishes.of(ana)).contains(Stand.TOLD);
        assertThat(Holding.of(redis, "ana")).isEmpty();
        wishes.forget(ana);
        assertThat(Holding.of(redis, ROUND.value())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRoundHasOneInvitationSealed(TestRedis.Mode mode) {
        var invitations = invitations(mode);
        var first = new Invitation("pia", "Room to think", "", NOW);
        invitations.keep(ROUND, first);
        invitations.keep(ROUND, new Invitation("zoe", "Meetings", "", NOW));
        assertThat(invitations.of(ROUND)).contains(first);
        assertThat(invitations.rounds()).containsExactly(ROUND);
        assertThat(Holding.of(redis, "pia")).isEmpty();
        new RedisWishes(redis).keep(new Wish(ROUND, invitations.voice(ROUND, ANA)), DUE);
        invitations.drop(ROUND);
        assertThat(invitations.rounds()).isEmpty();
        assertThat(redis.keys("conversation-wishes:*")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyHasTheSamePseudonymInTwoRounds(TestRedis.Mode mode) {
        var invitations = invitations(mode);
        var other = new RoundId(ROUND.campaign(), "2026-02-03");
        assertThat(invitations.voice(ROUND, ANA))
                .isNotEqualTo(invitations.voice(other, ANA))
                .isNotEqualTo(invitations.voice(ROUND, new PersonId("ben")))
                .isEqualTo(invitations.voice(ROUND, ANA));
    }
}
