package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import dev.kith.chat.Incoming;
import dev.kith.nudge.Nudging;
import dev.kith.redis.TestRedis;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a nudge asks, and what is said to whoever answers. */
class NudgeQuizTest {

    private final Workplace workplace = Nudging.at(
            Nudging.starting("mia"),
            TestPeople.speaking(Nudging.starting("uwe"), Locale.GERMAN),
            TestPeople.in("ben", "UTC"));

    @AfterEach
    void close() {
        workplace.close();
    }

    private Employee mia() {
        return workplace.person("mia");
    }

    /** Tuesday, after nine. */
    private Employee.Card praised(String who) {
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(6));
        return workplace.person(who).sees("[");
    }

    @Test
    void theCardSaysHowLongItTakesAndAllThatThereIsToIt() {
        var card = praised("mia")
                .nowReads("1 minute to read, 1 minute to listen")
                .nowReads("wears off by the evening")
                .nowReads("Praise by ear\nEvery word of it is in the text, too.")
                .nowReads("More on praise")
                .nowReads("The course that goes with it: PRAISE-101")
                .nowReads(
                        "Which of these is praise?\nNobody is shown what you answer; it may decide what you are sent next.\n[Check]")
                .nowReads("[Helpful] [Not for me]");
        assertThat(card.card().message().blocks())
                .contains(new Block.Link("Praise by ear", URI.create("https://kith.example/praise.mp3")));
    }

    @Test
    void aWrongAnswerIsToldSoInWordsWithTheRightOne() {
        praised("mia")
                .answers("quiz", "star")
                .nowReads("Your answer: You are a star.")
                .nowReads("That is not right. It says what somebody is.")
                .nowReads("The right answer: Your list saved us an hour.")
                .nowReads("wears off by the evening")
                .nowReads("[Helpful]")
                .nowIsWithout("[Check]");
    }

    @Test
    void aRightAnswerIsToldSoInTheReadersWords() {
        praised("uwe")
                .nowReads("1 Minute zu lesen")
                .answers("quiz", "saw")
                .nowReads("Das ist richtig. Das sagt, was jemand getan hat.")
                .nowIsWithout("Die richtige Antwort");
    }

    @Test
    void whetherItHelpedIsSaidBeforeOrAfterAndCompletedOnce() {
        praised("mia")
                .answers("quiz", "saw")
                .presses("helpful")
                .nowReads("Thank you")
                .nowReads("That is right.");
        workplace
                .person("uwe")
                .sees("[")
                .presses("unhelpful")
                .nowReads("Danke")
                .answers("quiz", "star")
                .nowReads("Das ist nicht richtig.")
                .nowReads("Danke");
        workplace.later(Duration.ZERO);

        assertThat(workplace.connector().stored()).hasSize(2);
        assertThat(workplace.progress("nudging").answered()).isEqualTo(2);
    }

    @Test
    void theFirstWordCounts() {
        praised("mia")
                .answers("quiz", "star")
                .answers("quiz", "star")
                .answers("quiz", "saw")
                .nowReads("Your answer: You are a star.")
                .presses("helpful")
                .presses("unhelpful")
                .presses("helpful");
        workplace.later(Duration.ZERO);

        assertThat(workplace.connector().stored()).hasSize(1);
    }

    @Test
    void nothingChosenIsNoAnswer() {
        var card = praised("mia");
        assertThat(card.isRefused()).contains("choose one of the answers");
        assertThat(card.isRefused("quiz", "moon")).contains("choose one of the answers");
        assertThat(card.isNotTaken("tried")).contains("cannot be done here");
        assertThat(card.isPressedBy("ben")).contains("not sent to you");
        card.nowReads("[Check]");
    }

    @Test
    void whatNobodyCanGetWrongIsNeitherRightNorWrong() {
        workplace.later(Period.ofDays(3)).later(Duration.ofHours(6));
        mia().seesAsNumber(2, "What took most of it?")
                .nowReads("it may decide what you are sent next")
                .answers("quiz", "people")
                .nowReads("Your answer: People\nGood.")
                .nowIsWithout("right");
        workplace
                .person("uwe")
                .seesAsNumber(2, "What took most of it?")
                .answers("quiz", "paper")
                .nowReads("Your answer: Paper");
    }

    @Test
    void whatWasAnsweredIsReadableToNobodyWhoHasTheStore() {
        var before = workplace.kept();
        praised("mia").answers("quiz", "star").presses("unhelpful");
        workplace.later(Duration.ZERO);

        assertThat(before).isNotEqualTo(workplace.kept());
        assertThat(workplace.kept().values())
                .noneMatch(value -> value.contains(hex("unhelpful")) || value.contains(hex("\"star\"")));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsReadAgainStandsAsItWasAnswered() {
        praised("mia").answers("quiz", "star");
        mia().says("learn");
        var list = mia().seesAsNumber(2, "Praise what you saw");
        list.asks(list.card().message().actions().getFirst().id());
        mia().seesAsNumber(3, "That is not right.").presses("helpful").nowReads("Thank you");
    }

    /** The reaction alone, as a word. */
    @Test
    void whatAnOlderVersionKeptIsUnderstood() {
        String id = praised("mia").card().message().about().reference();
        var jedis = workplace.redis().jedis();
        var home = workplace.redis().home("mia");
        jedis.hset(home.key("answers", "mia"), id, TestRedis.vault().seal("helpful", "answer:" + id));
        jedis.hset(home.key("delivery", id), "answerVersion", "1");

        mia().sees("[")
                .answers("quiz", "saw")
                .nowReads("That is right.")
                .nowReads("Thank you")
                .nowIsWithout("[Helpful]");
    }

    /** Two nodes take two presses at the same moment. */
    @Test
    void twoWordsAtOnceAreBothKept() {
        var about = praised("mia").card().message().about();
        var card = new Incoming.Card("m", about);
        var mia = workplace.chat().at("mia");
        var presses = List.of(
                new Incoming.Chose("e1", mia, card, "answer", Map.of("quiz", "saw")),
                new Incoming.Chose("e2", mia, card, "answer", Map.of("quiz", "star")),
                new Incoming.Chose("e3", mia, card, "helpful", Map.of()),
                new Incoming.Chose("e4", mia, card, "unhelpful", Map.of()));
        presses.parallelStream().forEach(press -> workplace.conversation().look(press));

        workplace.later(Duration.ZERO);
        assertThat(workplace.connector().stored()).hasSize(1);
        mia().sees("[")
                .presses("helpful")
                .nowReads("Thank you")
                .nowReads("Your answer: ")
                .nowIsWithout("[Check]");
    }

    @Test
    void whatWasAnsweredDecidesWhichWayAJourneyGoes() {
        try (var steered = Nudging.steered(Nudging.starting("eva"), Nudging.starting("fay"))) {
            steered.later(Period.ofDays(1)).later(Duration.ofHours(6));
            steered.person("eva").sees("Praise").answers("quiz", "star");
            steered.person("fay").sees("Praise").answers("quiz", "saw");
            steered.later(Period.ofDays(2));
            steered.person("eva").seesAsNumber(2, "Think of your week");
            steered.person("fay").seesAsNumber(2, "Talk on your feet");
        }
    }
}
