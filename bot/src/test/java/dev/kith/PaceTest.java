package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Incoming;
import dev.kith.delivery.CampaignId;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say about how often they want to be written to. */
class PaceTest {

    private static final String DAILY = """
            id: daily
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=DAILY', at: '10:00'}
            limits: {expires: PT6H}
            """;

    private final Workplace workplace = Workplace.of(
            TestPeople.in("ana", "Europe/Berlin"), TestPeople.speaking("ben", "Europe/Berlin", Locale.GERMAN));

    @BeforeEach
    void isAtWork() {
        workplace.runs(DAILY);
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pause                      | All quiet from now on
            Stop!                      | All quiet from now on
            pause until 2026-01-12     | All quiet until Monday, January 12, 2026
            pause tomorrow             | All quiet until Tuesday, January 6, 2026
            pause until next week      | All quiet until Monday, January 12, 2026
            Pause bis 12.1.2026        | All quiet until Monday, January 12, 2026
            pause until 2026-01-05     | I am a program
            pause until whenever       | I am a program
            pauses                     | I am a program
            snooze                     | All quiet until Tuesday, January 6, 2026
            Später.                    | All quiet until Tuesday, January 6, 2026
            snooze until 2026-01-12    | All quiet until Monday, January 12, 2026
            snooze until whenever      | I am a program
            resume                     | Welcome back
            1 a week                   | At most one message a week
            Einmal pro Woche           | At most one message a week
            monthly                    | At most one message a month
            less                       | At most two messages a week
            as usual                   | As often as your organisation has it
            auf Deutsch                | Ab jetzt schreibe ich dir auf Deutsch
            English                    | From now on I write in English
            help                       | pause, pause until 2026-12-24, resume
            """)
    void wordsAreUnderstood(String words, String answer) {
        workplace.person("ana").says(words);
        workplace.person("ana").sees(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pause                      | Ab jetzt ist Ruhe
            pause bis nächste Woche    | Ruhe bis Montag, 12. Januar 2026
            pause until tomorrow       | Ruhe bis Dienstag, 6. Januar 2026
            später                     | Ruhe bis Dienstag, 6. Januar 2026
            später bis 12.1.2026       | Ruhe bis Montag, 12. Januar 2026
            weiter                     | Willkommen zurück
            weniger                    | Höchstens zwei Nachrichten
            Hilfe                      | Du kannst sagen
            """)
    void theyAreAnsweredInThePersonsLanguage(String words, String answer) {
        workplace.person("ben").says(words);
        workplace.person("ben").sees(answer);
    }

    @Test
    void lessIsLessEachTime() {
        var ana = workplace.person("ana");
        List.of("less", "less", "less", "less").forEach(ana::says);
        ana.seesAsNumber(4, "At most one message a month");
    }

    @Test
    void theSameEventMetAgainIsNoSecondWish() {
        var less = new Incoming.Said("one-and-the-same", FakeChat.address("ana"), "less");
        workplace.conversation().answer(less);
        workplace.conversation().answer(less);
        workplace.person("ana").seesAsNumber(2, "At most two messages a week");
        assertThat(workplace.person("ana").home()).contains("At most two messages a week");
    }

    @Test
    void theHomeShowsPaceAndPause() {
        var ana = workplace.person("ana");
        assertThat(ana.home()).contains("Kith writes to you", "As often as your organisation");
        ana.says("1 a week");
        ana.says("pause until next week");
        assertThat(ana.home()).contains("Kith is quiet", "All quiet until Monday", "At most one message a week");
        workplace.later(Period.ofDays(7));
        assertThat(ana.home()).contains("Kith writes to you", "At most one message a week");
    }

    @Test
    void theHomeChangesPacePauseAndLanguage() {
        var ana = workplace.person("ana");
        ana.pressesAtHome("at-most-two-a-week");
        ana.pressesAtHome("quiet-this-week");
        assertThat(ana.home())
                .contains("All quiet until Monday", "At most two messages a week", "[Write to me again]")
                .doesNotContain("[As for everybody]", "[Pause]", "[English]");
        ana.pressesAtHome("go-on");
        ana.pressesAtHome("as-usual");
        ana.pressesAtHome("speak-de");
        assertThat(ana.home())
                .contains("Kith schreibt dir", "So oft, wie deine Organisation", "[Pause]", "[English]")
                .doesNotContain("[Deutsch]", "[Wie für alle]");
        ana.seesNothing();
    }

    @Test
    void prefsShowsTheSameAsACard() {
        var ana = workplace.person("ana");
        ana.says("prefs");
        ana.seesAsNumber(2, "As often as your organisation")
                .presses("at-most-one-a-month")
                .nowReads("At most one message a month");
        assertThat(ana.home()).contains("At most one message a month");
    }

    @Test
    void whatIsKnownIsToldToThePersonAlone() {
        var ana = workplace.person("ana");
        ana.says("1 a week");
        ana.says("What do you know about me?");
        ana.seesAsNumber(2, "Name: ").nowReads("one a week at most").nowReads("Time zone: ");
        workplace.person("ben").seesNothing();
    }

    @Test
    void aPauseEndsOnItsDay() {
        workplace.person("ana").says("pause until 2026-01-08");
        workplace.later(Period.ofDays(2)).later(Duration.ofHours(12));
        workplace.person("ana").sees("All quiet until");
        workplace.later(Duration.ofHours(15));
        workplace.person("ana").seesAsNumber(2, "check-in");
    }

    @Test
    void aPaceOfOnesOwnShowsOnlyThatOneIsNotAvailable() {
        workplace.person("ana").says("1 a week");
        workplace.later(Period.ofDays(4));
        workplace.person("ana").seesAsNumber(2, "check-in");
        var kept = workplace.desk().find(new CampaignId("daily")).orElseThrow();
        assertThat(workplace.campaigns().list().page(kept, 100, "").items())
                .filteredOn(
                        item -> item.person().equals("ana") && !item.reason().isEmpty())
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.reason()).isEqualTo("not available"));
    }

    @Test
    void whoSaysSnoozeIsWrittenToAgainTheNextDay() {
        var ana = workplace.person("ana");
        ana.says("snooze");
        workplace.later(Duration.ofHours(12));
        ana.sees("All quiet until");
        workplace.later(Duration.ofHours(16));
        ana.seesAsNumber(2, "check-in");
    }
}
