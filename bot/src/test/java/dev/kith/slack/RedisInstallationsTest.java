package dev.kith.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class RedisInstallationsTest {

    private static final Instant NOW = Slack.NOW;

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private Redis redis = TestRedis.empty();

    private RedisInstallations node(TestRedis.Mode mode) {
        redis.close();
        redis = TestRedis.empty(mode);
        return another();
    }

    private RedisInstallations another() {
        return new RedisInstallations(redis, TestRedis.vault(), JsonMapper.shared(), now::get, Installed.NAMED);
    }

    @AfterEach
    void close() {
        redis.close();
    }

    private static Installation at(Instant since, String workspace) {
        var one = Installed.in(workspace);
        return new Installation(one.workspace(), one.token(), since);
    }

    @ParameterizedTest
    @EnumSource
    void everyNodeKnowsThemTheOldestFirstAndRedisHoldsNoTokenOpen(TestRedis.Mode mode) {
        var here = node(mode);
        var there = another();
        assertThat(there.all()).isEmpty();
        here.put(at(NOW, "T02"));
        here.put(at(NOW.minusSeconds(9), "T01"));

        here.put(at(NOW, "T66"));

        assertThat(here.all()).extracting(Installation::id).containsExactly("T01", "T02");
        assertThat(here.of("T66")).isEmpty();
        assertThat(there.of("T01")).isEmpty();
        now.set(NOW.plusSeconds(11));
        assertThat(there.of("T01").orElseThrow().token().value()).isEqualTo("xoxb-T01");
        assertThat(redis.jedis().hvals(here.key())).hasSize(3).noneMatch(value -> value.contains("xoxb"));
    }

    @Test
    void whileTheStoreIsAwayItGoesOnWithWhatItReadLast() {
        var here = node(TestRedis.Mode.ALONE);
        var anew = another();
        here.put(at(NOW, "T01"));
        redis.close();
        now.set(NOW.plusSeconds(60));

        assertThat(here.of("T01")).isPresent();
        assertThatThrownBy(anew::all).isInstanceOf(Unasked.class);
    }

    @ParameterizedTest
    @EnumSource
    void anUninstallationEndsItUnlessItWasInstalledSince(TestRedis.Mode mode) {
        var here = node(mode);
        here.put(at(NOW, "T01"));
        here.put(at(NOW, "T02"));

        here.letGo(new Heard.LetGo("T01", List.of(), NOW.minusSeconds(60)));
        here.letGo(new Heard.LetGo("T02", List.of("U9"), NOW.plusSeconds(60)));
        assertThat(here.all()).hasSize(2);

        here.letGo(new Heard.LetGo("T01", List.of(), NOW.plusSeconds(60)));
        here.letGo(new Heard.LetGo("T02", List.of("U0BOT"), NOW.plusSeconds(60)));
        here.letGo(new Heard.LetGo("T03", List.of(), NOW.plusSeconds(60)));
        assertThat(here.all()).isEmpty();
        assertThat(another().all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTokenIsRenewedByOneAndNeverOverANewInstallation(TestRedis.Mode mode) {
        var here = node(mode);
        var old = Installed.in("T01", Optional.of(new Token.Renewal("r1", NOW)));
        var next = new Token("xoxb-T01.2", "U0BOT", Optional.of(new Token.Renewal("r2", NOW.plusSeconds(60))));
        here.put(old);

        assertThat(here.claim("T01", Duration.ofMinutes(2))).isTrue();
        assertThat(another().claim("T01", Duration.ofMinutes(2))).isFalse();
        assertThat(here.renew(old, next)).isTrue();
        assertThat(here.of("T01")).map(Installation::token).contains(next);

        assertThat(another().renew(old, next)).isFalse();
        var anew = at(NOW.plusSeconds(5), "T01");
        here.put(anew);
        assertThat(another().renew(old.with(next), next)).isFalse();
        assertThat(another().of("T01")).contains(anew);
    }
}
