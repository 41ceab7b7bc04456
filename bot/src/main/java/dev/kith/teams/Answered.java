package dev.kith.teams;

import dev.kith.chat.Posted;
import java.time.Duration;
import java.util.function.Function;

/** What Teams' connector answered to a call. */
sealed interface Answered<T> {

    record Ok<T>(T body) implements Answered<T> {}

    /** It was not done: Teams' code, or {@code http_404} where it gave none. */
    record Failed<T>(String code) implements Answered<T> {}

    /** 429 or 412, or nothing was sent at all: not before so long. */
    record Later<T>(Duration after) implements Answered<T> {}

    /** It may or may not have been done. */
    record Unclear<T>(String reason) implements Answered<T> {}

    /** As the port says it, where it was done as what {@code sent} says. */
    default Posted posted(Function<T, String> sent) {
        return switch (this) {
            case Ok<T> ok -> new Posted.Sent(sent.apply(ok.body()));
            case Failed<T> failed -> new Posted.Refused(failed.code());
            case Later<T> later -> new Posted.Later(later.after());
            case Unclear<T> unclear -> new Posted.Unknown(unclear.reason());
        };
    }
}
