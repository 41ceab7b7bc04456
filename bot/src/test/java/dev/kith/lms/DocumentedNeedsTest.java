package dev.kith.lms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.moodle.Need;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an admin is told to tick is what Kith calls. */
class DocumentedNeedsTest {

    private static final Path DOCS = Path.of("docs/learning-systems.md");

    @ParameterizedTest
    @EnumSource
    void eachFunctionOfMoodleIsListedWithWhatItNeeds(Need need) throws IOException {
        assertThat(Files.readAllLines(DOCS))
                .filteredOn(line -> line.startsWith("| `" + need.function() + "` |"))
                .singleElement()
                .asString()
                .contains(need.purpose())
                .satisfies(line -> assertThat(need.capabilities()).allMatch(line::contains));
    }

    @ParameterizedTest
    @EnumSource
    void eachKindIsListedWithItsVariables(Kind kind) throws IOException {
        assertThat(Files.readAllLines(DOCS))
                .filteredOn(line -> line.startsWith("| `" + kind.word() + "` |"))
                .singleElement()
                .asString()
                .contains(kind.variable(kind.needed().getFirst()));
    }

    /** A variable that nobody reads would be a trap. */
    @ParameterizedTest
    @EnumSource
    void eachVariableIsInTheSettings(Kind kind) throws IOException {
        String settings = Files.readString(Path.of("../config/application.yml"));
        assertThat(kind.needed())
                .allSatisfy(field -> assertThat(settings).contains(field + ": ${" + kind.variable(field) + ":}"));
    }
}
