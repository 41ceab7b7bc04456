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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Windows with questions: Slack's modals. What was said on the way, and which card it is about, travels in the window itself, sealed
 * for whoever it was opened before; nothing of it is kept by us until the last is sent.
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
    private record Carried(
            String press, Form.Send send, String messageId, Optional<URI> answerAt, Map<String, String> said) {

        @Override
        public String toString() {
            return press;
        }
    }

    /** More was said on the way than a window can carry. */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMuch(int characters) {
            super("a window cannot carry so much: " + characters + " characters (valid: " + MOST + ")");
        }
    }

    /**
     * The window, as Slack wants it; {@code card} is the one that it was opened from.
     *
     * @throws TooMuch where what was said on the way does not fit
     */
    Map<String, Object> view(Address before, Incoming.Card card, Form form) {
        var press = Press.of(form.send().action().id(), form.about()).written();
        var carried = new Carried(press, form.send(), card.messageId(), card.answerAt(), form.said());
        String sealed = vault.seal(json.writeValueAsString(carried), context(before));
        if (sealed.length() > MOST) {
            throw new TooMuch(sealed.length());
        }
        return Map.of(
                "type", "modal",
                "title", plain(form.title()),
                "submit", plain(form.send().action().label()),
                "private_metadata", sealed,
                "blocks", json.readTree(GSON.toJson(blockKit.form(form))));
    }

    /**
     * What was sent.
     *
     * @throws NotUnderstood where it is none of our windows, or was opened before somebody else
     */
    Heard.Filled filled(ViewSubmissionPayload payload, @Nullable String workspace) {
        var view = payload.getView();
        var from = Named.address(workspace, payload.getUser().getId());
        var carried = opened(view.getPrivateMetadata(), from);
        var press = Press.read(carried.press()).orElseThrow(() -> new NotUnderstood("a window that is not ours"));
        var values = new HashMap<>(carried.said());
        var shown = Fields.of(view.getState());
        values.keySet().removeAll(shown);
        values.putAll(Fields.values(view.getState()));
        var card = new Incoming.Card(carried.messageId(), press.about(), carried.answerAt(), Optional.empty());
        var chose = new Incoming.Chose(Named.event(payload.getTriggerId()), from, card, press.action(), values);
        return new Heard.Filled(
                chose,
                carried.send(),
                shown.stream().findFirst().map(Fields::block).orElse(""));
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
