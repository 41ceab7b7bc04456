package dev.kith.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The manifest asks for what the code uses, and for nothing else. */
class ManifestTest {

    private static final JsonNode MANIFEST = new YAMLMapper()
            .readTree(Path.of("..", "config", "slack", "manifest.yml").toFile());

    private static List<String> words(String pointer) {
        return StreamSupport.stream(MANIFEST.at(pointer).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void itAsksForTheFewestScopesAndForNobodysHistory() {
        assertThat(words("/oauth_config/scopes/bot"))
                .containsExactly("chat:write", "commands", "mpim:write", "users:read", "users:read.email")
                .noneMatch(scope -> scope.endsWith(":history"));
        assertThat(OAuth.SCOPES).isEqualTo(String.join(",", words("/oauth_config/scopes/bot")));
        assertThat(MANIFEST.at("/oauth_config/scopes/user").isMissingNode()).isTrue();
    }

    @Test
    void itSubscribesToWhatIsHeard() {
        assertThat(words("/settings/event_subscriptions/bot_events")).containsExactlyInAnyOrderElementsOf(Ears.EVENTS);
    }

    @Test
    void everyAddressIsTheEdges() {
        var urls = Stream.of(
                        "/features/slash_commands/0/url",
                        "/settings/event_subscriptions/request_url",
                        "/settings/interactivity/request_url")
                .map(pointer -> URI.create(MANIFEST.at(pointer).asString()));

        assertThat(urls)
                .allMatch(
                        url -> url.getScheme().equals("https") && url.getPath().equals(SlackEdge.PATH));
        assertThat(words("/oauth_config/redirect_urls"))
                .singleElement()
                .satisfies(url -> assertThat(URI.create(url).getPath()).isEqualTo(OAuth.REDIRECT));
        assertThat(MANIFEST.at("/settings/interactivity/is_enabled").asBoolean())
                .isTrue();
        assertThat(MANIFEST.at("/features/slash_commands")).hasSize(1);
        assertThat(MANIFEST.at("/features/slash_commands/0/command").asString()).isEqualTo(Ears.COMMAND);
    }

    /** Who cannot be heard is not invited to write. */
    @Test
    void theMessagesTabIsForReadingAsLongAsNothingIsHeardThere() {
        assertThat(words("/settings/event_subscriptions/bot_events")).doesNotContain("message.im");
        assertThat(MANIFEST.at("/features/app_home/messages_tab_enabled").asBoolean())
                .isTrue();
        assertThat(MANIFEST.at("/features/app_home/messages_tab_read_only_enabled")
                        .asBoolean())
                .isTrue();
        assertThat(MANIFEST.at("/features/app_home/home_tab_enabled").asBoolean())
                .isTrue();
    }
}
