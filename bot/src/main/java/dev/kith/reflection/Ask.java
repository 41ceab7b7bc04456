package dev.kith.reflection;

import dev.kith.prompts.Reflection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A question for oneself, with the words that stand over it, in the language of both.
 *
 * @param index in all that the reflection asks
 */
record Ask(Reflection reflection, int index, Locale language) {

    Reflection.Ask question() {
        return reflection.questions().get(index);
    }

    static List<Ask> all(Reflection reflection, Locale language) {
        return IntStream.range(0, reflection.questions().size())
                .mapToObj(index -> new Ask(reflection, index, language))
                .toList();
    }
}
