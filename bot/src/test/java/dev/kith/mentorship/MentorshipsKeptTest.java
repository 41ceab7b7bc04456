package dev.kith.mentorship;

import static dev.kith.mentorship.TestMentorships.NOW;
import static dev.kith.mentorship.TestMentorships.ended;
import static dev.kith.mentorship.TestMentorships.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.delivery.CampaignId;
import dev.kith.mentorship.Stage.Why;
import dev.kith.people.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each of two reads of what did not come about between them. */
class MentorshipsKeptTest {

    private static final CampaignId MENTORS = new CampaignId("mentors");

    /** A silence, an absence and a leave are no no. */
    @ParameterizedTest
    @CsvSource({
        "NOT_NOW, true",
        "NOT_THIS_PERSON, true",
        "WRONG_TOPIC, true",
        "NO_ANSWER, false",
        "AWAY, false",
        "LEFT, false"
    })
    void onlyWhoeverSaidNoReadsThatTheyDid(Why why, boolean isNo) {
        try (var workplace =
                Workplace.of(TestPeople.offering("ben", "feedback"), TestPeople.wanting("cai", "feedback"))) {
            var books = workplace.mentorship().mentoring().books();
            var book = Book.EMPTY.with(List.of(of(ended(NOW, why, false, Side.MENTOR))), Map.of(), Book.Searches.NONE);
            books.keep(MENTORS, Book.EMPTY, book, List.of());
            var kept = new MentorshipsKept(books, workplace.directory());

            assertThat(kept.of(new PersonId("ben"), Locale.ENGLISH)).hasSize(isNo ? 1 : 0);
            assertThat(kept.of(new PersonId("cai"), Locale.ENGLISH)).isEmpty();
        }
    }
}
