package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check-in that waits for nobody any more says so, and takes nothing. */
class FinishedCheckinTest {

    private static final CampaignId ID = new CampaignId("weekly");

    private static final String WEEKLY = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=1', at: '10:00'}
            limits: {expires: P2D}
            """;

    private static final String[] FINE = {"energy", "4", "clarity", "4", "belonging", "4", "comment", "all fine"};

    private final Workplace workplace = Workplace.of(
            TestPeople.in("ana", "Europe/Berlin"), TestPeople.speaking("ben", "Europe/Berlin", Locale.GERMAN));

    @AfterEach
    void close() {
        workplace.close();
    }

    private Employee.Card asked() {
        workplace.runs(WEEKLY).later(Period.ofDays(1)).later(Duration.ofHours(6));
        return workplace.person("ana").sees("check-in");
    }

    private void isOver(Employee.Card card) {
        card.nowReads("This check-in is over")
                .nowIsWithout("all fine")
                .nowIsWithout("[Send]")
                .nowIsWithout("[One at a time]");
    }

    @Test
    void whatExpiredIsOver() {
        var card = asked();
        workplace.later(Period.ofDays(2));

        isOver(card.does("answer", FINE));
        assertThat(workplace.progress("weekly").answered()).isZero();
        assertThat(workplace.person("ana").home()).contains("Nothing waits for you");
    }

    @Test
    void untilItExpiresItIsTaken() {
        var card = asked();
        workplace.later(Duration.ofHours(44));
        card.answers(FINE).nowReads("all fine");
        assertThat(workplace.progress("weekly").answered()).isEqualTo(1);
    }

    @Test
    void itIsSaidInTheReadersLanguage() {
        asked();
        workplace.later(Period.ofDays(2));

        workplace
                .person("ben")
                .sees("Umfrage")
                .does("answer", FINE)
                .nowReads("Diese Umfrage ist vorbei")
                .nowIsWithout("[Senden]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer", "one-by-one", "next-1"})
    void whatWasCancelledIsOverHoweverItIsAnswered(String action) {
        var card = asked();
        workplace.desk().cancel(ID);

        isOver(card.does(action, FINE));
        assertThat(workplace.progress("weekly").answered()).isZero();
    }

    @Test
    void aPauseEndsNothing() {
        var card = asked();
        workplace.desk().pause(ID);

        card.answers(FINE);
        assertThat(workplace.progress("weekly").answered()).isEqualTo(1);
    }

    @Test
    void whatWasPutOffIsTakenFromWhenItCameAgain() {
        asked().presses("snooze").does("that-day", "until", "2026-01-12");
        workplace.later(Period.ofDays(6));
        var again = workplace.person("ana").seesAsNumber(2, "check-in");

        again.answers(FINE);
        workplace.later(Period.ofDays(2));
        isOver(again.does("answer", "energy", "1", "clarity", "1", "belonging", "1"));
        assertThat(workplace.progress("weekly").answered()).isEqualTo(1);
    }

    @Test
    void anAnswerFromBeforeStaysAsItWas() {
        var card = asked().answers(FINE);
        workplace.later(Period.ofDays(2));
        var before = answers();
        assertThat(before).isNotEmpty();

        isOver(card.does("answer", "energy", "1", "clarity", "1", "belonging", "1"));
        card.nowReads("stays as it was");
        assertThat(answers()).isEqualTo(before);
    }

    private Map<String, String> answers() {
        var kept = workplace.kept();
        kept.keySet().removeIf(key -> !key.contains(":answers:"));
        return kept;
    }

    @Test
    void ofAConfidentialOneNothingIsRepeatedOrTold() {
        workplace.knows(TestPeople.others(10, "Support"));
        workplace.runs(WEEKLY.replace("prompt: weekly", "prompt: belonging")
                + "confidentiality: {mode: confidential, k: 5}\n");
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(6));
        var card = workplace.person("ana").sees("This check-in is confidential");
        workplace.later(Period.ofDays(3));

        card.does("answer", "authenticity", "2", "acceptance", "2", "voice", "1");
        card.nowReads("This check-in is over").nowIsWithout("isagree").nowIsWithout("[Send]");
        assertThat(answers()).isEmpty();
    }
}
