package dev.kith.api;

import dev.kith.insights.Insights;
import dev.kith.insights.Report;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What check-ins say that are not named: what was released, and nothing else. */
@RestController
@RequestMapping(path = "/api/v1/insights", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "insights")
class InsightsApi {

    private final Insights insights;

    InsightsApi(Insights insights) {
        this.insights = insights;
    }

    @GetMapping("/{campaign}")
    @Operation(
            summary =
                    "What a check-in's rounds show: scores, quadrant, trend, gaps, with how sure one can be and what is hidden")
    Report report(@PathVariable String campaign, @RequestParam(defaultValue = "en") String language) {
        return insights.of(campaign, Locale.forLanguageTag(language))
                .orElseThrow(() -> Refusal.notFound(
                        "released round of",
                        campaign,
                        "a campaign whose check-in is not named, once a round of it closed"));
    }
}
