package dev.kith.api;

import dev.kith.prompts.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A wish that cannot be fulfilled, as a problem detail that names the field and says what would be valid. */
final class Refusal {

    private Refusal() {}

    static ErrorResponseException invalid(String field, String problem, String valid) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, field, problem, valid);
    }

    /** What was asked for is none of those that there are. */
    static ErrorResponseException unknown(String field, String problem, String valid) {
        return of(HttpStatus.BAD_REQUEST, field, problem, valid);
    }

    static ErrorResponseException notFound(String what, String id, String valid) {
        return of(HttpStatus.NOT_FOUND, what, "there is no " + what + " " + id, valid);
    }

    static ErrorResponseException conflict(String field, String problem, String valid) {
        return of(HttpStatus.CONFLICT, field, problem, valid);
    }

    /** Texts of the catalogue that were not taken, with all that keeps them from it. */
    static ErrorResponseException texts(HttpStatus status, List<Problem> problems) {
        return problems(status, "The texts were not taken; nothing was changed", problems);
    }

    /** What was written is not valid, with all that is wrong with it. */
    static ErrorResponseException written(String what, List<Problem> problems) {
        return problems(HttpStatus.UNPROCESSABLE_CONTENT, what + " was not taken; nothing was changed", problems);
    }

    private static ErrorResponseException problems(HttpStatus status, String title, List<Problem> problems) {
        String all = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        var detail = ProblemDetail.forStatusAndDetail(status, all);
        detail.setTitle(title);
        detail.setProperty("problems", problems);
        return new ErrorResponseException(status, detail, null);
    }

    static ErrorResponseException of(HttpStatus status, String field, String problem, String valid) {
        var detail = ProblemDetail.forStatusAndDetail(status, field + ": " + problem + " (valid: " + valid + ")");
        detail.setProperty("field", field);
        detail.setProperty("valid", valid);
        return new ErrorResponseException(status, detail, null);
    }
}
