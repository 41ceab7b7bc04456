package dev.kith.delivery;

import dev.kith.chat.Message;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the message of a delivery when it is about to be sent; an activity implements it. */
public interface Composer {

    /** The kind of activity whose deliveries it writes: {@code checkin}. */
    String kind();

    Composition compose(DeliveryId id, Errand errand, Person recipient);

    /**
     * In which language its reader is written to: their own, unless what it brings does not speak that; then all of the card is
     * in the other one.
     */
    default Locale language(Errand errand, Person reader) {
        return reader.locale();
    }

    /** Whether a delivery that may or may not have arrived is sent once more, or held for an admin. */
    boolean sendsOnceMore();

    /** Whether its messages count in what a person is sent; what somebody asked for, or has to be told, does not. */
    default boolean counts() {
        return true;
    }

    /** The same of just this errand, where an activity brings several kinds of things. */
    default boolean sendsOnceMore(Errand errand) {
        return sendsOnceMore();
    }

    default boolean counts(Errand errand) {
        return counts();
    }

    /**
     * Whether its reader asked for it just now and waits for it: then it meets no gate, and what can be done about what came
     * by itself is not under it.
     */
    default boolean wasAskedFor() {
        return false;
    }

    /** Who else reads the message, in one conversation with its recipient; nobody, where it is for the recipient alone. */
    default List<PersonId> together(Errand errand) {
        return List.of();
    }

    /**
     * They cannot be brought into one conversation: from now on each of them is told alone, the recipient by this errand. Met
     * again it changes nothing.
     */
    default void apart(Errand errand) {}

    /**
     * Why the reader is sent just this, of all that their campaign could send: what follows “because”, in their language:
     * {@code you want to learn feedback}. Empty where it is the same for everybody.
     */
    default Optional<String> because(Errand errand, Person reader) {
        return Optional.empty();
    }

    /** What a composer answers. */
    sealed interface Composition {

        record Written(Message message) implements Composition {}

        /** There is nothing to send, because … */
        record Nothing(String because) implements Composition {}
    }
}
