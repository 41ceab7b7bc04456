package dev.kith.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.util.json.GsonFactory;
import dev.kith.chat.Incoming;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people press, which is most of what is said at once. Bolt's types, but not its router: that makes a reader of JSON for
 * each click, which costs more than everything else about it.
 */
final class Clicks {

    private static final String PAYLOAD = "payload=";
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private Clicks() {}

    /** What Slack tells of a click; empty where it is something else that it tells. */
    static Optional<BlockActionPayload> in(String body) {
        if (!body.startsWith(PAYLOAD)) {
            return Optional.empty();
        }
        var payload = payload(body);
        return typeOf(payload).equals(BlockActionPayload.TYPE)
                ? Optional.of(GSON.fromJson(payload, BlockActionPayload.class))
                : Optional.empty();
    }

    private static JsonObject payload(String body) {
        String encoded = body.substring(PAYLOAD.length()).split("&", 2)[0];
        return JsonParser.parseString(URLDecoder.decode(encoded, StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    private static String typeOf(JsonObject payload) {
        return payload.has("type") ? payload.get("type").getAsString() : "";
    }

    /** Empty where a field was touched, which is said to us too: only pressing a button counts. */
    static Optional<Incoming> chose(BlockActionPayload payload) {
        var action = payload.getActions().getFirst();
        String written = Press.MENU.equals(action.getActionId()) && action.getSelectedOption() != null
                ? action.getSelectedOption().getValue()
                : action.getValue();
        if (Fields.VALUE.equals(action.getActionId())) {
            return Optional.empty();
        }
        var press = Optional.ofNullable(written)
                .flatMap(Press::read)
                .orElseThrow(() -> new NotUnderstood("a button that is not ours"));
        var container = payload.getContainer();
        if (container == null || container.getMessageTs() == null || container.getChannelId() == null) {
            throw new NotUnderstood("a button without a message");
        }
        var place = new Place(container.getChannelId(), container.getMessageTs());
        return Optional.of(new Incoming.Chose(
                Named.event(payload.getTriggerId()),
                Named.address(workspace(payload), payload.getUser().getId()),
                new Incoming.Card(place.toString(), press.about(), responseUrl(payload.getResponseUrl())),
                press.action(),
                Fields.values(payload.getState())));
    }

    private static @Nullable String workspace(BlockActionPayload payload) {
        return payload.isEnterpriseInstall() && payload.getEnterprise() != null
                ? payload.getEnterprise().getId()
                : payload.getTeam().getId();
    }

    private static Optional<URI> responseUrl(@Nullable String url) {
        try {
            return url == null || url.isEmpty() ? Optional.empty() : Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            throw new NotUnderstood("a response_url that is none");
        }
    }
}
