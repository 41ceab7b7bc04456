package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a delivery when the platform, or the sender, misbehaves. */
class SendProtocolTest {

    private static final String WEEKLY = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            """;

    private static final String MENTORS = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            """;

    private final Workplace workplace = Workplace.of(
            TestPeople.in("ana", "Europe/Berlin"),
            TestPeople.offering("ben", "negotiation"),
            TestPeople.wanting("cai", "negotiation"));

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void waitsAsLongAsThePlatformWantsAndSendsOnce() {
        workplace.chat().fail(FakeChat.Fault.LATER);
        workplace.runs(WEEKLY).later(Period.ofDays(2));

        assertThat(workplace.progress("weekly").sent()).isEqualTo(3);
        assertThat(workplace.progress("weekly").wasUnknown()).isZero();
        for (String id : new String[] {"ana", "ben", "cai"}) {
            workplace.person(id).sees("check-in");
        }
    }

    @Test
    void neverTriesAgainWhereThePlatformRefused() {
        workplace.chat().fail(FakeChat.Fault.REFUSED);
        workplace.runs(WEEKLY).later(Period.ofDays(5));

        assertThat(workplace.progress("weekly").refused()).isEqualTo(1);
        assertThat(workplace.progress("weekly").sent()).isEqualTo(2);
    }

    @Test
    void sendsOnceMoreWhereItCannotKnowAndKeepsTheMark() {
        workplace.chat().fail(FakeChat.Fault.ARRIVED_BUT_NOT_TOLD);
        workplace.runs(WEEKLY).later(Period.ofDays(2));

        var counts = workplace.progress("weekly");
        assertThat(counts.sent()).isEqualTo(3);
        assertThat(counts.wasUnknown()).isEqualTo(1);
        assertThat(workplace.chat().cards("ana").size()
                        + workplace.chat().cards("ben").size()
                        + workplace.chat().cards("cai").size())
                .isEqualTo(4);
    }

    @Test
    void wherePlatformsLetUsLookNobodySeesACardTwice() {
        workplace.chat().letsLookBack();
        workplace
                .chat()
                .fail(FakeChat.Fault.ARRIVED_BUT_NOT_TOLD, FakeChat.Fault.LOST, FakeChat.Fault.DIES_IN_THE_CALL);
        workplace.runs(WEEKLY).later(Period.ofDays(2));

        for (String person : List.of("ana", "ben", "cai")) {
            workplace.person(person).sees("check-in").answers("energy", "4", "clarity", "3", "belonging", "5");
        }
        assertThat(workplace.progress("weekly").answered()).isEqualTo(3);
        assertThat(workplace.progress("weekly").wasUnknown()).isEqualTo(3);
    }

    @Test
    void whatIsLookedForAndNotThereIsTriedUntilItArrives() {
        try (var alone = Workplace.of(TestPeople.in("ana", "Europe/Berlin"))) {
            alone.chat().letsLookBack();
            alone.chat().fail(FakeChat.Fault.LOST, FakeChat.Fault.LOST, FakeChat.Fault.LOST, FakeChat.Fault.LOST);
            alone.runs(WEEKLY).later(Period.ofDays(2));

            alone.person("ana").sees("check-in");
            assertThat(alone.progress("weekly").wasUnknown()).isEqualTo(1);
        }
    }

    @Test
    void anIntroductionThatIsLookedForIsHeldForNobody() {
        workplace.chat().letsLookBack();
        workplace.chat().fail(FakeChat.Fault.LOST);
        workplace.runs(MENTORS).later(Period.ofDays(2));

        assertThat(workplace.progress("mentors").held()).isZero();
        assertThat(workplace.progress("mentors").sent()).isEqualTo(2);
    }

    @Test
    void aWaitThatThePlatformAskedForCostsNoAttempt() {
        try (var alone = Workplace.of(TestPeople.in("ana", "Europe/Berlin"))) {
            alone.chat().fail(FakeChat.Fault.LATER, FakeChat.Fault.LATER, FakeChat.Fault.LOST);
            alone.runs(WEEKLY).later(Period.ofDays(2));

            alone.person("ana").sees("check-in");
            assertThat(alone.progress("weekly").sent()).isEqualTo(1);
            assertThat(alone.progress("weekly").wasUnknown()).isEqualTo(1);
        }
    }

    @Test
    void staysUnknownAfterASecondDoubt() {
        for (int i = 0; i < 6; i++) {
            workplace.chat().fail(FakeChat.Fault.LOST);
        }
        workplace.runs(WEEKLY).later(Period.ofDays(2));

        assertThat(workplace.progress("weekly").unknown()).isEqualTo(3);
        assertThat(workplace.progress("weekly").sent()).isZero();
    }

    @Test
    void holdsAnIntroductionInDoubtForAnAdmin() {
        workplace.chat().fail(FakeChat.Fault.LOST);
        workplace.runs(MENTORS).later(Period.ofDays(2));

        var counts = workplace.progress("mentors");
        assertThat(counts.held()).isEqualTo(1);
        assertThat(counts.sent()).isEqualTo(1);
        assertThat(counts.wasUnknown()).isEqualTo(1);
    }

    @Test
    void findsWhatADeadSenderLeftInTheMiddleOfTheCall() {
        workplace.chat().fail(FakeChat.Fault.DIES_IN_THE_CALL);
        workplace.runs(WEEKLY).later(Period.ofDays(2));

        var counts = workplace.progress("weekly");
        assertThat(counts.sent()).isEqualTo(3);
        assertThat(counts.wasUnknown()).isEqualTo(1);
        assertThat(counts.sending()).isZero();
    }

    @Test
    void sendsNothingWhileACampaignIsPausedAndLosesNothing() {
        workplace.runs(WEEKLY);
        workplace.desk().pause(new CampaignId("weekly"));
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(3));
        workplace.person("ana").seesNothing();
        assertThat(workplace.progress("weekly").waiting()).isEqualTo(3);

        workplace.desk().resume(new CampaignId("weekly"));
        workplace.later(Duration.ofMinutes(1));
        workplace.person("ana").sees("check-in");
    }

    @Test
    void dropsWhatWaitsWhenACampaignIsCancelledAndSaysWhy() {
        workplace.runs(WEEKLY);
        workplace.desk().cancel(new CampaignId("weekly"));
        workplace.later(Period.ofDays(2));

        workplace.person("ana").seesNothing();
        assertThat(workplace.progress("weekly").dropped()).isEqualTo(3);
        var kept = workplace.desk().find(new CampaignId("weekly")).orElseThrow();
        assertThat(workplace.campaigns().list().page(kept, 10, "").items())
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.reason()).isEqualTo("the campaign was cancelled"));
    }

    @Test
    void introducesBothToEachOther() {
        workplace.runs(MENTORS).later(Period.ofDays(2));
        workplace.person("ben").sees("cai");
        workplace.person("cai").sees("ben");
        workplace.person("ana").seesNothing();
    }
}
