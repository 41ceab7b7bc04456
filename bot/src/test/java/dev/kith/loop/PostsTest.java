package dev.kith.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.loop.Posts.Untold;
import dev.kith.people.PersonId;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.release.RoundId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of what was said, alone and on a Cluster. */
class PostsTest {

    private static final RoundId ROUND = new RoundId(new CampaignId("pulse"), "2026-01-06");
    private static final RoundId OTHER = new RoundId(new CampaignId("pulse"), "2026-02-03");
    private static final Instant NOW = Instant.parse("2026-01-14T07:00:00Z");
    private static final String TEXT = "From March on there are buddies.";

    private Redis redis = TestRedis.empty();

    @AfterEach
    void close() {
        redis.close();
    }

    private Posts posts(TestRedis.Mode mode) {
        redis = TestRedis.empty(mode);
        return new RedisPosts(redis, TestRedis.vault(), JsonMapper.builder().build());
    }

    private GoAheads goAheads(TestRedis.Mode mode) {
        redis = TestRedis.empty(mode);
        return new RedisGoAheads(redis, TestRedis.vault());
    }

    private static Post post(String text, Instant at) {
        return new Post(Post.Kind.ACTION, text, "pia", at);
    }

    @ParameterizedTest
    @EnumSource
    void areKeptInTheirOrderAndTheSameOnce(TestRedis.Mode mode) {
        var posts = posts(mode);
        assertThat(posts.firstSaid(ROUND)).isEmpty();
        assertThat(posts.keep(ROUND, post("A further word on it.", NOW.plusSeconds(60))))
                .isTrue();
        assertThat(posts.keep(ROUND, post(TEXT, NOW))).isTrue();
        assertThat(posts.keep(ROUND, post(TEXT, NOW.plusSeconds(5)))).isFalse();

        assertThat(posts.of(ROUND).values())
                .containsExactly(post(TEXT, NOW), post("A further word on it.", NOW.plusSeconds(60)));
        assertThat(posts.firstSaid(ROUND)).contains(NOW);
        assertThat(posts.of(OTHER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areToldOnceEach(TestRedis.Mode mode) {
        var posts = posts(mode);
        posts.keep(ROUND, post(TEXT, NOW));
        String id = posts.of(ROUND).keySet().iterator().next();
        assertThat(posts.untold()).containsExactly(new Untold(ROUND, id));
        posts.told(new Untold(ROUND, id));
        posts.keep(ROUND, post(TEXT, NOW));
        assertThat(posts.untold()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areWantedUntilThereIsOne(TestRedis.Mode mode) {
        var posts = posts(mode);
        posts.want(ROUND, NOW);
        posts.want(OTHER, NOW);
        var later = NOW.plus(Duration.ofDays(7));
        posts.askAgain(ROUND, later);
        posts.want(ROUND, NOW);
        assertThat(posts.wanted()).isEqualTo(Map.of(ROUND, later, OTHER, NOW));

        posts.keep(ROUND, post(TEXT, NOW));
        posts.askAgain(ROUND, later);
        posts.want(ROUND, NOW);
        assertThat(posts.wanted()).containsOnlyKeys(OTHER);
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfThemCanBeReadInTheStore(TestRedis.Mode mode) {
        posts(mode).keep(ROUND, post(TEXT, NOW));
        String text = HexFormat.of().formatHex("buddies".getBytes(StandardCharsets.UTF_8));
        assertThat(redis.partitions().all().stream().map(home -> home.key("said", ROUND.value())))
                .filteredOn(key -> redis.jedis().exists(key))
                .singleElement()
                .satisfies(
                        key -> assertThat(HexFormat.of().formatHex(redis.jedis().dump(key)))
                                .doesNotContain(text));
    }

    @ParameterizedTest
    @EnumSource
    void aProposalIsSettledByWhoeverMadeItAndSomebodyElse(TestRedis.Mode mode) {
        var goAheads = goAheads(mode);
        var ana = new PersonId("ana");
        var ben = new PersonId("ben");
        String id = goAheads.propose(ROUND, TEXT, ana).id();
        goAheads.agree(ROUND, id, ben, NOW);
        goAheads.agree(ROUND, id, ben, NOW);
        goAheads.agree(ROUND, id, new PersonId("cem"), NOW);
        assertThat(goAheads.of(ROUND).orElseThrow().at()).isEmpty();
        goAheads.agree(ROUND, "another", ana, NOW);
        goAheads.agree(ROUND, id, ana, NOW.plusSeconds(9));

        var settled = goAheads.of(ROUND).orElseThrow();
        assertThat(settled.at()).contains(NOW.plusSeconds(9));
        assertThat(settled.reason()).isEqualTo(TEXT);
        assertThat(settled.yes()).contains(ana, ben);
        assertThat(goAheads.propose(ROUND, "Another reason for it.", ben)).isEqualTo(settled);
    }

    @ParameterizedTest
    @EnumSource
    void ofWhoeverIsErasedOnlyTheWordsStay(TestRedis.Mode mode) {
        var posts = posts(mode);
        var goAheads = new RedisGoAheads(redis, TestRedis.vault());
        var pia = new PersonId("pia");
        var ben = new PersonId("ben");
        posts.keep(ROUND, post(TEXT, NOW));
        String settled = goAheads.propose(ROUND, TEXT, pia).id();
        goAheads.agree(ROUND, settled, pia, NOW);
        goAheads.agree(ROUND, settled, ben, NOW);
        goAheads.propose(OTHER, TEXT, pia);
        assertThat(posts.spokenOf()).containsOnly(ROUND, OTHER);
        for (RoundId round : posts.spokenOf()) {
            posts.forget(round, pia);
            goAheads.forget(round, pia);
        }

        assertThat(posts.of(ROUND).values()).containsExactly(new Post(Post.Kind.ACTION, TEXT, "", NOW));
        assertThat(goAheads.of(ROUND).orElseThrow())
                .isEqualTo(new GoAhead(settled, TEXT, "", Set.of(ben), Optional.of(NOW)));
        assertThat(goAheads.of(OTHER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anotherProposalHasNobodysYes(TestRedis.Mode mode) {
        var goAheads = goAheads(mode);
        var ana = new PersonId("ana");
        var first = goAheads.propose(ROUND, TEXT, ana);
        goAheads.agree(ROUND, first.id(), ana, NOW);
        assertThat(goAheads.propose(ROUND, TEXT, ana).yes()).containsExactly(ana);
        var second = goAheads.propose(ROUND, "Another reason for it.", ana);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.yes()).isEqualTo(Set.of());
        assertThat(goAheads.of(OTHER)).isEmpty();
    }
}
