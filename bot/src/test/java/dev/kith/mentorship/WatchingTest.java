package dev.kith.mentorship;

import static dev.kith.mentorship.TestMentorships.NOW;
import static dev.kith.mentorship.TestMentorships.asked;
import static dev.kith.mentorship.TestMentorships.book;
import static dev.kith.mentorship.TestMentorships.ended;
import static dev.kith.mentorship.TestMentorships.life;
import static dev.kith.mentorship.TestMentorships.of;
import static dev.kith.mentorship.TestMentorships.running;
import static dev.kith.mentorship.TestMentorships.standingIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.campaign.Programme.Asking.Whom;
import dev.kith.delivery.CampaignId;
import dev.kith.mentorship.Stage.Ended;
import dev.kith.mentorship.Stage.Looked;
import dev.kith.mentorship.Stage.Why;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is seen to be away, and when. */
class WatchingTest {

    private static final String CAMPAIGN = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=MONTHLY;BYDAY=1TU', at: '10:00', from: 2027-01-06}
            programme: {joining: everybody, asks: both}
            """;

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    private Turn watched(Instant now, Book book) {
        var around = workplace.mentorship().around();
        var watching = new Watching(workplace.directory(), around.consents(), around.parts());
        return watching.watch(
                workplace
                        .mentorship()
                        .mentoring()
                        .running(new CampaignId("mentors"))
                        .orElseThrow(),
                book,
                life(Whom.BOTH, now));
    }

    private void among(Person... people) {
        close();
        workplace = Workplace.of(people);
        workplace.runs(CAMPAIGN);
    }

    private static Person ben(String zone) {
        return TestPeople.movedTo(TestPeople.offering("ben", "feedback"), zone);
    }

    private static Person cai() {
        return TestPeople.wanting("cai", "feedback");
    }

    private static Person away(Person person, int days) {
        var first = LocalDate.of(2026, 1, 7);
        return TestPeople.onLeave(first, first.plusDays(days - 1), person);
    }

    /** A leave begins when its day does where somebody is. */
    @ParameterizedTest
    @CsvSource({
        "Asia/Tokyo, 2026-01-06T14:59:00Z, false",
        "Asia/Tokyo, 2026-01-06T15:00:00Z, true",
        "Europe/Berlin, 2026-01-06T22:59:00Z, false",
        "Europe/Berlin, 2026-01-06T23:00:00Z, true",
        "America/Los_Angeles, 2026-01-07T07:59:00Z, false",
        "America/Los_Angeles, 2026-01-07T08:00:00Z, true",
    })
    void aLeaveBeginsInTheZoneOfWhoeverIsAway(String zone, Instant now, boolean isAway) {
        among(away(ben(zone), 14), cai());

        assertThat(watched(now, book(of(running(Looked.NEVER)))).isNothing()).isNotEqualTo(isAway);
    }

    @ParameterizedTest
    @CsvSource({"13, false", "14, true"})
    void ofAShortLeaveNobodyNeedBeTold(int days, boolean isTold) {
        among(away(ben("Europe/Berlin"), days), cai());

        assertThat(watched(NOW.plus(Duration.ofDays(1)), book(of(running(Looked.NEVER))))
                        .isNothing())
                .isNotEqualTo(isTold);
    }

    /** Asked until the 9th. */
    @ParameterizedTest
    @CsvSource({"2, false", "3, true"})
    void whoIsAwayBeyondTheTimeToAnswerIsNotWaitedFor(int days, boolean isOver) {
        among(away(ben("Europe/Berlin"), days), cai());

        assertThat(watched(NOW.plus(Duration.ofDays(1)), book(of(asked()))).isNothing())
                .isNotEqualTo(isOver);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-08T09:00:00Z, false", "2026-01-12T09:00:00Z, true"})
    void whoWantsToBeLeftAloneBeyondTheTimeToAnswerIsNotWaitedFor(Instant until, boolean isOver) {
        among(ben("Europe/Berlin"), cai());
        workplace.mentorship().around().consents().pause(new PersonId("ben"), until);

        assertThat(watched(NOW, book(of(asked()))).isNothing()).isNotEqualTo(isOver);
    }

    @Test
    void whoIsNotThereAnyMoreEndsIt() {
        among(ben("Europe/Berlin"));

        assertThat(TestMentorships.stage(watched(NOW, book(of(running(Looked.NEVER))))))
                .isEqualTo(ended(NOW, Why.LEFT, true, Side.MENTEE));
    }

    @Test
    void nobodyIsAskedToStandInForOneThatTheMenteeEnded() {
        among(ben("Europe/Berlin"), cai(), TestPeople.offering("dee", "feedback"));
        var first = of(ended(NOW, Why.DONE, true, Side.MENTEE));

        var turn = watched(NOW, book(first, standingIn(first, "dee", asked())));
        assertThat(((Ended) TestMentorships.stage(turn)).why()).isEqualTo(Why.AWAY);
        assertThat(watched(NOW, book(first, standingIn(first, "dee", running(Looked.NEVER)))))
                .as("whoever was told of each other goes on")
                .isEqualTo(Turn.NONE);
    }
}
