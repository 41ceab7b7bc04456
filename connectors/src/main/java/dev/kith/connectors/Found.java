package dev.kith.connectors;

import java.util.function.Function;

/** What came of asking a system for something. */
public sealed interface Found<T> {

    record There<T>(T value) implements Found<T> {}

    /** It could not be told; {@code why} says whether asking again helps. */
    record Not<T>(Outcome.Setback why) implements Found<T> {}

    static <T> Found<T> of(T value) {
        return new There<>(value);
    }

    static <T> Found<T> not(Outcome.Setback why) {
        return new Not<>(why);
    }

    /** Goes on with what was found. */
    default <R> Found<R> then(Function<T, Found<R>> next) {
        return switch (this) {
            case There<T> there -> next.apply(there.value());
            case Not<T> not -> not(not.why());
        };
    }
}
