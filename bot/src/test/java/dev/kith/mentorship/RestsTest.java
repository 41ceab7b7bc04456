package dev.kith.mentorship;

import static dev.kith.mentorship.TestMentorships.NOW;
import static dev.kith.mentorship.TestMentorships.asked;
import static dev.kith.mentorship.TestMentorships.book;
import static dev.kith.mentorship.TestMentorships.days;
import static dev.kith.mentorship.TestMentorships.ended;
import static dev.kith.mentorship.TestMentorships.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.mentorship.Stage.Why;
import dev.kith.people.PersonId;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is left alone after what, and for how long. */
class RestsTest {

    @ParameterizedTest
    @CsvSource({
        "NOT_NOW, false, MENTOR, true, false",
        "NOT_NOW, false, MENTEE, false, true",
        "NO_ANSWER, false, MENTOR, true, false",
        "NO_ANSWER, true, MENTOR, true, false",
        "NOT_THIS_PERSON, false, MENTOR, false, false",
        "WRONG_TOPIC, false, MENTOR, false, false",
        "AWAY, false, MENTOR, false, false",
        "LEFT, true, MENTOR, false, false",
        "CHANGED, true, MENTEE, false, false",
        "STOOD_IN, true, MENTEE, false, false",
        "DONE, true, MENTOR, false, false",
        "DONE, true, MENTEE, false, true",
    })
    void whoRestsFourWeeks(Why why, boolean ran, Side by, boolean mentor, boolean mentee) {
        var book = book(of(ended(NOW, why, ran, by)));

        assertThat(rests(book, 27, Side.MENTOR)).isEqualTo(mentor);
        assertThat(rests(book, 27, Side.MENTEE)).isEqualTo(mentee);
        assertThat(rests(book, 28, Side.MENTOR)).isFalse();
        assertThat(rests(book, 28, Side.MENTEE)).isFalse();
    }

    @Test
    void whoeverSaidNotNowAfterTheOtherSaidNoRestsAllTheSame() {
        var both = ended(NOW, Why.NOT_THIS_PERSON, false, Side.MENTOR).and(Side.MENTEE, Why.NOT_NOW);

        assertThat(rests(book(of(both)), 1, Side.MENTOR)).isFalse();
        assertThat(rests(book(of(both)), 1, Side.MENTEE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"83, true", "84, false"})
    void twoAreNotBroughtTogetherAgainFor(int days, boolean isSo) {
        var rests = new Rests(book(of(ended(NOW, Why.NOT_NOW, false, Side.MENTOR))), days(days));

        assertThat(rests.apart(Period.ofWeeks(12)).contains(List.of(new PersonId("cai"), new PersonId("ben"))))
                .isEqualTo(isSo);
    }

    @Test
    void twoOfWhomOneIsAskedAreNotAskedTwice() {
        assertThat(new Rests(book(of(asked())), days(400)).apart(Period.ofWeeks(12)))
                .hasSize(1);
    }

    private static boolean rests(Book book, int days, Side side) {
        return !new Rests(book, days(days)).resting(side).isEmpty();
    }
}
