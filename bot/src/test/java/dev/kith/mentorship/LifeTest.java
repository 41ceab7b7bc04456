package dev.kith.mentorship;

import static dev.kith.mentorship.TestMentorships.LATER;
import static dev.kith.mentorship.TestMentorships.NOW;
import static dev.kith.mentorship.TestMentorships.asked;
import static dev.kith.mentorship.TestMentorships.away;
import static dev.kith.mentorship.TestMentorships.days;
import static dev.kith.mentorship.TestMentorships.ended;
import static dev.kith.mentorship.TestMentorships.life;
import static dev.kith.mentorship.TestMentorships.of;
import static dev.kith.mentorship.TestMentorships.running;
import static dev.kith.mentorship.TestMentorships.stage;
import static dev.kith.mentorship.TestMentorships.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.Programme.Asking.Whom;
import dev.kith.mentorship.Stage.Away;
import dev.kith.mentorship.Stage.Choice;
import dev.kith.mentorship.Stage.Ended;
import dev.kith.mentorship.Stage.Looked;
import dev.kith.mentorship.Stage.Running;
import dev.kith.mentorship.Stage.Why;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of each thing that can happen, stage by stage. */
class LifeTest {

    @ParameterizedTest
    @CsvSource({
        "MENTOR, MENTOR, running",
        "MENTOR, MENTEE, nothing",
        "BOTH, MENTOR, asked",
        "BOTH, MENTEE, asked",
        "NOBODY, MENTOR, nothing"
    })
    void aYes(Whom whom, Side side, String then) {
        assertThat(word(life(whom, NOW).agree(of(asked()), side))).isEqualTo(then);
    }

    @Test
    void theSecondYesBeginsIt() {
        var turn = life(Whom.BOTH, days(1)).agree(of(asked(Side.MENTEE)), Side.MENTOR);

        assertThat(stage(turn)).isEqualTo(new Running(days(1), days(29), days(57), Looked.NEVER));
        assertThat(words(turn)).containsExactly("meet cai");
    }

    /** Whoever asked is free for others at once, unless somebody is to read first that it did not come about. */
    @ParameterizedTest
    @CsvSource({
        "MENTOR, MENTOR, '', 0",
        "BOTH, MENTOR, not-this-time cai, 7",
        "BOTH, MENTEE, not-this-time ben, 0",
    })
    void aNo(Whom whom, Side side, String read, int searched) {
        for (Why no : new Why[] {Why.NOT_NOW, Why.NOT_THIS_PERSON, Why.WRONG_TOPIC}) {
            var turn = life(whom, NOW).decline(of(asked()), side, no);

            assertThat(stage(turn)).isEqualTo(new Ended(NOW, no, Set.of(side), false));
            assertThat(String.join(",", words(turn))).isEqualTo(read);
            assertThat(turn.notes()).allMatch(note -> note.at().equals(NOW.plus(LATER)));
            assertThat(turn.searches()).containsExactly(NOW.plus(Duration.ofHours(searched)));
        }
    }

    @Test
    void aNoAfterTheOthersIsKeptBesideItAndReadByNobody() {
        var no = ended(NOW, Why.NOT_THIS_PERSON, false, Side.MENTOR);
        var turn = life(Whom.BOTH, NOW.plus(Duration.ofHours(3))).decline(of(no), Side.MENTEE, Why.NOT_NOW);

        var after = (Ended) stage(turn);
        assertThat(after.why(Side.MENTOR)).contains(Why.NOT_THIS_PERSON);
        assertThat(after.why(Side.MENTEE)).contains(Why.NOT_NOW);
        assertThat(turn.notes()).isEmpty();
        assertThat(turn.searches()).isEmpty();
        assertThat(life(Whom.BOTH, days(1)).decline(of(no), Side.MENTEE, Why.NOT_NOW))
                .as("they have read it by then")
                .isEqualTo(Turn.NONE);
        assertThat(life(Whom.BOTH, NOW).decline(of(no), Side.MENTOR, Why.NOT_NOW))
                .as("said twice")
                .isEqualTo(Turn.NONE);
    }

    @Test
    void whoeverIsAskedOnlyLaterReadsNothingOfIt() {
        var later = new Stage.Asked(NOW, days(3), Set.of(), Map.of(Side.MENTOR, NOW, Side.MENTEE, days(1)));

        assertThat(life(Whom.BOTH, NOW)
                        .decline(of(later), Side.MENTOR, Why.NOT_NOW)
                        .notes())
                .isEmpty();
    }

    static Stream<Stage> stages() {
        return Stream.of(
                asked(),
                running(Looked.NEVER),
                away(Looked.HALFWAY, Choice.OPEN),
                ended(NOW, Why.DONE, true, Side.MENTEE));
    }

