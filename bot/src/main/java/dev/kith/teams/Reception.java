package dev.kith.teams;

import dev.kith.adaptive.AdaptiveCards;
import dev.kith.chat.Conversation;
import dev.kith.chat.Form;
import dev.kith.chat.InOneBreath;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.chat.Texts;
import dev.kith.chat.Windows;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Answers an invocation while Teams waits: with the card as it is now, a window, or a word. */
final class Reception {

    private static final Texts TEXTS = Texts.beside(Reception.class, "reception");

    private final InOneBreath breath;
    private final Conversation conversation;
    private final Unshown unshown;
    private final Windows windows;
    private final JsonMapper json;
    private final Invokes invokes;
    private final AdaptiveCards cards = new AdaptiveCards();

    Reception(InOneBreath breath, Conversation conversation, Cards kept) {
        this.breath = breath;
        this.conversation = conversation;
        this.unshown = kept.unshown();
        this.windows = kept.windows();
        this.json = kept.json();
        this.invokes = new Invokes(json);
    }

    /** What cards and windows are made of. */
    record Cards(Unshown unshown, Windows windows, JsonMapper json) {}

    /** What takes longer, or fails, is handled all the same, and the card changes a moment later. */
    String pressed(Heard.Pressed pressed, Locale language) {
        return breath.kept(pressed.chose())
                .map(reply -> shown(reply, language))
                .orElseGet(() -> invokes.words(say(language, "noted")));
    }

    private String shown(Reply reply, Locale language) {
        return switch (reply) {
            case Reply.Update update -> invokes.card(cards.card(update.card(), Optional.empty()));
            case Reply.Rejected rejected -> invokes.words(rejected.reason());
            case Reply.Ask ask -> invokes.words(say(language, "noted"));
            case Reply.Nothing nothing -> invokes.words(say(language, "noted"));
            case Reply.Say said -> invokes.words(say(language, "said"));
        };
    }

    /** Nothing is kept of a look. */
    String looked(Heard.Looked looked, Locale language) {
        var kept = unshown.of(looked.chose().card().messageId());
        if (kept.isPresent()) {
            return invokes.card(json.readTree(kept.get()));
        }
        return conversation.look(looked.chose()) instanceof Reply.Update update
                ? invokes.card(cards.card(update.card(), Optional.empty()))
                : invokes.words(say(language, "over"));
    }

    /** Where it takes too long, or fails, it is asked for again. */
    String opened(Heard.Opened opened, Locale language) {
        return breath.unkept(opened.chose())
                .map(reply -> windowed(reply, opened.chose(), Optional.empty(), language))
                .orElseGet(() -> invokes.closed(say(language, "again")));
    }

    /** A step on the way is nothing to keep; the last is durable when this returns. */
    String filled(Windows.Filled filled, Locale language) {
        if (filled.send().isLast()) {
            return breath.kept(filled.chose())
                    .map(reply -> windowed(reply, filled.chose(), filled.form(), language))
                    .orElseGet(() -> invokes.closed(say(language, "noted")));
        }
        return breath.unkept(filled.chose())
                .map(reply -> windowed(reply, filled.chose(), filled.form(), language))
                .orElseGet(() -> invokes.closed(filled.send().again()));
    }

    /** What cannot be taken is not lost: the window says why, and holds it still. */
    private String windowed(Reply reply, Incoming.Chose chose, Optional<Form> sent, Locale language) {
        return switch (reply) {
            case Reply.Ask ask -> window(ask.form(), chose);
            case Reply.Rejected rejected ->
                sent.map(form -> window(form.again(rejected.reason(), chose.values()), chose))
                        .orElseGet(() -> invokes.closed(rejected.reason()));
            case Reply.Nothing nothing -> invokes.closed(say(language, "noted"));
            case Reply.Update update -> invokes.closed(say(language, "noted"));
            case Reply.Say said -> invokes.closed(say(language, "said"));
        };
    }

    private String window(Form form, Incoming.Chose chose) {
        String carried = windows.carriedWhole(chose.from(), chose.card(), form);
        return invokes.window(form.title(), cards.form(form, carried));
    }

    private static String say(Locale language, String key) {
        return TEXTS.get(language, key);
    }
}
