package dev.kith.api;

import dev.kith.campaign.CampaignRefused;
import dev.kith.prompts.CatalogRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Faults of a text as problem details, every one with its line. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {

    @ExceptionHandler
    ProblemDetail refused(CampaignRefused refused) {
        var detail = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, refused.getMessage());
        detail.setTitle("The campaign was not taken; nothing was changed");
        detail.setProperty("problems", refused.problems());
        return detail;
    }

    @ExceptionHandler
    ProblemDetail refused(CatalogRefused refused) {
        return Refusal.texts(HttpStatus.UNPROCESSABLE_CONTENT, refused.problems())
                .getBody();
    }

    @ExceptionHandler
    ProblemDetail refused(ErrorResponseException refused) {
        return refused.getBody();
    }
}
