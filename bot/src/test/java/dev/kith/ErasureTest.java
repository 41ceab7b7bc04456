package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kith.chat.Incoming;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Voided;
import dev.kith.erasure.ErasureParts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.PrivacyParts;
import dev.kith.privacy.SentElsewhere;
import dev.kith.redis.AofServer;
import dev.kith.redis.Holding;
import dev.kith.redis.TestRedis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody of whom there is something everywhere is erased, and is nowhere. */
class ErasureTest {

    private static final String GONE = "erica.gone";
    private static final PersonId ERICA = new PersonId(GONE);
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final String WEEKLY = """
            id: weekly-checkin
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            forward: [xapi]
            """;

    private static final String JOURNEY = """
            id: first-90-days
            activity: {kind: journey, prompt: first-90-days}
            audience: 'person.id == "erica.other" || daysSince(person.managerSince) < 90'
            forward: [xapi]
            """;

    private static final String MENTORS = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=DAILY;COUNT=1', at: '10:00', from: 2026-01-09}
            """;

    @TempDir
    private Path folder;

    /** The append-only file is what a disk or a backup holds; another server that loads it is whoever reads that. */
    @ParameterizedTest
    @EnumSource
    void theAppendOnlyFileHoldsHerBeforeAndNotAfter(AofServer.Version version) {
        var program = version.program(folder);
        assumeTrue(program.isPresent(), "there is no redis-server on this machine (KITH_TEST_REDIS)");
        try (var server = AofServer.start(program.get(), folder.resolve("store"));
                var workplace = lived(Workplace.over(server.connect(), people()))) {
            assertThat(workplace.lms().forwarding().status().getFirst().pending())
                    .as("the learning system lags")
                    .isPositive();
            assertThat(server.search(GONE, folder.resolve("before"))).hasSizeGreaterThan(20);
            assertThat(server.isOnDisk(GONE)).isTrue();

            var parts = new ErasureParts(workplace, folder.resolve("erased"));
            assertThat(parts.erasure().erase(ERICA)).isPresent();
            untilOver(parts, workplace);

            assertThat(server.search(GONE, folder.resolve("after"))).isEmpty();
            assertThat(server.isOnDisk(GONE))
                    .as("also where Redis only marks what is deleted")
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingHoldsHerAndEverythingElseGoesOn(TestRedis.Mode mode) {
        try (var workplace = lived(Workplace.on(mode, people()))) {
            long others = Holding.of(workplace.redis(), "ben.stays").size();
            var parts = new ErasureParts(workplace, folder.resolve("erased"));
            parts.erasure().erase(ERICA);
            untilOver(parts, workplace);

            assertThat(Holding.of(workplace.redis(), GONE)).isEmpty();
            assertThat(Holding.of(workplace.redis(), "ben.stays")).hasSizeGreaterThan((int) others / 2);
            workplace.connector().goDown(false);
            workplace.later(Period.ofDays(7));
            assertThat(workplace.connector().stored())
                    .as("the learning system is told of the others only")
                    .isNotEmpty()
                    .noneMatch(record -> record.learner().personId().equals(GONE));
            assertThat(workplace.lms().forwarding().status().getFirst().pending())
                    .isZero();
            assertThat(workplace.progress("weekly-checkin").waiting()).isZero();
            assertThat(Holding.of(workplace.redis(), GONE)).isEmpty();
        }
    }

    @Test
    void whatALearningSystemHasIsVoidedAndWhatRemainsIsSaid() {
        try (var workplace = Workplace.of(people())) {
            answered(workplace.runs(WEEKLY));
            var parts = new ErasureParts(workplace, folder.resolve("erased"));
            workplace.connector().goDown(true);

            var standing = parts.erasure().erase(ERICA).orElseThrow();
            assertThat(standing.isOver()).isFalse();
            assertThat(standing.remains()).singleElement().asString().contains("xapi is away: 1 learning records");

            workplace.connector().goDown(false);
            untilOver(parts.later(Duration.ofHours(1)), workplace);
            var records = workplace.connector().stored();
            var hers = records.stream()
                    .filter(record -> record.learner().personId().equals(GONE))
                    .toList();
            assertThat(hers).hasSize(2).first().isInstanceOf(Completed.class);
            assertThat(hers.getLast())
                    .isInstanceOfSatisfying(
                            Voided.class,
                            voided -> assertThat(voided.voidedId())
                                    .isEqualTo(hers.getFirst().id()));
            assertThat(Holding.of(workplace.redis(), GONE)).isEmpty();
        }
    }

    /** What a backup brings back goes again before anything is done; the list that says so names nobody. */
    @Test
    void whoIsBroughtBackByABackupIsErasedAgain() throws Exception {
        var list = folder.resolve("erased");
        var program = AofServer.Version.EMBEDDED.program(folder).orElseThrow();
        try (var server = AofServer.start(program, folder.resolve("store"));
                var workplace = lived(Workplace.over(server.connect(), people()))) {
            server.search(GONE, folder.resolve("backup"));
            var parts = new ErasureParts(workplace, list);
            parts.erasure().erase(ERICA);
            untilOver(parts, workplace);
            assertThat(parts.starts()).as("the store knows of it").isZero();
        }
        assertThat(Files.readString(list)).doesNotContain(GONE).containsPattern("[0-9a-f]{32} 2026-01-\\d\\d");

        try (var restored = AofServer.start(program, folder.resolve("backup"));
                var workplace = Workplace.over(restored.connect())) {
            assertThat(Holding.of(workplace.redis(), GONE)).isNotEmpty();
            var parts = new ErasureParts(workplace, list);
            assertThat(parts.starts()).isEqualTo(1);
            untilOver(parts, workplace);
            assertThat(Holding.of(workplace.redis(), GONE)).isEmpty();
            assertThat(parts.starts()).isZero();
        }
    }

    /** What was in somebody's hands when it began is written afterwards: an answer, a plan, a choice, a learning record. */
    @Test
    void whatIsWrittenMeanwhileGoesWithTheNextPass() {
        try (var workplace = lived(Workplace.of(people()))) {
            var parts = new ErasureParts(workplace, folder.resolve("erased"));
            parts.erasure().erase(ERICA);
            workplace.redis().jedis().hset(workplace.redis().home(GONE).key("records", "xapi", GONE), "d1", "r1");
            PrivacyParts.consents(workplace.redis()).pause(ERICA, Workplace.START);
            workplace.hears(people());
            assertThat(workplace.directory().find(ERICA))
                    .as("an import that was under way brings her not")
                    .isEmpty();
            assertThat(Holding.of(workplace.redis(), GONE)).isNotEmpty();

            workplace.connector().goDown(false);
            untilOver(parts, workplace);
            assertThat(Holding.of(workplace.redis(), GONE)).isEmpty();
            assertThat(workplace.connector().stored())
                    .anyMatch(record -> record.id().equals("r1-voided"));
        }
    }

    @Test
    void isBegunAgainAfterACrashAndEnds() {
        try (var workplace = lived(Workplace.of(people()))) {
            var dying = new ErasureParts(workplace, folder.resolve("erased"), new Dying());
            assertThatThrownBy(() -> dying.erasure().erase(ERICA)).isInstanceOf(Dying.Death.class);
            assertThat(Holding.of(workplace.redis(), GONE)).isNotEmpty();
            var parts = new ErasureParts(workplace, folder.resolve("erased"));
            assertThat(parts.erasure().standing(ERICA)).get().matches(standing -> !standing.isOver());
            untilOver(parts, workplace);
            assertThat(Holding.of(workplace.redis(), GONE)).isEmpty();
        }
    }

    /** The process ends in the middle. */
    private static final class Dying implements SentElsewhere {

        private static final class Death extends Error {
            private static final long serialVersionUID = 1;
        }

        @Override
        public Recalled recall(PersonId person, Instant at) {
            throw new Death();
        }

        @Override
        public void forget(PersonId person) {}
    }

    @Test
    void comesBackAsSomebodyNewWhenAPersonSaysSo() {
        try (var workplace = lived(Workplace.of(people()))) {
            var parts = new ErasureParts(workplace, folder.resolve("erased"));
            parts.erasure().erase(ERICA);
            untilOver(parts, workplace);

            workplace.people().departed().welcome(List.of(ERICA));
            workplace.hears(people());
            assertThat(workplace.directory().find(ERICA)).isPresent();
            assertThat(PrivacyParts.consents(workplace.redis()).of(ERICA).optedOut())
                    .isEmpty();
            assertThat(parts.starts()).isZero();
        }
    }

    @Test
    void whereTheServerForbidsToWriteTheFileAnewItIsSaid() {
        var program = AofServer.Version.EMBEDDED.program(folder).orElseThrow();
        try (var server = AofServer.start(program, folder.resolve("store"), "--rename-command", "BGREWRITEAOF", "");
                var workplace = lived(Workplace.over(server.connect(), people()))) {
            var parts = new ErasureParts(workplace, folder.resolve("erased"));
            var standing = parts.erasure().erase(ERICA).orElseThrow();

            assertThat(standing.isForbidden()).isTrue();
            assertThat(parts.copies().words(standing))
                    .contains("forbids BGREWRITEAOF")
                    .contains(LocalDate.ofInstant(workplace.now(), ZoneOffset.UTC)
                            .plusDays(30)
                            .toString());
            untilOver(parts, workplace);
            assertThat(Holding.of(workplace.redis(), GONE)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "e99"})
    void ofWhomNothingIsKnownNobodyIsErased(String id) {
        try (var workplace = Workplace.of(people())) {
            var list = folder.resolve("erased");
            assertThat(new ErasureParts(workplace, list).erasure().erase(new PersonId(id)))
                    .isEmpty();
            assertThat(list).doesNotExist();
        }
    }

    private static Person[] people() {
        return new Person[] {
            TestPeople.ledBy(
                    "boss", TestPeople.managingSince(LocalDate.of(2026, 1, 6), TestPeople.wanting(GONE, "go"))),
            TestPeople.ledBy(GONE, TestPeople.offering("ben.stays", "go")),
            TestPeople.in("boss", "Europe/Berlin")
        };
    }

    /** Days in which something of her comes to be everywhere, with a learning system that is away. */
    private static Workplace lived(Workplace workplace) {
        workplace.connector().goDown(true);
        answered(workplace.runs(WEEKLY));
        workplace.runs(JOURNEY).runs(MENTORS).later(Period.ofDays(3));
        workplace.directory().speak(ERICA, Locale.ENGLISH);
        workplace.wouldTry(GONE, "Editor");
        workplace.completes(GONE, "leading");
        workplace.loses("boss");
        PrivacyParts.consents(workplace.redis()).optOut(ERICA, "mentors");
        workplace.directory().close(workplace.chat().at(GONE), ERICA);
        workplace
                .inbox()
                .accept(new Incoming.OpenedHome("last", workplace.chat().at(GONE)));
        return workplace;
    }

    private static void answered(Workplace workplace) {
        workplace.later(Period.ofDays(2));
        for (String id : List.of(GONE, "ben.stays")) {
            workplace.person(id).seesLast("check-in").answers("energy", "4", "clarity", "3", "belonging", "5");
        }
        workplace.later(Duration.ZERO);
    }

    private static void untilOver(ErasureParts parts, Workplace workplace) {
        for (int beats = 0; beats < 10_000 && parts.erasure().isUnderWay(ERICA); beats++) {
            if (parts.erasure().run(workplace.now()) == 0) {
                parts.later(LEASE);
            }
        }
        assertThat(parts.erasure().standing(ERICA)).get().matches(standing -> standing.isOver());
    }
}
