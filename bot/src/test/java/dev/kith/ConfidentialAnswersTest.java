package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Message;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everything that was ever put into a conversation is read again: no confidential answer is in it. */
class ConfidentialAnswersTest {

    private static final String SECRET = "my manager never asks me";

    /** In every answer that is not in the middle, and in no other word. */
    private static final String ANSWERED = "isagree";

    private static final String CAMPAIGN = """
            id: pulse
            activity: {kind: checkin, prompt: belonging}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            limits: {expires: P7D}
            confidentiality: {mode: %s, k: 5}
            """;

    private final Workplace workplace =
            Workplace.of(TestPeople.in("ana", "Europe/Berlin"), TestPeople.in("ben", "Europe/Berlin"));

    @AfterEach
    void close() {
        workplace.close();
    }

    /** Ana answers, changes her mind, and does everything else that one can do. */
    private List<Message> everythingAfterTheAnswer(String mode) {
        workplace.knows(TestPeople.others(10, "Support"));
        workplace.runs(CAMPAIGN.formatted(mode)).later(Period.ofDays(1)).later(Duration.ofHours(6));
        var ana = workplace.person("ana");
        var card = ana.sees("[Later]");
        int before = workplace.chat().everShown().size();
        card.answers("authenticity", "1", "acceptance", "2", "voice", "1");
        card.answers("authenticity", "2", "acceptance", "2", "voice", "1");
        card.isNotLetDo("snooze");
        List.of("privacy", "prefs", "checkin", "help", SECRET, "pause", "resume")
                .forEach(ana::says);
        workplace.later(Period.ofDays(8));
        var all = workplace.chat().everShown();
        assertThat(all).hasSizeGreaterThan(before + 7);
        return all.subList(before, all.size());
    }

    private static List<String> words(List<Message> messages) {
        return messages.stream()
                .map(message -> message.summary() + " " + message.blocks())
                .toList();
    }

    @Test
    void noneIsInAnyMessage() {
        var thanks = everythingAfterTheAnswer("confidential").stream()
                .filter(message -> message.kind() == Message.Kind.CHECKIN
                        && message.fields().isEmpty())
                .toList();

        assertThat(thanks).isNotEmpty();
        assertThat(words(workplace.chat().everShown()))
                .noneMatch(said -> said.contains(SECRET))
                .filteredOn(said -> said.contains(ANSWERED))
                .as("only those that ask offer answers")
                .allMatch(said -> said.contains("Scale"));
        assertThat(workplace.chat().everShown())
                .filteredOn(message -> !message.fields().isEmpty())
                .as("those that ask are as they were first")
                .allSatisfy(message -> assertThat(message.blocks())
                        .containsAll(workplace.chat().everShown().getFirst().fields()));
        assertThat(words(thanks)).noneMatch(said -> said.contains("Facts"));
    }

    /** That the reading would find one: a named check-in repeats what was said. */
    @Test
    void ofANamedOneItWouldBeFound() {
        var said = words(everythingAfterTheAnswer("named"));

        assertThat(said).anyMatch(words -> words.contains(ANSWERED) && !words.contains("Scale"));
    }
}
