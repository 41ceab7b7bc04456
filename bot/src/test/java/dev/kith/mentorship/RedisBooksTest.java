package dev.kith.mentorship;

import static dev.kith.mentorship.TestMentorships.NOW;
import static dev.kith.mentorship.TestMentorships.asked;
import static dev.kith.mentorship.TestMentorships.away;
import static dev.kith.mentorship.TestMentorships.days;
import static dev.kith.mentorship.TestMentorships.ended;
import static dev.kith.mentorship.TestMentorships.of;
import static dev.kith.mentorship.TestMentorships.running;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.introduction.Alone;
import dev.kith.mentorship.Book.Searches;
import dev.kith.mentorship.Stage.Choice;
import dev.kith.mentorship.Stage.Looked;
import dev.kith.mentorship.Stage.Why;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** A book is kept as a whole, or not at all. */
class RedisBooksTest {

    private static final CampaignId MENTORS = new CampaignId("mentors");

    private final Redis redis = TestRedis.empty();
    private final Books books = MentorshipParts.books(redis);

    static Stream<Stage> stages() {
        return Stream.of(
                asked(Side.MENTEE),
                running(Looked.HALFWAY),
                away(Looked.NEVER, Choice.STAND_IN),
                away(Looked.NEVER, Choice.OPEN).asked(Optional.of(days(20))),
                ended(NOW, Why.NOT_NOW, false, Side.MENTOR).and(Side.MENTEE, Why.NOT_THIS_PERSON));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void whatWasKeptIsReadAsItWas(Stage stage) {
        var waiting = Map.of("eve", new Waiting(2, Optional.of(Alone.Why.TAKEN)));
        var searches = new Searches(Optional.of(LocalDate.of(2026, 1, 6)), List.of(days(1)));
        var book = Book.EMPTY.with(List.of(of(stage)), waiting, searches);

        assertThat(books.keep(MENTORS, Book.EMPTY, book, List.of())).isTrue();
        assertThat(books.of(MENTORS)).isEqualTo(new Book(1, book.all(), waiting, searches));
        assertThat(books.campaigns()).containsExactly(MENTORS);
    }

    @Test
    void ofTwoWhoReadTheSameOnlyTheFirstKeepsAnything() {
        var one = Book.EMPTY.with(List.of(of(asked())), Map.of(), Searches.NONE);
        var other = Book.EMPTY.with(List.of(of(running(Looked.NEVER))), Map.of(), Searches.NONE);

        assertThat(books.keep(MENTORS, Book.EMPTY, one, List.of())).isTrue();
        assertThat(books.keep(MENTORS, Book.EMPTY, other, List.of())).isFalse();
        assertThat(books.of(MENTORS).all()).isEqualTo(one.all());
    }

    @Test
    void whatIsNotInTheBookAnyMoreIsGone() {
        var waiting = Map.of("eve", Waiting.NEW);
        books.keep(MENTORS, Book.EMPTY, Book.EMPTY.with(List.of(of(asked())), waiting, Searches.NONE), List.of());
        var kept = books.of(MENTORS);
        books.keep(MENTORS, kept, new Book(kept.version(), Map.of(), Map.of(), Searches.NONE), List.of());

        assertThat(books.of(MENTORS)).isEqualTo(new Book(2, Map.of(), Map.of(), Searches.NONE));
    }

    @Test
    void aBookThatChangedMeanwhileIsLookedAtFirst() {
        var before = books.of(MENTORS);
        books.keep(MENTORS, before, before, List.of());
        books.lookAt(MENTORS, before, days(5));
        assertThat(books.nextLook(MENTORS))
                .hasValueSatisfying(at -> assertThat(at).isBefore(NOW));

        books.lookAt(MENTORS, books.of(MENTORS), days(5));
        assertThat(books.nextLook(MENTORS)).contains(days(5));
    }

    /** Nobody who reads the store learns who is in it, or how it stands between them. */
    @Test
    void whoIsInItIsSealed() {
        var book = Book.EMPTY.with(
                List.of(of(ended(NOW, Why.NOT_NOW, false, Side.MENTOR))), Map.of("eve", Waiting.NEW), Searches.NONE);
        books.keep(MENTORS, Book.EMPTY, book, List.of());

        var row = redis.jedis().hgetAll(redis.home("mentors").key("mentorships", "mentors"));
        assertThat(row.values()).noneMatch(value -> value.contains("eve") || value.contains("NOT_NOW"));
        assertThat(row.keySet()).noneMatch(field -> field.contains("eve"));
    }

    @Test
    void whatWasKeptBeforeThereWereRemindersHasNone() {
        var kept = """
                {"stage": "running", "since": "2026-01-06T09:00:00Z", "half": "2026-02-03T09:00:00Z",
                 "end": "2026-03-03T09:00:00Z", "looked": "NEVER"}""";

        assertThat(JsonMapper.builder().build().readValue(kept, Stage.class)).isEqualTo(running(Looked.NEVER));
    }
}
