package dev.kith.local;

import dev.kith.clock.TimeMachineOff;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals of this package's calls as problem details; a body's own words are never repeated. */
@LocalMode
@RestControllerAdvice(assignableTypes = LocalController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class LocalProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ErrorResponseException refusal) {
        return ResponseEntity.status(refusal.getStatusCode()).body(refusal.getBody());
    }

    @ExceptionHandler
    ProblemDetail off(TimeMachineOff off) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "advance: " + off.getMessage());
        problem.setProperty("field", "advance");
        problem.setProperty("valid", "PT0S");
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "body: this cannot be read (valid: JSON as in the documentation)");
        problem.setProperty("field", "body");
        problem.setProperty(
                "valid",
                "{\"message\",\"action\",\"values\":{field: option id or text}}, {\"text\"} or {\"advance\"}, each a string");
        return problem;
    }
}
