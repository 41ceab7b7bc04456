package dev.kith.chat;

import java.util.ArrayList;
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

    /** The same once more, with a word about what was sent, which stands there still wherever a field can begin filled in. */
    public Form again(String problem, Map<String, String> values) {
        var all = new ArrayList<Block>();
        all.add(new Block.Text(problem));
        blocks.stream()
                .filter(block -> !block.equals(all.getFirst()))
                .map(block -> filled(block, values))
                .forEach(all::add);
        return new Form(title, about, send, all, said);
    }

    private static Block filled(Block block, Map<String, String> values) {
        return switch (block) {
            case Block.FreeText free ->
                new Block.FreeText(
                        free.id(), free.label(), free.optional(), free.maxLength(), values.getOrDefault(free.id(), ""));
            case Block.Day day ->
                new Block.Day(day.id(), day.label(), day.optional(), values.getOrDefault(day.id(), ""));
            default -> block;
        };
    }

    /** What somebody said is nobody's business who prints it. */
    @Override
    public String toString() {
        return "the form “" + title + "” (" + send.action().id() + ")";
    }
}
