package dev.kith.slack;

import com.google.gson.Gson;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.util.json.GsonFactory;
import dev.kith.chat.Address;
import dev.kith.chat.Form;
import dev.kith.chat.Incoming;
import dev.kith.redis.Vault;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Windows with questions: Slack's modals. What was said on the way, and which card it is about, travels in the window itself, sealed
 * for whoever it was opened before; nothing of it is kept until it is sent.
 */
final class Forms {

    /** A title, and what stands on a button (docs.slack.dev, reference/views/modal-views). */
    private static final int TITLE = 24;

    /** What a window may carry. */
    private static final int MOST = 3_000;

    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final Vault vault;
    private final JsonMapper json;
    private final BlockKit blockKit = new BlockKit();

    Forms(Vault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    /** What a window carries. */
    private record Carried(String press, String messageId, Optional<URI> answerAt, Map<String, String> said) {}

    /** The window, as Slack wants it; {@code card} is the one that it was opened from. */
    Map<String, Object> view(Address before, Incoming.Card card, Form form) {
        var press = Press.of(form.send().id(), form.about()).written();
        var carried = new Carried(press, card.messageId(), card.answerAt(), form.said());
        String sealed = vault.seal(json.writeValueAsString(carried), context(before));
        if (sealed.length() > MOST) {
            throw new IllegalStateException("a window cannot carry so much: " + sealed.length() + " characters");
        }
        return Map.of(
                "type", "modal",
                "title", plain(form.title()),
                "submit", plain(form.send().label()),
                "private_metadata", sealed,
                "blocks", json.readTree(GSON.toJson(blockKit.form(form))));
    }

    /**
     * What was sent.
     *
     * @throws NotUnderstood where it is none of our windows, or was opened before somebody else
     */
    Heard.Filled filled(ViewSubmissionPayload payload) {
        var view = payload.getView();
        var from = Named.address(workspace(payload), payload.getUser().getId());
        var carried = opened(view.getPrivateMetadata(), from);
        var press = Press.read(carried.press()).orElseThrow(() -> new NotUnderstood("a window that is not ours"));
        var values = new HashMap<>(carried.said());
        values.putAll(Fields.values(view.getState()));
        var card = new Incoming.Card(carried.messageId(), press.about(), carried.answerAt(), Optional.empty());
        String block = view.getState() == null
                ? ""
                : view.getState().getValues().keySet().stream().findFirst().orElse("");
        return new Heard.Filled(
                new Incoming.Chose(Named.event(payload.getTriggerId()), from, card, press.action(), values), block);
    }

    private static String workspace(ViewSubmissionPayload payload) {
        return payload.getTeam() == null
                ? payload.getEnterprise().getId()
                : payload.getTeam().getId();
    }

    private Carried opened(String sealed, Address before) {
        try {
            return json.readValue(vault.open(sealed, context(before)), Carried.class);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new NotUnderstood("a window that is not ours");
        }
    }

    private static String context(Address before) {
        return "slack-form:" + before;
    }

    private static Map<String, Object> plain(String text) {
        return Map.of("type", "plain_text", "text", Cut.to(text, TITLE), "emoji", false);
    }
}
