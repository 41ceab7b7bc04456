package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import dev.kith.chat.Gathered;
import dev.kith.delivery.CampaignId;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people are introduced in one conversation, or, where that cannot be, each of them alone; never both ways, never not at all. */
class TogetherTest {

    private static final String MENTORS = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=DAILY;COUNT=1', at: '10:00', from: 2026-01-06}
            """;

    private static final String BOTH = "ben+cai";

    private Workplace workplace = Workplace.of(
            TestPeople.in("ana", "Europe/Berlin"),
            TestPeople.offering("ben", "negotiation"),
            TestPeople.wanting("cai", "negotiation"));

    @BeforeEach
    void thereAreConversationsOfSeveral() {
        workplace.chat().gathers();
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void bothReadItInOneConversation() {
        workplace.runs(MENTORS).later(Period.ofDays(2));

        workplace.person(BOTH).sees("cai, meet ben. ben, meet cai.");
        workplace.person(BOTH).sees("negotiation");
        workplace.person(BOTH).sees("I do not read");
        assertToldAlone(0);
        assertThat(workplace.progress("mentors").sent()).isOne();
        assertThat(workplace.progress("mentors").planned()).isOne();
    }

    /** What one of them wants is not the other's business. */
    @Test
    void nothingCanBePressedThatBothWouldSee() {
        workplace.runs(MENTORS).later(Period.ofDays(2));

        assertThat(workplace.chat().cards(BOTH).getFirst().message().blocks())
                .noneMatch(block -> block instanceof Block.Actions || block instanceof Block.Window);
    }

    @Test
    void whereThePlatformDoesNotLetUsEachIsToldAlone() {
        workplace.chat().gatherings(new Gathered.Refused("missing_scope"));
        workplace.runs(MENTORS).later(Period.ofDays(2));

        assertToldAlone(1);
        workplace.person("ben").sees("cai");
        workplace.person("cai").sees("ben");
        workplace.person(BOTH).seesNothing();
        assertThat(workplace.progress("mentors").sent()).isEqualTo(2);
    }

    @Test
    void whatThePlatformPutsOffIsSentOnce() {
        var later = new Gathered.Later(Duration.ofMillis(20));
        workplace.chat().gatherings(later, later, later);
        workplace.runs(MENTORS).later(Period.ofDays(2));

        workplace.person(BOTH).sees("ben");
        assertToldAlone(0);
        assertThat(workplace.progress("mentors").wasUnknown()).isZero();
    }

    @Test
    void waitsUntilBothMayBeWrittenTo() {
        introducing("America/New_York", "Europe/Berlin");

        workplace.person(BOTH).sees("ben");
        // Eight in the morning in New York.
        assertThat(sentAt()).isEqualTo(Instant.parse("2026-01-06T13:00:00Z"));
    }

    @Test
    void waitsForTheHalfHourOfAZone() {
        introducing("Asia/Kolkata", "Europe/Berlin");

        // Ten in the morning of who has the delivery, and in Bengaluru half past two.
        assertThat(sentAt()).isEqualTo(Instant.parse("2026-01-06T09:00:00Z"));
    }

    @Test
    void twoWithoutACommonHourAreNotBroughtTogether() {
        introducing("Europe/Berlin", "Pacific/Honolulu");

        workplace.person(BOTH).seesNothing();
        assertThat(workplace.chat().cards("ben")).isEmpty();
        workplace.person("cai").seesLast("working hours have an hour in common");
    }

    /** One of them moves when it is fixed that they meet. */
    @Test
    void twoWithoutACommonHourAnyMoreAreToldAlone() {
        workplace.runs(MENTORS).later(Duration.ofHours(1));
        workplace.knows(TestPeople.movedTo(TestPeople.wanting("cai", "negotiation"), "Pacific/Honolulu"));
        workplace.later(Period.ofDays(4));

        assertToldAlone(1);
        assertThat(workplace.progress("mentors").sent()).isEqualTo(2);
    }

    @Test
    void whoseMentorWantsToBeLeftAloneIsToldNothingAndNobodyWhy() {
        workplace.runs(MENTORS).later(Duration.ofHours(1));
        workplace.person("ben").says("pause");
        workplace.later(Period.ofDays(2));

        workplace.person(BOTH).seesNothing();
        workplace.person("cai").seesNothing();
        assertThat(workplace.deliveries("mentors")).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo("cai");
            assertThat(one.reason()).isEqualTo("not available");
        });
    }

    /** Both wait until they were told who writes, the one whose delivery it is and the one who only reads it. */
    @Test
    void twoWhoHadNoHelloHaveItFirstAndThenMeet() {
        close();
        workplace = Workplace.ofStrangers(
                TestRedis.Mode.ALONE,
                TestPeople.offering("ben", "negotiation"),
                TestPeople.wanting("cai", "negotiation"));
        workplace.chat().gathers();
        workplace.runs(MENTORS).later(Period.ofDays(6));

        workplace.person(BOTH).sees("ben");
        assertToldAlone(1);
        assertThat(workplace.progress("mentors").sent()).isOne();
    }

    @Test
    void whoseMentorIsAwayForLongerThanItMakesSenseIsToldNothing() {
        workplace.runs(MENTORS).later(Duration.ofHours(1));
        workplace.person("ben").says("pause until 2026-02-20");
        workplace.later(Period.ofDays(9));

        workplace.person(BOTH).seesNothing();
        workplace.person("cai").seesNothing();
        assertThat(workplace.deliveries("mentors"))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("not available"));
    }

    /** Ten in the morning in New York is too late for a Berlin morning that makes sense for an hour. */
    @Test
    void whoIsToldAloneAfterAllIsToldHoweverLateItIsByTheirClock() {
        close();
        workplace = Workplace.of(
                TestPeople.movedTo(TestPeople.offering("ben", "negotiation"), "Europe/Berlin"),
                TestPeople.movedTo(TestPeople.wanting("cai", "negotiation"), "America/New_York"));
        workplace.chat().gathers();
        workplace.chat().gatherings(new Gathered.Refused("missing_scope"));
        workplace.runs(MENTORS + "limits: {expires: PT1H}\n").later(Period.ofDays(2));

        assertToldAlone(1);
        assertThat(workplace.progress("mentors").sent()).isEqualTo(2);
    }

    @Test
    void whoseCounterpartWasToldHearsOfItWhateverTheyWantNow() {
        close();
        workplace = Workplace.of(
                TestPeople.movedTo(TestPeople.offering("ben", "negotiation"), "America/New_York"),
                TestPeople.movedTo(TestPeople.wanting("cai", "negotiation"), "Europe/Berlin"));
        workplace.runs(MENTORS).later(Duration.ofHours(28));
        workplace.person("cai").sees("ben");
        workplace.person("ben").seesNothing().pressesAtHome("mentor-not-now");
        workplace.later(Period.ofDays(1));

        workplace.person("ben").sees("cai");
    }

    @Test
    void whatMayHaveArrivedThereIsLookedForThere() {
        workplace.chat().letsLookBack();
        workplace.chat().fail(FakeChat.Fault.ARRIVED_BUT_NOT_TOLD);
        workplace.runs(MENTORS).later(Period.ofDays(2));

        workplace.person(BOTH).sees("ben");
        assertThat(workplace.progress("mentors").sent()).isOne();
        assertThat(workplace.progress("mentors").wasUnknown()).isOne();
    }

    @Test
    void whereNobodyCanLookAnAdminDecides() {
        workplace.chat().fail(FakeChat.Fault.ARRIVED_BUT_NOT_TOLD);
        workplace.runs(MENTORS).later(Period.ofDays(2));

        workplace.person(BOTH).sees("ben");
        assertThat(workplace.progress("mentors").held()).isOne();
    }

    @Test
    void whatWasSentToBothIsTakenBackFromBoth() {
        workplace.runs(MENTORS).later(Period.ofDays(2));
        workplace.repairs().withdraw(new CampaignId("mentors"));
        workplace.later(Duration.ofMinutes(5));

        workplace.person(BOTH).seesNothing();
        assertThat(workplace.person("ben").home()).doesNotContain("introduced");
    }

    @Test
    void twoWhoSpeakNoLanguageInCommonReadEnglish() {
        close();
        workplace = Workplace.of(
                TestPeople.speaking(TestPeople.offering("ben", "negotiation"), Locale.GERMAN),
                TestPeople.wanting("cai", "negotiation"));
        workplace.chat().gathers();
        workplace.runs(MENTORS).later(Period.ofDays(2));

        workplace.person(BOTH).sees("I do not read");
    }

    @Test
    void twoWhoBothSpeakGermanReadIt() {
        close();
        workplace = Workplace.of(
                TestPeople.speaking(TestPeople.offering("ben", "negotiation"), Locale.GERMAN),
                TestPeople.speaking(TestPeople.wanting("cai", "negotiation"), Locale.GERMANY));
        workplace.chat().gathers();
        workplace.runs(MENTORS).later(Period.ofDays(2));

        workplace.person(BOTH).sees("ich lese nicht mit");
    }

    @Test
    void bothFindAgainWhomTheyMetAndNobodyElseDoes() {
        workplace.runs(MENTORS).later(Duration.ofHours(1));
        assertThat(workplace.person("cai").home()).doesNotContain("introduced");
        workplace.later(Period.ofDays(2));

        assertThat(workplace.person("cai").home())
                .contains("People you were introduced to", "ben: negotiation, on January 6, 2026");
        assertThat(workplace.person("ben").home())
                .contains("cai: negotiation, on January 6, 2026")
                .doesNotContain("Lately");
        assertThat(workplace.person("ana").home()).doesNotContain("introduced");
        workplace.person("ben").says("mentor");
        workplace.person("ben").sees("cai: negotiation");
        workplace.person("ana").says("Mentor?");
        workplace.person("ana").sees("have not been introduced");
    }

    @Test
    void whoWasToldAloneFindsAgainWhomTheyMet() {
        workplace.chat().gatherings(new Gathered.Refused("missing_scope"));
        workplace.runs(MENTORS).later(Period.ofDays(2));

        assertThat(workplace.person("cai").home()).contains("ben: negotiation");
        assertThat(workplace.person("ben").home()).contains("cai: negotiation");
    }

    private void introducing(String mentorIn, String menteeIn) {
        close();
        workplace = Workplace.of(
                TestPeople.movedTo(TestPeople.offering("ben", "negotiation"), mentorIn),
                TestPeople.movedTo(TestPeople.wanting("cai", "negotiation"), menteeIn));
        workplace.chat().gathers();
        workplace.runs(MENTORS).later(Period.ofDays(4));
    }

    private Instant sentAt() {
        return Objects.requireNonNull(workplace.deliveries("mentors").getFirst().sentAt())
                .toInstant();
    }

    private void assertToldAlone(int cards) {
        Stream.of("ben", "cai")
                .forEach(id -> assertThat(workplace.chat().cards(id)).as(id).hasSize(cards));
    }
}
