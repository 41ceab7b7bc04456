package dev.kith.attention;

import dev.kith.chat.Message;
import dev.kith.people.Person;
import java.util.List;

/** Something that people ask a feature for in words: {@code checkin}. The feature implements it. */
public interface Spoken {

    /** The words, in every language, in small letters. */
    List<String> words();

    /** What {@code person} gets for them; at least one message. */
    List<Message> answer(Person person);
}
