package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Reply;
import dev.kith.nudge.Nudging;
import dev.kith.people.Person;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A quiz comes back when it is about to be forgotten: on the next card, or when somebody looks; never as a message of its own. */
class QuizReturnsTest {

    private final Workplace workplace = Nudging.at(Nudging.starting("mia"), Nudging.starting("uwe"));

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
        return workplace.person(who).sees("Praise what you saw");
    }

    @Test
    void aQuizThatWasWrongRidesOnTheNextCard() {
        praised("mia").answers("quiz", "star");
        workplace.later(Period.ofDays(2));

        var card = mia().seesAsNumber(2, "Once more, from “Praise what you saw”:\nWhich of these is praise?");
        assertThat(card.isNotTaken("answer-again")).contains("choose one of the answers");
        card.answers("quiz", "people")
                .does("answer-again", "quiz-again", "saw")
                .nowReads("That is right. It says what somebody did.")
                .nowReads("Your answer: People")
                .does("answer-again", "quiz-again", "star")
                .nowReads("That is right. It says what somebody did.")
                .presses("helpful");
        workplace.person("uwe").seesAsNumber(2, "Think of your week").nowIsWithout("Once more");

        workplace.later(Period.ofDays(1));
        assertThat(mia().home()).doesNotContain("is back");
    }

    @Test
    void aQuizThatWasRightComesBackLaterEachTime() {
        praised("mia").answers("quiz", "saw").presses("helpful");
        assertThat(daysUntilItIsBack()).isEqualTo(2);
        answeredAtHome("saw", "That is right.");
        assertThat(daysUntilItIsBack()).isEqualTo(11);
        answeredAtHome("saw", "That is right.");
        assertThat(daysUntilItIsBack()).isEqualTo(46);
        answeredAtHome("star", "The right answer: Your list saved us an hour.");
        assertThat(daysUntilItIsBack()).isBetween(1, 10);
    }

    @Test
    void itRidesOnceAndThenWaitsInTheHome() {
        praised("mia").answers("quiz", "star");
        workplace.later(Period.ofDays(2));
        mia().seesAsNumber(2, "Once more").presses("snooze").presses("back").nowReads("Once more");
        workplace.later(Period.ofDays(4));
        mia().seesAsNumber(3, "Take a walk").nowIsWithout("Once more");
        assertThat(mia().home()).contains("A question from “Praise what you saw” is back.");
    }

    @Test
    void answeredElsewhereItIsAnsweredOnTheCardToo() {
        praised("mia").answers("quiz", "star");
        workplace.later(Period.ofDays(2));
        var card = mia().seesAsNumber(2, "Once more");
        answeredAtHome("saw", "That is right.");

        card.presses("helpful").nowReads("That is right. It says what somebody did.");
        card.does("answer-again", "quiz-again", "star").nowReads("That is right.");
    }

    @Test
    void ofAStoppedCampaignNoQuizComesBack() {
        praised("mia").answers("quiz", "star");
        workplace.later(Period.ofDays(2));
        mia().seesAsNumber(2, "Once more").presses("stop");
        assertThat(mia().home()).doesNotContain("is back");
    }

    @Test
    void whatSomebodyKnowsIsNeitherForwardedNorReadable() {
        praised("mia").answers("quiz", "star");
        workplace.later(Period.ofDays(2));
        mia().seesAsNumber(2, "Once more").does("answer-again", "quiz-again", "star");
        workplace.later(Duration.ZERO);

        assertThat(workplace.connector().stored()).isEmpty();
        assertThat(workplace.redis().jedis().get(workplace.redis().home("mia").key("practice", "mia")))
                .doesNotContain("praise");
    }

    @Test
    void itIsTheSameOnACluster() {
        try (var cluster = Nudging.on(TestRedis.Mode.CLUSTER, mine())) {
            cluster.later(Period.ofDays(1)).later(Duration.ofHours(6));
            cluster.person("eva").sees("Praise").answers("quiz", "star");
            cluster.later(Period.ofDays(2));
            cluster.person("eva")
                    .seesAsNumber(2, "Once more")
                    .does("answer-again", "quiz-again", "saw")
                    .presses("tried")
                    .presses("helpful")
                    .nowReads("That is right.")
                    .nowReads("You tried it.");
        }
    }

    private static Person[] mine() {
        return new Person[] {Nudging.starting("eva"), Nudging.starting("fay")};
    }

    private int daysUntilItIsBack() {
        for (int days = 1; days < 400; days++) {
            workplace.later(Period.ofDays(1));
            if (mia().home().contains("A question from “Praise what you saw” is back.")) {
                return days;
            }
        }
        throw new AssertionError("it does not come back");
    }

    private void answeredAtHome(String option, String words) {
        int before = mia().cards().size();
        assertThat(mia().pressesAtHome("ask-praise")).isInstanceOf(Reply.Say.class);
        mia().seesAsNumber(before + 1, "Which of these is praise?")
                .answers("quiz", option)
                .nowReads(words)
                .answers("quiz", option.equals("saw") ? "star" : "saw")
                .nowReads(words);
        assertThat(mia().home()).doesNotContain("is back");
    }
}
