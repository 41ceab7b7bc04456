package dev.kith.attention;

import dev.kith.chat.Block;
import dev.kith.chat.Texts;
import java.util.Arrays;
import java.util.Locale;

/** The buttons that every card has, by action; none stands out, for the card's own come first. */
final class Buttons {

    static final Texts TEXTS = Texts.beside(Buttons.class, "cards");

    private Buttons() {}

    static Block of(Locale locale, String... actions) {
        return new Block.Actions(Arrays.stream(actions)
                .map(action -> new Block.Action(action, TEXTS.get(locale, "button." + action), false))
                .toList());
    }
}
