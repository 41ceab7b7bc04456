package dev.kith.mentorship;

import static dev.kith.mentorship.TestMentorships.NOW;
import static dev.kith.mentorship.TestMentorships.asked;
import static dev.kith.mentorship.TestMentorships.away;
import static dev.kith.mentorship.TestMentorships.days;
import static dev.kith.mentorship.TestMentorships.ended;
import static dev.kith.mentorship.TestMentorships.running;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.mentorship.Stage.Choice;
import dev.kith.mentorship.Stage.Looked;
import dev.kith.mentorship.Stage.Why;
import dev.kith.people.PersonId;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who had somebody within a stretch, and who waited all the time. */
class LinesInBooksTest {

    private static final CampaignId MENTORS = new CampaignId("mentors");
    private static final PersonId CAI = new PersonId("cai");

    private final Redis redis = TestRedis.empty();
    private final Books books = MentorshipParts.books(redis);
    private final Lines lines = new LinesInBooks(books);

    @AfterEach
    void close() {
        redis.close();
    }

    private Map<PersonId, Boolean> had(Book book, int from, int until) {
        books.keep(MENTORS, books.of(MENTORS), book, List.of());
        return lines.had(MENTORS, days(from), days(until));
    }

    private static Book of(Stage stage, Map<String, Waiting> waiting) {
        return Book.EMPTY.with(List.of(TestMentorships.of(stage)), waiting, Book.Searches.NONE);
    }

    private static Map<String, Waiting> waiting(int rounds) {
        return Map.of("eve", new Waiting(rounds, Optional.empty()));
    }

    @Test
    void whoeverRunsHadSomebodyFromWhenItBegan() {
        assertThat(had(of(running(Looked.NEVER), Map.of()), 0, 30)).containsExactly(Map.entry(CAI, true));
        assertThat(had(of(running(Looked.NEVER), Map.of()), -30, 0))
                .as("it began after that")
                .isEmpty();
        assertThat(had(of(away(Looked.NEVER, Choice.OPEN), Map.of()), 0, 30)).containsEntry(CAI, true);
    }

    @Test
    void whatEndedCountsAsLongAsItRan() {
        assertThat(had(of(ended(days(10), Why.DONE, true), Map.of()), 5, 30)).containsEntry(CAI, true);
        assertThat(had(of(ended(days(10), Why.DONE, true), Map.of()), 11, 30)).isEmpty();
    }

    @Test
    void whatNeverRanIsNobody() {
        assertThat(had(of(asked(Side.MENTEE), Map.of()), 0, 30)).isEmpty();
        assertThat(had(of(ended(NOW, Why.NOT_NOW, false, Side.MENTOR), Map.of()), -1, 30))
                .isEmpty();
    }

    @Test
    void whoeverWaitsForTwoRoundsHadNobody() {
        assertThat(had(of(running(Looked.NEVER), waiting(2)), 0, 30))
                .containsOnly(Map.entry(CAI, true), Map.entry(new PersonId("eve"), false));
        assertThat(had(of(running(Looked.NEVER), waiting(1)), 0, 30)).containsOnlyKeys(CAI);
    }
}
