package dev.kith.local;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One line of a conversation, as the store keeps it. */
sealed interface Line {

    String id();

    /** Business time. */
    Instant at();

    /** What the person wrote. */
    record Spoken(String id, Instant at, String text) implements Line {}

    /** What Kith wrote: as it was posted, and as it is now. */
    record Card(String id, Instant at, Message posted, Message now) implements Line {

        /** Whether there was something to do, and it was done: the card was updated and asks for nothing more. */
        boolean answered() {
            if (posted.equals(now)) {
                return false;
            }
            return posted.fields().isEmpty()
                    ? !posted.actions().isEmpty() && now.actions().isEmpty()
                    : now.fields().isEmpty() && now.actions().isEmpty();
        }

        /** The fields that an answer is measured by: those that are shown, else those that were. */
        List<Block.Field> form() {
            return now.fields().isEmpty() ? posted.fields() : now.fields();
        }

        Optional<Block.Field> field(String field) {
            return now.field(field).or(() -> posted.field(field));
        }

        boolean offersNow(String action) {
            return now.actions().stream().anyMatch(one -> one.id().equals(action));
        }

        List<String> actions() {
            return Stream.concat(now.actions().stream(), posted.actions().stream())
                    .map(Block.Action::id)
                    .distinct()
                    .toList();
        }

        /** Another one whenever something else is shown. */
        String revision() {
            return Integer.toHexString(now.toString().hashCode());
        }
    }
}
