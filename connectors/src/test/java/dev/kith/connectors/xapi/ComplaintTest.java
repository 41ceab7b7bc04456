package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ComplaintTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource({
        "'I am quietly hopeful', 'I am … …'",
        "'cut off: quiet', 'cut off: …'",
        "'value 4.0 of p-0042', 'value ….0 of …-…'",
        "'<p>QUIETLY</p>', …",
        "'{\"warnings\":[\"caf\\u00e9 refused\"]}', '… refused'"
    })
    void tellsNothingOfTheAnswerOrThePerson(String body, String told) {
        assertThat(tell(body)).isEqualTo(told);
    }

    @Test
    void keepsWhatHelps() {
        assertThat(tell("Unknown keys (bogus) set in 'statements.1'"))
                .isEqualTo("Unknown keys (bogus) set in 'statements.1'");
    }

    @Test
    void isNoLongerThanThreeHundredCharacters() {
        assertThat(tell("word ".repeat(200))).hasSize(300).endsWith("…");
    }

    private static String tell(String body) {
        var statements =
                new Statements(JSON, new StatementIds(Situation.ID_KEY), new Iris(URI.create("https://kith.example")));
        var record = Records.completed("fact-1", Map.of("mood", 4, "note", "quietly hopeful", "place", "café"));
        return new Complaint(statements.of(List.of(record)).getFirst()).tell(new Reading(JSON).words(body));
    }
}
