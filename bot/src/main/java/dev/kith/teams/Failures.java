package dev.kith.teams;

import com.microsoft.bot.connector.rest.ErrorResponseException;
import dev.kith.outgoing.Once;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What it means that a call of the connector was not answered as one would wish (msteams-docs, rate-limit and send-proactive-messages). */
final class Failures {

    /** Where Teams does not say how long. */
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** After a connection that could not be made. */
    private static final Duration NOT_REACHED = Duration.ofSeconds(5);

    /** Our token is not taken: Teams' word, or none. */
    static final Set<String> NOT_AUTHORIZED = Set.of("Unauthorized", "http_401");

    private static final int THROTTLED = 429;
    private static final int PRECONDITION_FAILED = 412;
    private static final int REFUSED = 400;
    private static final int SERVER_ERROR = 500;

    private Failures() {}

    /** Their messages may quote what was sent, and are left where they are. */
    static <T> Answered<T> of(@Nullable Throwable failure) {
        if (failure instanceof Once.NotSent) {
            return new Answered.Later<>(NOT_REACHED);
        }
        return failure instanceof ErrorResponseException answered
                ? of(answered)
                : new Answered.Unclear<>("the call broke off: "
                        + (failure == null ? "" : failure.getClass().getSimpleName()));
    }

    private static <T> Answered<T> of(ErrorResponseException answered) {
        int status = answered.response().code();
        if (status == THROTTLED || status == PRECONDITION_FAILED) {
            return new Answered.Later<>(wait(answered));
        }
        if (status >= SERVER_ERROR) {
            return new Answered.Unclear<>("Teams answered " + status);
        }
        return status >= REFUSED
                ? new Answered.Failed<>(code(answered).orElse("http_" + status))
                : new Answered.Unclear<>("an answer that is not Teams' (status: " + status + ")");
    }

    private static Optional<String> code(ErrorResponseException answered) {
        return Optional.ofNullable(answered.body())
                .flatMap(body -> Optional.ofNullable(body.getError()))
                .flatMap(error -> Optional.ofNullable(error.getCode()))
                .filter(code -> !code.isBlank());
    }

    private static Duration wait(ErrorResponseException answered) {
        String asked = Objects.requireNonNullElse(answered.response().headers().get("Retry-After"), "");
        if (!asked.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
            return A_MOMENT;
        }
        var wait = Duration.ofMillis((long) Math.ceil(Double.parseDouble(asked) * 1_000));
        if (wait.compareTo(A_MOMENT) < 0) {
            return A_MOMENT;
        }
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
