package dev.kith.lms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.redis.TestRedis;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A learning system that was away, as its forwarder and whoever runs Kith see it. */
class AwayForAnHourTest {

    private static final int PEOPLE = 60;
    private static final int EACH = 5;

    @Test
    void everythingArrivesOnceAndInOrder() {
        try (var store = new RecordStore(Duration.ZERO);
                var backlog = new Backlog(TestRedis.empty(TestRedis.Mode.ALONE), store, PEOPLE)) {
            store.goDown(true);
            backlog.happens(EACH);
            backlog.drain();
            var away = backlog.status();
            assertThat(away.state()).isEqualTo("down");
            assertThat(away.pending()).isEqualTo((long) PEOPLE * EACH);

            backlog.isAwayForAnHour(store);
            assertThat(store.stored()).isEmpty();
            backlog.drain();

            assertThat(store.stored()).hasSize(PEOPLE * EACH);
            assertThat(store.timesByPerson())
                    .hasSize(PEOPLE)
                    .allSatisfy(
                            (person, times) -> assertThat(times).hasSize(EACH).isSorted());
            var back = backlog.status();
            assertThat(back.pending()).isZero();
            assertThat(back.forwarded()).isEqualTo((long) PEOPLE * EACH);
            assertThat(back.state()).isEqualTo("up");
            assertThat(back.dead()).isZero();
        }
    }
}
