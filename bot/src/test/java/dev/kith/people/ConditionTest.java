package dev.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final Instant NOW = Instant.parse("2026-01-05T06:00:00Z");

    private static final Condition.Trail TRAIL = new Condition.Trail() {

        @Override
        public String answer(String step, String question) {
            return step.equals("listen") && question.equals("ready") ? "yes" : "";
        }

        @Override
        public boolean done(String step) {
            return step.equals("listen");
        }

        @Override
        public boolean completed(String course) {
            return course.equals("leading");
        }
    };

    private final Audiences audiences = PeopleParts.audiences();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        journey.answer("listen", "ready") == "yes"          | true
        journey.answer("listen", "other") == ""             | true
        journey.answer("meet", "ready") == "yes"            | false
        journey.done("listen") && !journey.done("meet")     | true
        journey.completed("leading")                        | true
        journey.completed("other")                          | false
        person.department == "Sales"                        | true
        person.skillsWanted[0] == "SQL"                     | false
        """)
    void readsWhatIsKnownOfAJourney(String expression, boolean holds) {
        var person = Fixture.person("e01", null);
        var directory = Fixture.directory(new MemoryPeople(person), NOW);
        assertThat(audiences.condition(expression).holds(person, directory, NOW, TRAIL))
                .isEqualTo(holds);
    }

    @Test
    void saysWhatItLooksAt() {
        assertThat(audiences
                        .condition("journey.answer(\"a\", \"b\") == \"c\" || journey.done(\"d\")")
                        .names())
                .isEqualTo(List.of(new Condition.Named("a", "b"), new Condition.Named("d", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        journey.answer("a") == "b"                  | found no matching overload
        journey.replied("a", "b")                   | undeclared reference to 'replied'
        journey.done(person.name)                   | steps, questions and courses are written out
        person.nmae == ""                           | there is no field nmae
        journey.answer("a", "b")                    | expected type
        """)
    void refusesWhatMakesNoSense(String expression, String because) {
        assertThatThrownBy(() -> audiences.condition(expression))
                .isInstanceOf(AudienceRefused.class)
                .hasMessageContaining(because);
    }

    @Test
    void noAudienceReadsAJourney() {
        assertThatThrownBy(() -> audiences.compile("journey.done(\"a\")")).isInstanceOf(AudienceRefused.class);
    }
}
