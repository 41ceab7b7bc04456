package dev.kith.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/**
 * A catalogue with one thing wrong, and what the gatekeeper says of it.
 *
 * @param found how it begins: file, line, field, problem and, where it matters, what is valid
 */
record Fault(SmallCatalog small, String found) {

    /** One that is made by changing a text of the small catalogue. */
    static Fault in(SmallCatalog small, String file, String old, String changed, String found) {
        return new Fault(small.replacing(file, old, changed), file + ":" + found);
    }

    void isTheOnlyProblem() {
        assertThat(small.problems()).singleElement().asString().startsWith(found);
    }

    void isTheOnlyRemark() {
        assertThat(small.problems()).isEmpty();
        assertThat(small.remarks()).singleElement().asString().startsWith(found);
    }

    /** Everything that is said of it. */
    Stream<String> said() {
        return Stream.of(small.problems(), small.remarks()).flatMap(List::stream);
    }

    @Override
    public String toString() {
        return found;
    }
}
