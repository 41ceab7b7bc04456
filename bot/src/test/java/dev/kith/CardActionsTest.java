package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.Campaigns.Kept;
import dev.kith.campaign.DeliveryList;
import dev.kith.chat.Message;
import dev.kith.delivery.CampaignId;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Later, not this, why me: what can be done about any card, by its recipient alone. */
class CardActionsTest {

    private static final String WEEKLY = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'person.workMode != "remote" || person.manager.id == "the-boss"'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            limits: {expires: P2D}
            """;

    private final Workplace workplace =
            Workplace.of(TestPeople.in("ana", "Europe/Berlin"), TestPeople.in("ben", "Europe/Berlin"));

    @AfterEach
    void close() {
        workplace.close();
    }

    private Employee.Card card() {
        return workplace
                .runs(WEEKLY)
                .later(Period.ofDays(1))
                .later(Duration.ofHours(6))
                .person("ana")
                .sees("check-in");
    }

    @Test
    void everyCardOfACampaignEndsWithThem() {
        card().nowReads("[Send]\n[Later] [Not this] [Why me?]");
    }

    @Test
    void anAnsweredCardHasNoneOfThem() {
        var card = card().answers("energy", "4", "clarity", "3", "belonging", "5");
        card.nowIsWithout("[Later]");
        assertThat(card.isNotLetDo("snooze")).contains("no longer");
        assertThat(workplace.progress("weekly").answered()).isEqualTo(1);
    }

    @Test
    void anAnsweredConfidentialOneIsNotAskedAgain() {
        workplace.knows(TestPeople.others(8, "Support"));
        workplace.runs(WEEKLY.replace("prompt: weekly", "prompt: belonging")
                        .replace(" || person.manager.id == \"the-boss\"", "")
                + "confidentiality: {mode: confidential, k: 5}\n");
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(6));
        var card = workplace.person("ana").sees("[Later]");
        card.answers("authenticity", "4", "acceptance", "4", "voice", "2");
        assertThat(card.isNotLetDo("tomorrow")).contains("no longer");
        assertThat(workplace.progress("weekly").sent()).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPutOffComesAgainAtTheSameTimeOfDayAndCountsForNothing(TestRedis.Mode mode) {
        try (var here = Workplace.on(mode, TestPeople.in("ana", "Europe/Berlin"))) {
            here.runs(WEEKLY).later(Period.ofDays(1)).later(Duration.ofHours(6));
            var card = here.person("ana").sees("check-in");
            card.presses("snooze")
                    .nowReads("[Tomorrow] [Next week] [On that day] [Not later]")
                    .nowReads("[Send]");
            card.presses("back").nowReads("[Later]").presses("snooze");
            card.presses("next-week").nowReads("Tuesday, January 13, 2026").nowIsWithout("[Send]");
            card.presses("next-week").presses("tomorrow").nowReads("Tuesday, January 13, 2026");
            assertThat(here.progress("weekly").waiting()).isEqualTo(1);
            assertThat(here.progress("weekly").sent()).isZero();

            here.later(Duration.parse("P6DT20H")).person("ana").sees("Later, then");
            here.later(Duration.ofHours(1));
            assertThat(here.person("ana").cards()).hasSize(3);
            assertThat(here.progress("weekly").waiting()).isZero();
            assertThat(here.progress("weekly").sent()).isEqualTo(2);
        }
    }

    @Test
    void itIsPutOffUntilADayThatSomebodyNames() {
        var card =
                card().presses("snooze").nowReads("When shall it come again?").nowReads("[On that day]");
        for (String day : new String[] {"", "soon", "2026-01-06", "2025-12-24", "2027-02-01"}) {
            assertThat(card.isNotTaken("that-day", "until", day)).contains("a day to come, within a year");
        }
        card.does("that-day", "until", "2026-01-08").nowReads("Thursday, January 8, 2026");
        workplace.later(Duration.ofHours(44));
        assertThat(workplace.person("ana").cards()).hasSize(1);
        workplace.later(Duration.ofHours(3));
        workplace.person("ana").seesAsNumber(2, "check-in");
    }

    @Test
    void fromAnyCardEverythingCanBePausedAndResumed() {
        var card = card().presses("stop").nowReads("[Pause everything]");
        card.presses("quiet").nowReads("All quiet").nowReads("[Resume]");
        workplace.runs(WEEKLY.replace("id: weekly", "id: other").replace("FREQ=WEEKLY;BYDAY=TU", "FREQ=DAILY"));
        workplace.later(Period.ofDays(3));
        assertThat(workplace.person("ana").cards()).hasSize(1);

        card.presses("resume").nowReads("Welcome back");
        workplace.later(Period.ofDays(3));
        assertThat(workplace.person("ana").cards()).hasSizeGreaterThan(1);
    }

    @Test
    void nobodySeesThatItWasPutOff() {
        card().presses("snooze").presses("tomorrow");
        var item = item("ana");
        assertThat(item.state()).isEqualTo("waiting");
        assertThat(item.reason()).isEqualTo("not available");
        assertThat(item.due().toLocalDate()).isEqualTo(LocalDate.of(2026, 1, 6));
        assertThat(item.sentAt()).isNull();

        workplace.later(Period.ofDays(1));
        var again = workplace.person("ana").seesAsNumber(2, "check-in");
        again.answers("energy", "4", "clarity", "3", "belonging", "5");
        assertThat(workplace.progress("weekly").answered()).isEqualTo(1);
    }

    @Test
    void whatIsPutOffCanBePutOffAgain() {
        card().presses("snooze").presses("tomorrow");
        workplace.later(Period.ofDays(1));
        workplace.person("ana").seesAsNumber(2, "check-in").presses("snooze").presses("tomorrow");
        workplace.later(Period.ofDays(1));
        workplace.person("ana").seesAsNumber(3, "check-in");
        assertThat(workplace.progress("weekly").sent()).isEqualTo(2);
    }

    @Test
    void theFormerCardOfWhatWasPutOffTakesNoAnswer() {
        var card = card().presses("snooze").presses("tomorrow");
        assertThat(card.isRefused("energy", "4", "clarity", "3", "belonging", "5"))
                .isNotEmpty();
        assertThat(workplace.progress("weekly").answered()).isZero();
    }

    @Test
    void notThisStopsTheCampaignForThisPersonAndCanBeUndone() {
        var card = card().presses("stop").presses("stop");
        card.nowReads("Nothing more of \u201cWeekly check-in\u201d")
                .nowReads("[Undo]")
                .nowIsWithout("[Send]");
        workplace.later(Period.ofDays(7));
        workplace.person("ana").sees("Nothing more");
        workplace.person("ben").seesAsNumber(2, "check-in");
        assertThat(workplace.campaigns().list().page(kept(), 100, "").items())
                .filteredOn(item -> item.person().equals("ana") && item.state().equals("dropped"))
                .hasSize(1)
                .allSatisfy(item -> assertThat(item.reason()).isEqualTo("not available"));

        card.presses("undo").nowReads("[Send]");
        workplace.later(Period.ofDays(7));
        workplace.person("ana").seesAsNumber(2, "check-in");
    }

    @Test
    void whyTellsTheCampaignAndTheRuleAndNamesNobody() {
        card().asks("why");
        workplace
                .person("ana")
                .seesAsNumber(
                        2,
                        "This is from \u201cWeekly check-in\u201d. Whether it is for you is decided by a rule that"
                                + " looks at: where you work from, whom you report to.");
        assertThat(Employee.text(workplace.person("ana").cards().getLast().message()))
                .doesNotContain("boss");
        assertThat(workplace.person("ana").cards().getLast().message().kind()).isEqualTo(Message.Kind.REPLY);
    }

    @Test
    void theyAreTheRecipientsAlone() {
        var card = card();
        for (String action : new String[] {
            "snooze", "tomorrow", "next-week", "that-day", "back", "stop", "undo", "quiet", "resume", "why"
        }) {
            assertThat(card.isPressedBy("ben", action)).contains("not sent to you");
        }
        card.nowReads("[Send]");
        workplace.later(Period.ofDays(7));
        workplace.person("ben").seesAsNumber(2, "check-in");
        assertThat(workplace.progress("weekly").sent()).isEqualTo(4);
    }

    @Test
    void anIntroductionHasThemToo() {
        try (var here =
                Workplace.of(TestPeople.offering("ben", "negotiation"), TestPeople.wanting("cai", "negotiation"))) {
            here.runs("""
                    id: mentors
                    activity: {kind: introduction, prompt: peer-mentors}
                    audience: 'true'
                    schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
                    """).later(Period.ofDays(2));
            here.person("ben").sees("cai").presses("stop").nowReads("Nothing more of");
        }
    }

    private Kept kept() {
        return workplace.desk().find(new CampaignId("weekly")).orElseThrow();
    }

    private DeliveryList.Item item(String person) {
        return workplace.campaigns().list().page(kept(), 100, "").items().stream()
                .filter(item -> item.person().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
