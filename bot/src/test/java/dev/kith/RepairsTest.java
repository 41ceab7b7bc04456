package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.Amendments;
import dev.kith.delivery.CampaignId;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Retrying what did not arrive; correcting and taking back what did. */
class RepairsTest {

    private static final CampaignId WEEKLY = new CampaignId("weekly");
    private static final CampaignId MENTORS = new CampaignId("mentors");

    private final Workplace workplace = Workplace.of(
            TestPeople.in("ana", "Europe/Berlin"),
            TestPeople.offering("ben", "negotiation"),
            TestPeople.wanting("cai", "negotiation"));

    @BeforeEach
    void run() {
        workplace.runs("""
                id: weekly
                activity: {kind: checkin, prompt: weekly}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;COUNT=1;BYDAY=TU', at: '10:00'}
                """);
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void whatWasHeldGoesOnceMoreToNobodyElse() {
        workplace.runs("""
                id: mentors
                activity: {kind: introduction, prompt: peer-mentors}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;COUNT=1;BYDAY=MO', at: '11:00'}
                """);
        workplace.chat().fail(FakeChat.Fault.LOST);
        workplace.later(Duration.ofHours(18));
        assertThat(workplace.progress("mentors").held()).isEqualTo(1);

        assertThat(workplace.repairs().retry(MENTORS, false)).isEqualTo(1);
        workplace.later(Duration.ofHours(18));

        assertThat(workplace.progress("mentors").sent()).isEqualTo(2);
        assertThat(workplace.repairs().retry(MENTORS, true)).isZero();
        assertThat(workplace.chat().cards("ben").size()
                        + workplace.chat().cards("cai").size())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void whoCannotBeReachedIsNeverTriedAgain() {
        workplace.chat().fail(FakeChat.Fault.REFUSED);
        workplace.later(Period.ofDays(2));
        assertThat(workplace.repairs().retry(WEEKLY, true)).isZero();
        assertThat(workplace.progress("weekly").refused()).isEqualTo(1);
    }

    @Test
    void takesBackEveryCardAlsoTheAnsweredOnes() {
        workplace.later(Period.ofDays(2));
        workplace.person("ana").sees("check-in").answers("energy", "4", "clarity", "3", "belonging", "5");

        var begun = workplace.repairs().withdraw(WEEKLY);
        assertThat(begun.left()).isEqualTo(3);
        workplace.later(Duration.ZERO);

        workplace.person("ana").seesNothing();
        workplace.person("ben").seesNothing();
        var ended = workplace.repairs().amendment(WEEKLY).orElseThrow();
        assertThat(ended).isEqualTo(new Amendments.Standing(Amendments.Kind.WITHDRAW, 3, 0, 0, Duration.ZERO));
        assertThat(workplace.deliveries("weekly"))
                .allSatisfy(item -> assertThat(item.reason()).isEqualTo("taken back"));
    }

    @Test
    void correctsWhatIsNotAnsweredAndLeavesTheRest() {
        workplace.later(Period.ofDays(2));
        var answered =
                workplace.person("ana").sees("check-in").answers("energy", "4", "clarity", "3", "belonging", "5");
        String thanks = Employee.text(answered.card().message());

        workplace.repairs().correct(WEEKLY);
        workplace.later(Duration.ZERO);

        assertThat(Employee.text(workplace.person("ana").cards().getFirst().message()))
                .isEqualTo(thanks);
        assertThat(workplace.repairs().amendment(WEEKLY).orElseThrow().done()).isEqualTo(2);
        workplace.person("ben").sees("check-in").answers("energy", "4", "clarity", "3", "belonging", "5");
    }
}
