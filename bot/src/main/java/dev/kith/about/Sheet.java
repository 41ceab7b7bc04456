package dev.kith.about;

import dev.kith.chat.Block;
import dev.kith.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing that people set themselves, as a few short questions: in a window, or on a card where there are no windows. */
interface Sheet {

    String name();

    /** What is set now: label and words. */
    List<Map.Entry<String, String>> now(Person person);

    /** The questions, with what is set now standing there. */
    List<Block> questions(Person person);

    /** Keeps the answers, of which a missing one is nothing; or says in words why they cannot be kept. */
    Optional<String> keep(Person person, Map<String, String> answers);
}
