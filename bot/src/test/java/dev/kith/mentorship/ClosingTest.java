package dev.kith.mentorship;

import static dev.kith.mentorship.TestMentorships.NOW;
import static dev.kith.mentorship.TestMentorships.asked;
import static dev.kith.mentorship.TestMentorships.away;
import static dev.kith.mentorship.TestMentorships.days;
import static dev.kith.mentorship.TestMentorships.ended;
import static dev.kith.mentorship.TestMentorships.running;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.introduction.Alone;
import dev.kith.mentorship.Stage.Asked;
import dev.kith.mentorship.Stage.Choice;
import dev.kith.mentorship.Stage.Looked;
import dev.kith.mentorship.Stage.Why;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of a book when its programme is cancelled. */
class ClosingTest {

    private static final Map<String, Waiting> WAITING =
            Map.of("dee", new Waiting(1, Optional.of(Alone.Why.TAKEN)), "eve", new Waiting(1, Optional.empty()));

    private static Looking.Found closed(Stage stage, Map<String, Waiting> waiting) {
        var book =
                Book.EMPTY.with(List.of(TestMentorships.of(stage)), waiting, Book.Searches.NONE.and(List.of(days(3))));
        return new Closing(days(1)).of(book).orElseThrow();
    }

    private static List<String> told(Looking.Found found) {
        return found.notes().stream()
                .map(note -> note.word().step() + " " + note.to())
                .sorted()
                .toList();
    }

    @Test
    void whatRunsOrRestsEndsForBoth() {
        for (Stage stage : List.of(running(Looked.NEVER), away(Looked.HALFWAY, Choice.STAND_IN))) {
            var found = closed(stage, Map.of());
            assertThat(told(found)).containsExactly("closed ben", "closed cai");
            assertThat(found.book().open()).isEmpty();
            assertThat(found.book().due()).as("nobody is looked for any more").isEmpty();
            assertThat(found.book().all().values()).allMatch(Mentorship::ran);
        }
    }

    @Test
    void ofWhatIsAskedOnlyThoseKnowWhomItReached() {
        var reached = new Asked(NOW, days(3), Set.of(), Map.of(Side.MENTOR, NOW, Side.MENTEE, days(2)));

        assertThat(told(closed(reached, Map.of()))).containsExactly("closed ben");
        assertThat(told(closed(asked(Side.MENTOR), Map.of()))).containsExactly("closed ben", "closed cai");
        assertThat(closed(reached, Map.of()).book().all().values()).noneMatch(Mentorship::ran);
    }

    @Test
    void whoeverWaitsAndWasToldSoReadsIt() {
        var found = closed(ended(NOW, Why.DONE, true), WAITING);

        assertThat(told(found)).containsExactly("closed dee");
        assertThat(found.book().waiting()).isEmpty();
    }

    @Test
    void onceItIsClosedThereIsNothingLeftToEnd() {
        var found = closed(running(Looked.NEVER), WAITING);

        assertThat(new Closing(days(2)).of(found.book())).isEmpty();
        assertThat(new Closing(days(2)).of(Book.EMPTY)).isEmpty();
    }
}
