package dev.kith.api;

import dev.kith.outcomes.OutcomeImport;
import dev.kith.outcomes.OutcomeImport.Taken;
import dev.kith.outcomes.Report;
import dev.kith.outcomes.SideBySide;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the organisation knows of its groups from elsewhere, beside what was released of them. */
@RestController
@RequestMapping("/api/v1/outcomes")
@Tag(name = "insights")
class OutcomesApi {

    private final OutcomeImport outcomes;
    private final SideBySide sideBySide;

    OutcomesApi(OutcomeImport outcomes, SideBySide sideBySide) {
        this.outcomes = outcomes;
        this.sideBySide = sideBySide;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "Bring figures of groups of ten people or more as a JSON array, all or none; the same cohort, measure and"
                            + " period comes in the place of what was there; with full=true whatever is missing goes")
    Taken json(InputStream text, @RequestParam(defaultValue = "false") boolean full) throws IOException {
        return allOrNone(outcomes.json(text, full));
    }

    @PutMapping(consumes = {"text/csv", MediaType.TEXT_PLAIN_VALUE})
    @Operation(summary = "The same as CSV; the fields of a cohort are columns")
    Taken csv(InputStream text, @RequestParam(defaultValue = "false") boolean full) throws IOException {
        return allOrNone(outcomes.csv(text, full));
    }

    private static Taken allOrNone(Taken taken) {
        if (taken.problems().isEmpty()) {
            return taken;
        }
        var detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "problems: " + taken.problems().size());
        detail.setTitle("The outcomes were not taken; nothing was changed");
        detail.setProperty("problems", taken.problems());
        throw new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, detail, null);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "What was brought, beside the released figures of the same group and time; from six periods on, whether they"
                            + " moved together, which does not say that one caused the other")
    Report report(@RequestParam(defaultValue = "en") String language) {
        return sideBySide.in(Locale.forLanguageTag(language));
    }
}
