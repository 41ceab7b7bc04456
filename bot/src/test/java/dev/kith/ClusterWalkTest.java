package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** The walk on Redis Cluster, where a script that touches two partitions is an error. */
class ClusterWalkTest {

    @Test
    void noScriptOfTheWalkTouchesTwoPartitions() {
        try (var workplace = Workplace.on(
                TestRedis.Mode.CLUSTER,
                TestPeople.in("ana", "Europe/Berlin"),
                TestPeople.offering("ben", "negotiation"),
                TestPeople.wanting("cai", "negotiation"))) {
            workplace.runs("""
                    id: weekly
                    activity: {kind: checkin, prompt: weekly}
                    audience: 'true'
                    schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
                    forward: [xapi]
                    """);
            workplace.runs("""
                    id: mentors
                    activity: {kind: introduction, prompt: peer-mentors}
                    audience: 'true'
                    schedule: {rule: 'FREQ=WEEKLY;BYDAY=WE', at: '10:00'}
                    """);
            workplace.later(Period.ofDays(2));
            workplace.person("ana").sees("check-in").answers("energy", "4", "clarity", "3", "belonging", "5");
            workplace.later(Period.ofDays(1));

            workplace.person("ben").seesAsNumber(2, "cai");
            assertThat(workplace.progress("weekly").answered()).isEqualTo(1);
            assertThat(workplace.connector().stored()).hasSize(1);
            workplace.later(Duration.ZERO);
        }
    }
}
