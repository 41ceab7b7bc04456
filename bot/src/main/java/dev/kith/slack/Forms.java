package dev.kith.slack;

import com.google.gson.Gson;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.util.json.GsonFactory;
import dev.kith.chat.Address;
import dev.kith.chat.Cut;
import dev.kith.chat.Form;
import dev.kith.chat.Incoming;
import dev.kith.chat.Windows;
import dev.kith.redis.Vault;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Windows with questions: Slack's modals, and what is sent in them. */
final class Forms {

    /** A title, and what stands on a button (docs.slack.dev, reference/views/modal-views). */
    private static final int TITLE = 24;

    /** What a window may carry. */
    private static final int MOST = 3_000;

    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final Windows windows;
    private final JsonMapper json;
    private final BlockKit blockKit = new BlockKit();

    Forms(Vault vault, JsonMapper json) {
        this.windows = new Windows(SlackChat.PLATFORM, vault, json);
        this.json = json;
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
        String sealed = windows.carried(before, card, form);
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
        var shown = Fields.of(view.getState());
        return windows.filled(
                        Named.event(payload.getTriggerId()),
                        from,
                        view.getPrivateMetadata(),
                        shown,
                        Fields.values(view.getState()))
                .map(filled -> new Heard.Filled(
                        filled.chose(),
                        filled.send(),
                        shown.stream().findFirst().map(Fields::block).orElse("")))
                .orElseThrow(() -> new NotUnderstood("a window that is not ours"));
    }

    private static Map<String, Object> plain(String text) {
        return Map.of("type", "plain_text", "text", Cut.to(text, TITLE), "emoji", false);
    }
}
