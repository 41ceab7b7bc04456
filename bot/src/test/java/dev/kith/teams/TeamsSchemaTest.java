package dev.kith.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.kith.Npm;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The package holds against the schemas that Microsoft publishes, in the npm package {@code @microsoft/app-manifest}. */
class TeamsSchemaTest {

    private static final String VERSION = "1.25";

    private static final Map<String, byte[]> PACKAGE = Zipped.files(
            AppPackage.of("6d0f7b1e-2c3a-4e5f-8a9b-0c1d2e3f4a5b", URI.create("https://people.example.org")));

    private static Path schemas = Path.of("");

    @BeforeAll
    static void install() {
        schemas = Npm.installed("@microsoft/app-manifest@1.1.2")
                .resolve("@microsoft/app-manifest/build/json-schemas/teams");
    }

    @Test
    void theGermanWordsAreValid() throws IOException {
        assertThat(problems("MicrosoftTeams.Localization.schema.json", VERSION, text("de.json")))
                .isEmpty();
    }

    /** An older one, as clouds that lag behind have; the one that the package says it is; the newest there is. */
    @ParameterizedTest
    @ValueSource(strings = {"1.19", VERSION, "1.30"})
    void theManifestIsValid(String version) throws IOException {
        assertThat(problems("MicrosoftTeams.schema.json", version, text("manifest.json")))
                .isEmpty();
    }

    @Test
    void itSaysWhichVersionItIs() {
        assertThat(text("manifest.json"))
                .contains("\"manifestVersion\": \"" + VERSION + "\"", "/teams/v" + VERSION + "/");
        assertThat(text("de.json")).contains("/teams/v" + VERSION + "/");
    }

    @Test
    void whatIsNotInTheSchemaWouldBeFound() throws IOException {
        assertThat(problems(
                        "MicrosoftTeams.schema.json",
                        VERSION,
                        text("manifest.json").replace("\"personal\"", "\"everywhere\"")))
                .isNotEmpty();
    }

    private static List<Error> problems(String schema, String version, String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(schema(version, schema), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }

    /** In brackets {@code \b} is a backspace to JavaScript, and nothing to Java. */
    private static String schema(String version, String file) throws IOException {
        return Files.readString(schemas.resolve("v" + version).resolve(file))
                .replace("\\\\f\\\\b\\\\v", "\\\\f\\\\x08\\\\v");
    }

    private static String text(String file) {
        return new String(PACKAGE.get(file), StandardCharsets.UTF_8);
    }
}
