package dev.kith.local;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What cannot be done, as a problem detail (RFC 9457) that names the field and says what would be valid. */
final class Refusal {

    private Refusal() {}

    static ErrorResponseException invalid(String field, String reason, String valid) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, field, reason, valid);
    }

    static ErrorResponseException notFound(String what, String id, String valid) {
        return of(HttpStatus.NOT_FOUND, what, "there is no " + what + " " + id, valid);
    }

    /** The outcome of what a person did, where it was not taken. */
    static ErrorResponseException of(Dialogue.Outcome outcome) {
        return switch (outcome) {
            case Dialogue.Outcome.NoSuchMessage missing ->
                notFound("message", missing.id(), "an id from GET /local/people/{id}/messages");
            case Dialogue.Outcome.NotTaken not ->
                invalid(not.fault().field(), not.fault().reason(), not.fault().valid());
            case Dialogue.Outcome.Rejected rejected ->
                of(HttpStatus.UNPROCESSABLE_CONTENT, "message", rejected.reason(), null);
            case Dialogue.Outcome.Delayed delayed ->
                of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "message",
                        "it could not be handled yet: look again in a moment",
                        null);
            case Dialogue.Outcome.Taken taken -> throw new IllegalArgumentException("this was taken");
        };
    }

    private static ErrorResponseException of(HttpStatus status, String field, String reason, @Nullable String valid) {
        String detail = field + ": " + reason + (valid == null ? "" : " (valid: " + valid + ")");
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("field", field);
        if (valid != null) {
            problem.setProperty("valid", valid);
        }
        return new ErrorResponseException(status, problem, null);
    }
}