    /** What was done once changes nothing when it is done again. */
    @ParameterizedTest
    @MethodSource("stages")
    void nothingHappensBeforeItsTime(Stage stage) {
        assertThat(life(Whom.BOTH, days(1)).due(of(stage))).isEqualTo(Turn.NONE);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void whatIsOverStaysAsItIs(Side side) {
        var over = of(ended(NOW, Why.DONE, true, Side.MENTEE));
        var life = life(Whom.BOTH, days(1));

        assertThat(Stream.of(
                        life.agree(over, side),
                        life.decline(over, side, Why.NOT_NOW),
                        life.due(over),
                        life.gone(over, side),
                        life.away(over, side),
                        life.choose(over, Choice.WAIT),
                        life.change(over),
                        life.back(over),
                        life.resume(over),
                        life.goOn(over),
                        life.end(over, side),
                        life.unneeded(over)))
                .allMatch(Turn::isNothing);
    }

    @ParameterizedTest
    @CsvSource({
        "NEVER, 28, half ben|half cai",
        "HALFWAY, 56, end ben|end cai",
        "AT_THE_END, 70, ''",
    })
    void whatTimeBrings(Looked looked, int day, String read) {
        var one = of(running(looked));

        assertThat(life(Whom.MENTOR, days(day).minusMillis(1)).due(one)).isEqualTo(Turn.NONE);
        assertThat(String.join("|", words(life(Whom.MENTOR, days(day)).due(one))))
                .isEqualTo(read);
    }

    @Test
    void aSilenceIsANoOfWhoeverDidNotAnswer() {
        var turn = life(Whom.BOTH, days(3)).due(of(asked(Side.MENTEE)));

        assertThat(stage(turn)).isEqualTo(new Ended(days(3), Why.NO_ANSWER, Set.of(Side.MENTOR), false));
        assertThat(words(turn)).containsExactly("not-this-time cai");
    }

    @Test
    void aSilenceInAPauseIsAskedAgain() {
        var turn = life(Whom.BOTH, days(9)).due(of(asked(Side.MENTEE)));

        assertThat(of(stage(turn)).due()).contains(days(12));
        assertThat(words(turn)).containsExactly("ask ben");
    }

    /** Away from day ten to day twenty. */
    @ParameterizedTest
    @CsvSource({"NEVER, 38, 66", "HALFWAY, 28, 66", "AT_THE_END, 28, 66"})
    void whatIsLeftAfterAnAbsenceIsAsLongAsItWas(Looked looked, int half, int end) {
        var back = stage(life(Whom.MENTOR, days(20)).back(of(away(looked, Choice.WAIT))));
        var turn = life(Whom.MENTOR, days(20)).resume(of(back));

        assertThat(stage(turn)).isEqualTo(new Running(NOW, days(half), days(end), looked));
        assertThat(words(turn)).containsExactly("again cai");
    }

    @Test
    void nothingResumesBeforeTheMentorIsBack() {
        assertThat(life(Whom.MENTOR, days(20)).resume(of(away(Looked.NEVER, Choice.WAIT))))
                .isEqualTo(Turn.NONE);
    }

    @Test
    void aMentorWhoIsBackHasTwoWeeksToSayWhetherItGoesOn() {
        var back = of(stage(life(Whom.MENTOR, days(20)).back(of(away(Looked.NEVER, Choice.WAIT)))));

        assertThat(life(Whom.MENTOR, days(33)).due(back)).isEqualTo(Turn.NONE);
        var turn = life(Whom.MENTOR, days(34)).due(back);
        assertThat(stage(turn)).isEqualTo(new Ended(days(34), Why.NO_ANSWER, Set.of(Side.MENTOR), true));
        assertThat(words(turn)).containsExactly("over cai");
        assertThat(turn.searches()).containsExactly(days(34));
    }

    @Test
    void aLeaveOnTopOfTheFirstBeginsTheAskingAnew() {
        var back = stage(life(Whom.MENTOR, days(20)).back(of(away(Looked.NEVER, Choice.WAIT))));

        assertThat(stage(life(Whom.MENTOR, days(22)).away(of(back), Side.MENTOR)))
                .isEqualTo(new Away(days(10), running(Looked.NEVER), Choice.WAIT, Optional.empty()));
        assertThat(life(Whom.MENTOR, days(22)).away(of(back), Side.MENTEE)).isEqualTo(Turn.NONE);
    }

    @ParameterizedTest
    @CsvSource({"NEVER, false", "HALFWAY, false", "AT_THE_END, true"})
    void itGoesOnOnlyBeyondItsEnd(Looked looked, boolean isSo) {
        assertThat(life(Whom.MENTOR, days(57)).goOn(of(running(looked))).isNothing())
                .isNotEqualTo(isSo);
        assertThat(life(Whom.MENTOR, days(57))
                        .goOn(of(away(looked, Choice.OPEN)))
                        .isNothing())
                .isNotEqualTo(isSo);
    }

    /** Whoever ends it reads it in their card. */
    @ParameterizedTest
    @CsvSource({"MENTOR, over cai, true", "MENTEE, over ben, false"})
    void whoeverEndsItIsNotToldAndOnlyALostMentorIsReplaced(Side by, String read, boolean isSearched) {
        for (Turn turn : new Turn[] {
            life(Whom.MENTOR, days(11)).end(of(running(Looked.NEVER)), by),
            life(Whom.MENTOR, days(11)).gone(of(away(Looked.NEVER, Choice.OPEN)), by)
        }) {
            assertThat(words(turn)).containsExactly(read);
            assertThat(turn.searches().contains(days(11))).isEqualTo(isSearched);
        }
    }

    @Test
    void whoeverStoodInIsToldThatItIsOver() {
        var turn = life(Whom.MENTOR, days(11)).unneeded(of(running(Looked.NEVER)));

        assertThat(stage(turn)).isEqualTo(new Ended(days(11), Why.STOOD_IN, Set.of(Side.MENTEE), true));
        assertThat(words(turn)).containsExactly("over ben");
    }

    private static String word(Turn turn) {
        if (turn.isNothing()) {
            return "nothing";
        }
        return stage(turn) instanceof Running ? "running" : "asked";
    }
}
