package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.chat.Topic;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever the directory does not have by the e-mail of their profile is told so, and who can help. */
class StrangerTest {

    private final Workplace workplace = Workplace.of(
            TestPeople.in("ana", "Europe/Berlin"), TestPeople.speaking("ben", "Europe/Berlin", Locale.GERMAN));

    @AfterEach
    void close() {
        workplace.close();
    }

    private Employee zoe() {
        return workplace.person("zoe");
    }

    @Test
    void aWordIsAnsweredWithWhyThereIsNothingAndWhoHelps() {
        var before = workplace.kept().keySet();
        zoe().says("a secret worry");

        zoe().sees("I cannot find you in your organisation's directory")
                .nowReads("People team: people@kith.example")
                .nowIsWithout("worry")
                .nowIsWithout("Sozialberatung")
                .nowIsWithout("Counselling");
        assertThat(workplace.kept().keySet().stream().filter(key -> !before.contains(key)))
                .as("only that the event was met")
                .allMatch(key -> key.contains(":seen:"));
    }

    @Test
    void theHomeSaysTheSameAndNothingElse() {
        assertThat(zoe().home())
                .startsWith("I cannot find you in your organisation's directory")
                .endsWith("People team: people@kith.example");
        zoe().seesNothing();
    }

    @Test
    void whoIsKnownReadsNothingOfIt() {
        for (String known : new String[] {"ana", "ben"}) {
            assertThat(workplace.person(known).home())
                    .doesNotContain("cannot find you", "finde ich dich")
                    .isNotEmpty();
        }
    }

    @Test
    void whoseEmailIsInTheDirectoryLaterIsKnown() {
        zoe().says("help");
        zoe().sees("cannot find you");

        workplace.hears(TestPeople.in("zoe", "Europe/Berlin")).later(Period.ofDays(1));
        zoe().comes();
        zoe().says("help");

        zoe().seesAsNumber(2, "I am a program");
        assertThat(zoe().home()).doesNotContain("cannot find you");
    }

    @Test
    void whatChangesInAStrangersProfileIsAnsweredByNobody() {
        zoe().comes();
        zoe().movesTo("Asia/Kolkata", "de-DE");
        var left = new Incoming.Left("left", FakeChat.address("zoe"));
        var press = new Incoming.Chose(
                "press", FakeChat.address("zoe"), Incoming.Card.inHome(new Topic("pace", "")), "quiet-now", Map.of());

        assertThat(workplace.conversation().answer(left)).isEqualTo(Reply.nothing());
        assertThat(workplace.conversation().answer(press)).isEqualTo(Reply.nothing());
        zoe().seesNothing();
    }
}
