package dev.kith.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"weekly", "first-90-days", "a", "b2"})
    void isKebabCase(String value) {
        assertThat(new PromptId(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Weekly", "two words", "a--b", "-a", "a-", "90-days", "a_b", "../a"})
    void refusesEverythingElseAndSaysWhatIsValid(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PromptId(value))
                .withMessageContaining("valid: lower-case letters")
                .withMessageEndingWith("(id: " + value + ")");
    }

    @Test
    void numbersThePointsOfAScaleFromOne() {
        assertThat(new ScaleQuestion("energy", "Energy?", false, List.of("Low", "High")).options())
                .containsExactly(new Option("1", "Low"), new Option("2", "High"));
    }
}
