package dev.kith.connectors.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintTest {

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
        return new Complaint(List.of("p-0042", "4", "quietly hopeful", "café")).tell(body);
    }
}
