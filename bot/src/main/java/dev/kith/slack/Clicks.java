package dev.kith.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.util.json.GsonFactory;
import dev.kith.chat.Incoming;
import dev.kith.chat.Press;
import dev.kith.chat.Topic;
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
    private static final String HOME = "home";
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private Clicks() {}

    /** What Slack tells of a press or of a window that was sent; empty where it is something else that it tells. */
    static Optional<Heard> in(String body, Forms forms) {
        if (!body.startsWith(PAYLOAD)) {
            return Optional.empty();
        }
        var payload = payload(body);
        return switch (typeOf(payload)) {
            case BlockActionPayload.TYPE ->
                Optional.of(chose(GSON.fromJson(payload, BlockActionPayload.class), workspace(payload))
                        .<Heard>map(Heard.Somebody::new)
                        .orElseGet(Heard.Nothing::new));
            case ViewSubmissionPayload.TYPE ->
                Optional.of(forms.filled(GSON.fromJson(payload, ViewSubmissionPayload.class), workspace(payload)));
            default -> Optional.empty();
        };
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
    private static Optional<Incoming> chose(BlockActionPayload payload, @Nullable String workspace) {
        var action = payload.getActions().getFirst();
        String written = BlockKit.MORE.equals(action.getActionId()) && action.getSelectedOption() != null
                ? action.getSelectedOption().getValue()
                : action.getValue();
        if (Fields.VALUE.equals(action.getActionId())) {
            return Optional.empty();
        }
        var press = Optional.ofNullable(written)
                .flatMap(Press::read)
                .orElseThrow(() -> new NotUnderstood("a button that is not ours"));
        return Optional.of(new Incoming.Chose(
                Named.event(payload.getTriggerId()),
                Named.address(workspace, payload.getUser().getId()),
                card(payload, press.about()),
                press.action(),
                Fields.values(payload.getState())));
    }

    private static Incoming.Card card(BlockActionPayload payload, Topic about) {
        if (payload.getView() != null && HOME.equals(payload.getView().getType())) {
            return new Incoming.Card("", about, Optional.empty(), Optional.ofNullable(payload.getTriggerId()));
        }
        var container = payload.getContainer();
        if (container == null || container.getMessageTs() == null || container.getChannelId() == null) {
            throw new NotUnderstood("a button without a message");
        }
        var place = new Place(container.getChannelId(), container.getMessageTs());
        return new Incoming.Card(
                place.toString(),
                about,
                responseUrl(payload.getResponseUrl()),
                Optional.ofNullable(payload.getTriggerId()));
    }

    /** The workspace, or the organisation where it let Kith in as a whole. */
    private static @Nullable String workspace(JsonObject payload) {
        boolean isOrganisations = payload.has("is_enterprise_install")
                && payload.get("is_enterprise_install").getAsString().equals("true");
        var place = payload.get(isOrganisations ? "enterprise" : "team");
        return place == null
                        || !place.isJsonObject()
                        || !place.getAsJsonObject().has("id")
                ? null
                : place.getAsJsonObject().get("id").getAsString();
    }

    private static Optional<URI> responseUrl(@Nullable String url) {
        try {
            return url == null || url.isEmpty() ? Optional.empty() : Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            throw new NotUnderstood("a response_url that is none");
        }
    }
}
