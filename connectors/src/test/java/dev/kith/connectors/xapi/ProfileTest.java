package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ProfileTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Profile PROFILE = new Profile(URI.create("https://kith.example/"));
    private static final JsonNode TREE = JSON.readTree(PROFILE.json());
    private static final Templates TEMPLATES = new Templates(TREE);

    /** As it is, each statement that was ever sent can be understood by it; a change is a new version. */
    @Test
    void isWhatWasPublished() throws Exception {
        JsonNode published = JSON.readTree(Files.readString(Path.of("src/test/resources/xapi/profile.json")));
        assertThat(TREE).isEqualTo(published);
        assertThat(PROFILE.json()).asString().isEqualTo(published.toString());
    }

    @Test
    void isOneOfTheSpecification() {
        assertThat(TREE.path("@context").stringValue()).isEqualTo("https://w3id.org/xapi/profiles/context");
        assertThat(TREE.path("conformsTo").stringValue()).isEqualTo("https://w3id.org/xapi/profiles#1.0");
        assertThat(TREE.path("type").stringValue()).isEqualTo("Profile");
        assertThat(TREE.path("id").stringValue()).isEqualTo("https://kith.example/xapi/profile");
        assertThat(TREE.at("/versions/0/id").stringValue()).isEqualTo(PROFILE.version());
        assertThat(TREE.findValuesAsString("inScheme")).containsOnly(PROFILE.version());
    }

    @Test
    void holdsNothingEmpty() {
        assertThat(empties(TREE)).isEmpty();
    }

    @Test
    void namesEachOfItsPartsByAnAddressOfItsOwn() {
        List<String> ids = Stream.of("versions", "concepts", "templates", "patterns")
                .flatMap(part -> TREE.path(part).valueStream())
                .map(part -> part.path("id").stringValue())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().doesNotContain(PROFILE.id()).allMatch(Findings::isIri);
        assertThat(ids).hasSize(1 + Extension.values().length + Template.values().length + 1);
    }

    @Test
    void definesNothingThatIsDefinedElsewhere() {
        assertThat(TREE.path("concepts").valueStream())
                .allMatch(concept -> concept.path("id").stringValue().startsWith(PROFILE.id() + "/"))
                .allMatch(concept -> concept.path("type").stringValue().equals("ResultExtension"))
                .allMatch(concept -> JSON.readTree(concept.path("inlineSchema").stringValue())
                        .isObject());
    }

    @Test
    void hasAPatternThatEachTemplateIsTheWholeOf() {
        JsonNode pattern = TREE.at("/patterns/0");
        assertThat(pattern.path("primary").booleanValue()).isTrue();
        assertThat(pattern.path("alternates").valueStream())
                .containsExactlyElementsOf(TREE.path("templates")
                        .valueStream()
                        .map(one -> one.path("id"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void describesTheStatement(Template template) {
        JsonNode statement = Golden.statement(template.id());
        assertThat(TEMPLATES.isNamedBy(statement)).isTrue();
        assertThat(TEMPLATES.of(statement)).containsExactly(template.id());
        assertThat(TEMPLATES.broken(statement)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"completed-announcement"})
    void isNotNamedByWhatItDoesNotDescribe(String file) {
        JsonNode statement = Golden.statement(file);
        assertThat(TEMPLATES.isNamedBy(statement)).isFalse();
        assertThat(TEMPLATES.of(statement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "completed-checkin, /result, completion, $.result.completion",
        "completed-nudge, /context/contextActivities, category, $.context.contextActivities.category[*].id",
        "completed-pack, '', timestamp, $.timestamp",
        "passed-pack, /result, score, $.result.score.scaled",
        "passed-pack, /result, success, $.result.success",
        "answered-item, /result, response, $.result.response",
        "answered-item, /object/definition, interactionType, $.object.definition.interactionType",
        "answered-item, /context/contextActivities, parent, $.context.contextActivities.parent[*].id",
        "registered-programme, /actor/account, name, $.actor.account.name",
        "voided, /object, id, $.object.id"
    })
    void noticesWhatIsMissing(String file, String where, String property, String location) {
        ObjectNode statement = Golden.statement(file);
        ((ObjectNode) statement.at(where)).remove(property);
        assertThat(TEMPLATES.broken(statement)).containsExactly(location);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "experienced-nudge | '' | result | $.result",
                "invited-introduction | '' | result | $.result",
                "completed-nudge | /actor | mbox | \"$.actor['name','mbox','mbox_sha1sum','openid']\"",
                "mentored-introduction | /context | team | \"$.context['registration','instructor','team','platform']\""
            })
    void noticesWhatIsTooMuch(String file, String where, String property, String location) {
        ObjectNode statement = Golden.statement(file);
        ((ObjectNode) statement.at(where)).put(property, "something");
        assertThat(TEMPLATES.broken(statement)).containsExactly(location.replace("\"", ""));
    }

    @Test
    void hasATemplateForEachVerb() {
        assertThat(Arrays.stream(Template.values()).map(template -> template.verb))
                .containsOnly(Verb.values());
    }

    @Test
    void needsAnAddressOfTheWeb() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile(URI.create("/kith")))
                .withMessageContaining("publicUrl:");
    }

    private static List<String> empties(JsonNode node) {
        return node.valueStream()
                .flatMap(child -> isEmpty(child) ? Stream.of(node.toString()) : empties(child).stream())
                .toList();
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || value.isContainer() && value.isEmpty()
                || value.isString() && value.stringValue().isEmpty();
    }
}
