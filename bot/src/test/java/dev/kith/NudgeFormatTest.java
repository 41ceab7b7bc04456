package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Reply;
import dev.kith.nudge.Nudging;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nudges come as their reader likes them. */
class NudgeFormatTest {

    private final Workplace workplace =
            Nudging.at(Nudging.starting("mia"), TestPeople.speaking(Nudging.starting("uwe"), Locale.GERMAN));

    @AfterEach
    void close() {
        workplace.close();
    }

    private Employee mia() {
        return workplace.person("mia");
    }

    /** Tuesday, after nine. */
    private void praised() {
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(6));
    }

    @Test
    void inShortWithTheWholeTextOnAPress() {
        mia().says("Short!");
        mia().sees("In short, where there is a short form");
        praised();

        var card = mia().seesAsNumber(2, "within a day, and without a but.\n[Read the whole text]")
                .nowIsWithout("wears off by the evening");
        card.presses("full")
                .nowReads("wears off by the evening")
                .nowIsWithout("[Read the whole text]")
                .nowReads("[Later] [Not this] [Why me?]");
        card.answers("quiz", "saw").presses("helpful").nowReads("wears off by the evening");
    }

    @Test
    void whatHasNoShortFormComesWhole() {
        mia().says("short");
        workplace.later(Period.ofDays(3)).later(Duration.ofHours(6));

        mia().seesAsNumber(3, "Look back before you look ahead.").nowIsWithout("[Read the whole text]");
    }

    @Test
    void whatThereIsToHearComesFirstAndItsTextBelow() {
        mia().says("listen");
        praised();

        assertThat(Employee.text(mia().seesAsNumber(2, "Praise by ear").card().message()))
                .containsSubsequence("Praise by ear", "Every word of it is in the text, too.", "wears off");
        assertThat(Employee.text(workplace.person("uwe").sees("Lob").card().message()))
                .doesNotContain("Jedes Wort");
    }

    @Test
    void theHomeSaysHowTheyComeAndChangesIt() {
        praised();
        assertThat(mia().home())
                .contains("How your nudges come", "As the whole text.\n[In short] [To hear or to watch]");
        assertThat(mia().pressesAtHome("likes-short")).isInstanceOf(Reply.Update.class);
        assertThat(mia().home()).contains("In short, where", "[The whole text] [To hear or to watch]");
        mia().pressesAtHome("likes-full");
        assertThat(mia().home()).contains("As the whole text.");
        assertThat(workplace.person("uwe").home()).contains("Wie deine Impulse kommen");
    }

    @Test
    void itIsSaidInAnyLanguageAndTheHelpKnowsIt() {
        workplace.person("uwe").says("Kurz");
        workplace.person("uwe").sees("In Kürze, wo es eine kurze Fassung gibt");
        workplace.person("uwe").says("Hilfe");
        workplace
                .person("uwe")
                .seesAsNumber(2, "ganz: Impulse als ganzer Text")
                .nowReads("hören: ")
                .nowReads("üben: ");
    }
}
