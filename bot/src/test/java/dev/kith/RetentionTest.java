package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Incoming;
import dev.kith.clock.MachineTime;
import dev.kith.erasure.ErasureParts;
import dev.kith.people.PersonId;
import dev.kith.redis.Holding;
import dev.kith.redis.TestRedis;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redis.clients.jedis.StreamEntryID;

/** Everything is kept as long as the one table says, and goes in the night after. */
class RetentionTest {

    private static final String WEEKLY = """
            id: weekly-checkin
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=1', at: '10:00'}
            """;

    private static final String PULSE = """
            id: pulse
            activity: {kind: checkin, prompt: belonging}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=1', at: '10:00'}
            confidentiality: {mode: confidential, k: 5}
            """;

    private static final String MENTORS = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=DAILY;COUNT=1', at: '10:00', from: 2026-01-06}
            """;

    /** The Tuesday on which all of it was due. */
    private static final Instant TUESDAY = Instant.parse("2026-01-06T09:00:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aDeliveryGoesAfterNinetyDaysAndIsCounted(TestRedis.Mode mode) {
        try (var workplace = Workplace.on(mode, TestPeople.in("ana", "Europe/Berlin"))) {
            answered(workplace.runs(WEEKLY), "check-in", "energy", "4", "clarity", "3", "belonging", "5");
            var nightly = new ErasureParts(workplace, folder.resolve("erased")).nightly();

            nightly.run(threeOn(Period.ofDays(90)));
            assertThat(workplace.deliveries("weekly-checkin")).hasSize(1);
            nightly.run(threeOn(Period.ofDays(91)));
            assertThat(workplace.deliveries("weekly-checkin")).isEmpty();
            assertThat(Holding.of(workplace.redis(), ":delivery:")).isEmpty();
            assertThat(workplace.progress("weekly-checkin").answered()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNamedAnswerGoesAfterAYearAConfidentialOneAfterTwo(TestRedis.Mode mode) {
        try (var workplace = Workplace.on(mode, TestPeople.in("ana", "Europe/Berlin"))) {
            workplace.knows(TestPeople.others(10, "Support"));
            answered(workplace.runs(WEEKLY), "named", "energy", "4", "clarity", "3", "belonging", "5");
            var pulse = PULSE.replace("BYDAY=TU", "BYDAY=FR");
            answered(
                    workplace.runs(pulse).later(Period.ofDays(2)),
                    "fewer than 5",
                    "authenticity",
                    "4",
                    "acceptance",
                    "4",
                    "voice",
                    "2");
            workplace.later(Period.ofDays(9));
            var nightly = new ErasureParts(workplace, folder.resolve("erased")).nightly();

            nightly.run(threeOn(Period.ofMonths(12)));
            assertThat(answers(workplace)).isEqualTo(2);
            nightly.run(threeOn(Period.ofMonths(12).plusDays(1)));
            assertThat(answers(workplace)).isEqualTo(1);
            nightly.run(threeOn(Period.ofMonths(24).plusDays(10)));
            assertThat(answers(workplace)).isEqualTo(1);
            nightly.run(threeOn(Period.ofMonths(24).plusDays(11)));
            assertThat(answers(workplace)).isZero();
        }
    }

    @Test
    void anIntroductionGoesAfterTwoYears() {
        try (var workplace = Workplace.of(TestPeople.offering("ben", "go"), TestPeople.wanting("cai", "go"))) {
            workplace.runs(MENTORS).later(Period.ofDays(2));
            var nightly = new ErasureParts(workplace, folder.resolve("erased")).nightly();

            nightly.run(threeOn(Period.ofMonths(24)));
            assertThat(Holding.of(workplace.redis(), ":round:")).isNotEmpty();
            nightly.run(threeOn(Period.ofMonths(24).plusDays(1)));
            assertThat(Holding.of(workplace.redis(), ":round:")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofALeaverNothingIsKeptAfterNinetyDays(TestRedis.Mode mode) {
        try (var workplace = Workplace.on(
                mode, TestPeople.in("lea.leaves", "Europe/Berlin"), TestPeople.in("ana", "Europe/Berlin"))) {
            answered(workplace.runs(WEEKLY), "check-in");
            workplace.loses("lea.leaves");
            var parts = new ErasureParts(workplace, folder.resolve("erased"));

            parts.nightly().run(threeOn(Period.ZERO));
            parts.nightly().run(threeOn(Period.ofDays(90)));
            assertThat(Holding.of(workplace.redis(), "lea.leaves")).isNotEmpty();
            parts.nightly().run(threeOn(Period.ofDays(91)));
            assertThat(Holding.of(workplace.redis(), "lea.leaves")).isEmpty();
            assertThat(workplace.directory().find(new PersonId("ana"))).isPresent();
            assertThat(folder.resolve("erased")).as("nobody asked for it").doesNotExist();
        }
    }

    @Test
    void whatNobodyHandledGoesAfterThirtyDaysWhatWasGivenUpOnAfterNinety() {
        try (var workplace = Workplace.of(TestPeople.in("ana", "Europe/Berlin"))) {
            workplace
                    .inbox()
                    .accept(new Incoming.OpenedHome("e1", workplace.chat().at("ana")));
            var redis = workplace.redis();
            var facts = redis.home("ana").key("facts");
            redis.jedis().xadd(facts + ":dead:gone", StreamEntryID.NEW_ENTRY, Map.of("type", "Old"));
            var parts = new ErasureParts(workplace, folder.resolve("erased"));

            parts.nightly().run(threeOn(Period.ZERO));
            assertThat(waiting(workplace)).isEqualTo(2);
            parts.now(MachineTime.system().instant().plus(Duration.ofDays(31)));
            parts.nightly().run(threeOn(Period.ofDays(1)));
            assertThat(waiting(workplace)).isEqualTo(1);
            parts.later(Duration.ofDays(60));
            parts.nightly().run(threeOn(Period.ofDays(2)));
            assertThat(waiting(workplace)).isZero();
        }
    }

    @Test
    void aNightIsDoneOnceAndOneThatWasMissedIsMadeUpFor() {
        try (var workplace = Workplace.of(TestPeople.in("ana", "Europe/Berlin"))) {
            var nightly = new ErasureParts(workplace, folder.resolve("erased")).nightly();
            var night = Instant.parse("2026-01-07T03:00:00Z");

            assertThat(nightly.run(night)).isEqualTo(1);
            assertThat(nightly.run(night.plusSeconds(1))).isZero();
            assertThat(nightly.next(night)).contains(Instant.parse("2026-01-08T03:00:00Z"));
            assertThat(nightly.next(night.minusSeconds(1))).contains(night);
            assertThat(nightly.run(Instant.parse("2026-01-09T12:00:00Z"))).isEqualTo(1);
        }
    }

    private static Workplace answered(Workplace workplace, String words, String... values) {
        workplace.later(Period.ofDays(2));
        if (values.length > 0) {
            workplace.person("ana").seesLast(words).answers(values);
        }
        return workplace.later(Duration.ZERO);
    }

    /** Named ones, and the one in the round that is not. */
    private static long answers(Workplace workplace) {
        var redis = workplace.redis();
        long named = redis.jedis().hlen(redis.home("ana").key("answers", "ana"));
        assertThat(redis.jedis().hlen(redis.home("ana").key("answered", "ana"))).isEqualTo(named);
        return named
                + redis.partitions().all().stream()
                        .mapToLong(home -> redis.jedis().hlen(home.key("settled", "pulse/2026-01-09")))
                        .sum();
    }

    private static long waiting(Workplace workplace) {
        var redis = workplace.redis();
        long heard = redis.partitions().all().stream()
                .mapToLong(home -> redis.jedis().xlen(home.key("inbox")))
                .sum();
        return heard + redis.jedis().xlen(redis.home("ana").key("facts") + ":dead:gone");
    }

    private static Instant threeOn(Period after) {
        return TUESDAY.atOffset(ZoneOffset.UTC).plus(after).withHour(3).toInstant();
    }
}
