package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.redis.Partition;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What becomes of what the store lost: a server is replaced by one that had not got the last writes. Everybody is in
 * Berlin; due is Tuesday, 6 January, at 10:00, 27 hours after the workplace opens.
 */
class AuditPassTest {

    private static final Duration UNTIL_DUE = Duration.ofHours(27);

    private final Workplace workplace =
            Workplace.of(TestPeople.in("ana", "Europe/Berlin")).runs("""
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;COUNT=1;BYDAY=TU', at: '10:00'}
            """);

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void whatWasPlannedAndLostIsPlannedAgainAndSentAtItsTime() {
        losesThePlan();
        anotherServerKeepsIt();
        workplace.later(UNTIL_DUE.minusMinutes(1)).person("ana").seesNothing();
        workplace.later(Duration.ofMinutes(2)).person("ana").sees("check-in");

        assertThat(workplace.progress("weekly").planned()).isEqualTo(1);
        assertThat(workplace.progress("weekly").wasUnknown()).isZero();
    }

    @Test
    void whatCouldHaveBeenSentMeanwhileWasUnknown() {
        losesThePlan();
        workplace.later(UNTIL_DUE.plusMinutes(1)).person("ana").seesNothing();
        anotherServerKeepsIt();
        workplace.later(Duration.ofMinutes(1)).person("ana").sees("check-in");

        assertThat(workplace.progress("weekly").sent()).isEqualTo(1);
        assertThat(workplace.progress("weekly").wasUnknown()).isEqualTo(1);
    }

    @Test
    void lostTermsAreHandedOverAgainAndNothingIsTakenForCancelled() {
        losesThePlan();
        workplace.redis().jedis().del(home().key("terms", "weekly"));
        anotherServerKeepsIt();
        workplace.later(UNTIL_DUE.plusMinutes(1)).person("ana").sees("check-in");
    }

    @Test
    void whereNothingWasLostNothingIsSentTwice() {
        workplace.later(UNTIL_DUE.plusMinutes(1)).person("ana").sees("check-in");
        anotherServerKeepsIt();
        workplace.later(Duration.ofHours(1));

        assertThat(workplace.chat().cards("ana")).hasSize(1);
        assertThat(workplace.progress("weekly").wasUnknown()).isZero();
        assertThat(workplace.redis().jedis().hgetAll(home().key("keeper")))
                .containsAllEntriesOf(Map.of("changes", "1", "mended", "0"));
    }

    private void losesThePlan() {
        var redis = workplace.redis().jedis();
        assertThat(redis.del(home().key("due", "fake:acme", "weekly"))).isEqualTo(1);
        redis.hincrBy(home().key("progress", "weekly"), "waiting", -1);
    }

    private void anotherServerKeepsIt() {
        workplace.redis().jedis().hset(home().key("keeper"), "run", "0123456789abcdef");
        workplace.looksAfterTheStore();
    }

    private Partition home() {
        return workplace.redis().home("ana");
    }
}
