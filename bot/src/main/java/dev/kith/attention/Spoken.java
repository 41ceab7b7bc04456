package dev.kith.attention;

import dev.kith.chat.Message;
import dev.kith.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that people ask a feature for in words: {@code checkin}. The feature implements it. */
public interface Spoken {

    /** The words, in every language, in small letters; none where there is nothing to ask for. */
    List<String> words();

    /** A line of the help: how it is asked for in the person's language, and what comes of it. */
    Map.Entry<String, String> help(Person person);

    /**
     * What {@code person} gets who says one of the words and goes on: {@code learn feedback}. Empty where it is not understood.
     *
     * @param rest what follows the word, in small letters
     */
    default Optional<List<Message>> answer(Person person, String rest) {
        return Optional.empty();
    }

    /** What {@code person} gets for them; at least one message. */
    List<Message> answer(Person person);
}
