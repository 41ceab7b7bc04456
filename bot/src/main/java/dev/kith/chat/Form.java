package dev.kith.chat;

import java.util.List;
import java.util.Map;

/**
 * Questions in a window of their own, on a platform that can ({@link Chat.Ability#FORM}).
 *
 * @param about whom it concerns, as on a card
 * @param send the button: what is sent comes back as this action of the card that it was opened from
 * @param said what was said on the way here, by field; it comes back together with what is said next
 */
public record Form(String title, Topic about, Send send, List<Block> blocks, Map<String, String> said) {

    /**
     * What sending it is.
     *
     * @param action its id, as of a button, and what stands on it
     * @param isLast whether that is to be kept; otherwise it leads on, and nothing of it is kept
     * @param again what is said, in the reader's language, where it did not work: the window did not open, or could not lead on
     */
    public record Send(Block.Action action, boolean isLast, String again) {}

    public Form {
        blocks = List.copyOf(blocks);
        said = Map.copyOf(said);
    }

    /** What somebody said is nobody's business who prints it. */
    @Override
    public String toString() {
        return "the form “" + title + "” (" + send.action().id() + ")";
    }
}
