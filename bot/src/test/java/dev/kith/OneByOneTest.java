package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import dev.kith.chat.Form;
import java.time.Duration;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A check-in one question at a time, where the platform can open a window. */
class OneByOneTest {

    private static final String WEEKLY = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            limits: {expires: P2D}
            """;

    private final Workplace workplace =
            Workplace.of(TestPeople.in("ana", "Europe/Berlin"), TestPeople.in("ben", "Europe/Berlin"));

    @AfterEach
    void close() {
        workplace.close();
    }

    private Employee.Card card() {
        return workplace
                .runs(WEEKLY)
                .later(Period.ofDays(1))
                .later(Duration.ofHours(6))
                .person("ana")
                .sees("check-in");
    }

    private static String question(Form form) {
        return form.blocks().stream()
                .filter(Block.Field.class::isInstance)
                .map(Block.Field.class::cast)
                .map(Block.Field::id)
                .reduce((one, other) -> one + " " + other)
                .orElse("none");
    }

    @Test
    void eachQuestionHasItsWindowAndTheAnswerIsOne() {
        var card = card();
        var said = new HashMap<String, String>();
        var form = card.isAsked("one-by-one", said);
        for (String question : new String[] {"energy", "clarity", "belonging"}) {
            assertThat(question(form)).isEqualTo(question);
            assertThat(form.blocks().toString()).contains(" of 4", "This check-in is named");
            assertThat(form.send().isLast()).isFalse();
            said.put(question, "4");
            form = card.isAsked(form.send().action().id(), said);
        }
        assertThat(question(form)).isEqualTo("comment");
        assertThat(form.said()).isEqualTo(said);
        assertThat(form.send().action()).isEqualTo(new Block.Action("answer", "Send", true));
        assertThat(form.send().isLast()).isTrue();
        assertThat(form.send().again()).contains("answer on the card");
        assertThat(workplace.progress("weekly").answered()).isZero();

        card.answers("energy", "4", "clarity", "4", "belonging", "4");
        assertThat(workplace.progress("weekly").answered()).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsToldAtTheEnd() {
        assertThat(card().isRefused("energy", "4")).contains("waits for an answer");
    }

    @Test
    void thereIsNoQuestionBeyondTheLastAndNoneForSomebodyElse() {
        var card = card();
        for (String beyond : new String[] {"next-4", "next-", "next--1", "next-9999"}) {
            assertThat(card.isNotTaken(beyond)).contains("no such question");
        }
        assertThat(card.isPressedBy("ben", "one-by-one")).contains("not sent to you");
    }

    /** What stood in the card's own fields is no answer of the window's. */
    @Test
    void theWindowBeginsEmpty() {
        assertThat(card().isAsked("one-by-one", Map.of("comment", "half a thought"))
                        .said())
                .isEmpty();
    }
}
