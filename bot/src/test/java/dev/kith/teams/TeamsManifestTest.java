package dev.kith.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kith.chat.Texts;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The package asks for what the code uses, and for nothing else, and is the organisation's own. */
class TeamsManifestTest {

    private static final String ID = "6d0f7b1e-2c3a-4e5f-8a9b-0c1d2e3f4a5b";
    private static final URI URL = URI.create("https://kith.example.com.people.example.org/kith/");
    private static final String HOST = "kith.example.com.people.example.org";
    private static final Map<String, byte[]> PACKAGE = Zipped.files(AppPackage.of(ID, URL));
    private static final JsonNode MANIFEST = json("manifest.json");

    @Test
    void everyIdIsTheApps() {
        assertThat(List.of(
                        MANIFEST.at("/id"),
                        MANIFEST.at("/bots/0/botId"),
                        // Without this one Graph does not let the app install itself.
                        MANIFEST.at("/webApplicationInfo/id")))
                .allMatch(id -> id.asString().equals(ID));
        assertThat(text("manifest.json") + text("de.json")).doesNotContain("00000000-");
    }

    @Test
    void everyAddressIsTheOrganisations() {
        assertThat(MANIFEST.at("/developer")
                        .propertyStream()
                        .map(entry -> entry.getValue().asString())
                        .filter(value -> value.contains("://")))
                .hasSize(3)
                .containsOnly("https://" + HOST + "/kith/");
        assertThat(words(MANIFEST.at("/validDomains"))).containsExactly(HOST);
        assertThat(MANIFEST.at("/webApplicationInfo/resource").asString()).isEqualTo("api://" + HOST + "/botid-" + ID);
        assertThat(Pattern.compile("https?://([^/\"]+)")
                        .matcher(text("manifest.json") + text("de.json"))
                        .results()
                        .map(found -> found.group(1)))
                .containsOnly("developer.microsoft.com", HOST);
    }

    @Test
    void itIsForOneToOneConversationsAndHearsNothingElse() {
        assertThat(words(MANIFEST.at("/bots/0/scopes"))).containsExactly("personal");
        assertThat(words(MANIFEST.at("/bots/0/commandLists/0/scopes"))).containsExactly("personal");
        assertThat(MANIFEST.at("/defaultInstallScope").asString()).isEqualTo("personal");
        assertThat(MANIFEST.at("/bots/0/isNotificationOnly").asBoolean()).isFalse();
        assertThat(MANIFEST.propertyNames()).doesNotContain("authorization", "permissions", "composeExtensions");
    }

    @Test
    void allThatCanBeReadIsThereInGermanToo() {
        var german = json("de.json");
        var commands = MANIFEST.at("/bots/0/commandLists/0/commands");
        assertThat(german.propertyNames()).hasSize(5 + 2 * commands.size());
        for (int i = 0; i < commands.size(); i++) {
            assertThat(german.propertyNames())
                    .contains(
                            "bots[0].commandLists[0].commands[" + i + "].title",
                            "bots[0].commandLists[0].commands[" + i + "].description");
        }
        // The schema does not count these: in its draft what stands beside a $ref is not looked at.
        assertThat(german.at("/description.short").asString()).hasSizeLessThanOrEqualTo(80);
        assertThat(german.at("/description.full").asString()).hasSizeLessThanOrEqualTo(4000);
        assertThat(german.at("/name.short").asString()).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void theFirstCommandShowsTheHome() {
        var home = Texts.beside(Reception.class, "reception").sayings("say.home");
        String english = MANIFEST.at("/bots/0/commandLists/0/commands/0/title").asString();
        String german = json("de.json")
                .path("bots[0].commandLists[0].commands[0].title")
                .asString();

        assertThat(home).contains(english, german.toLowerCase(Locale.ROOT));
    }

    @Test
    void theSameOrganisationGetsTheSameBytes() {
        assertThat(AppPackage.of(ID.toUpperCase(), URL)).isEqualTo(AppPackage.of(ID, URL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://kith.example.org", "https:/nowhere", "kith.example.org"})
    void whatTeamsWouldNotTakeIsRefused(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> AppPackage.of(ID, URI.create(url)));
        assertThatIllegalArgumentException().isThrownBy(() -> AppPackage.of("kith", URL));
    }

    private static String text(String file) {
        return new String(PACKAGE.get(file), StandardCharsets.UTF_8);
    }

    private static JsonNode json(String file) {
        return JsonMapper.shared().readTree(PACKAGE.get(file));
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
