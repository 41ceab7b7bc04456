package dev.kith.adaptive;

import dev.kith.chat.Block;
import dev.kith.chat.Cut;
import dev.kith.chat.Form;
import dev.kith.chat.Home;
import dev.kith.chat.Message;
import dev.kith.chat.Press;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws messages, homes and windows as Adaptive Cards 1.5 (adaptivecards.io/explorer, and what Microsoft Teams makes of them:
 * msteams-docs, task-modules-and-cards/cards). Words are plain text, in which nothing is markup and nobody can be mentioned.
 */
public final class AdaptiveCards {

    public static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

    /** What a card does that wants to be drawn anew for its reader. */
    public static final String REFRESH = "refresh";

    /** A notification's line is short; what is longer is no such line. */
    private static final int SUMMARY = 500;

    /** @param reader Teams' own id of the only reader, for whom the card refreshes itself; empty: it does not */
    public ObjectNode card(Message message, Optional<String> reader) {
        var part = new Home.Part(message.about(), message.blocks());
        var language = Language.said(message.language()).orElseGet(() -> Language.of(List.of(part)));
        var card = drawn(List.of(part), message.summary(), new Setting(language, Place.MESSAGE, List.of()));
        reader.ifPresent(id -> card.set("refresh", refresh(message, id)));
        return card;
    }

    /** A home; each part's buttons carry that part's topic, and that they were pressed in the home. */
    public ObjectNode home(List<Home.Part> parts) {
        var language = Language.of(parts);
        return drawn(parts, language.words("home"), new Setting(language, Place.HOME, List.of()));
    }

    /** A window; what is sent in it brings {@code carried} back, and which fields it showed. */
    public ObjectNode form(Form form, String carried) {
        var part = new Home.Part(form.about(), form.blocks());
        var shown = form.blocks().stream()
                .flatMap(block -> block instanceof Block.Field field ? Stream.of(field) : Stream.empty())
                .map(Block.Field::id)
                .toList();
        var send = Buttons.send(form.send().action(), Pressed.data(carried, shown));
        var language = Language.of(List.of(part));
        return drawn(List.of(part), form.title(), new Setting(language, Place.WINDOW, List.of(send)));
    }

    /**
     * What an action of one of our cards carries: the data of an {@code Action.Execute}, of an {@code Action.Submit} or of a
     * dialog, inputs included. Empty where it is none of ours.
     */
    public static Optional<Pressed> pressed(JsonNode data) {
        return Pressed.read(data);
    }

    /**
     * In which language something is drawn, and where.
     *
     * @param ends the buttons that come last
     */
    private record Setting(Language language, Place place, List<ObjectNode> ends) {}

    private static ObjectNode drawn(List<Home.Part> parts, String summary, Setting setting) {
        String line = Cut.to(Words.line(summary), SUMMARY);
        return Shortening.fitting(parts, setting.language().words("shortened"), shown -> {
            var body = new Body(setting.language(), Buttons.under(shown, setting.place()), setting.place());
            shown.forEach(body::part);
            return frame(shown, line, body, setting);
        });
    }

    private static ObjectNode frame(List<Home.Part> parts, String summary, Body body, Setting setting) {
        var card = Element.of("AdaptiveCard")
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("version", "1.5")
                .put("fallbackText", summary);
        setting.language().only().ifPresent(locale -> card.put("lang", locale.getLanguage()));
        if (setting.language().runsLeftwards(parts)) {
            card.put("rtl", true);
        }
        card.set("body", Element.array(body.elements()));
        var actions = Element.array(body.buttons()).addAll(setting.ends());
        if (!actions.isEmpty()) {
            card.set("actions", actions);
        }
        return card;
    }

    private static ObjectNode refresh(Message message, String reader) {
        var action = Element.of("Action.Execute").put("verb", REFRESH);
        action.set("data", Pressed.data(Press.of(REFRESH, message.about()), false));
        var refresh = Element.object();
        refresh.set("action", action);
        refresh.putArray("userIds").add(reader);
        return refresh;
    }
}
