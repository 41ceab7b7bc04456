package dev.kith.campaign;

import dev.kith.chat.Message;
import dev.kith.prompts.Prompt;
import java.util.List;
import java.util.Locale;

/** Draws a prompt as its readers would be sent it, to be looked at: it need not be in the catalogue, and nothing is kept. */
public interface Drawer {

    /** In just this language; empty where the prompt is of another kind. */
    List<Card> draw(Prompt prompt, Locale language);

    /**
     * What is read.
     *
     * @param readers invented people who read it, where it matters who does
     */
    record Card(List<String> readers, Message message) {

        public Card {
            readers = List.copyOf(readers);
        }

        /** One that everybody reads alike. */
        public static List<Card> forAnybody(Message message) {
            return List.of(new Card(List.of(), message));
        }
    }
}
