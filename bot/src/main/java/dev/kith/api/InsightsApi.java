package dev.kith.api;

import dev.kith.board.Papers;
import dev.kith.insights.Insights;
import dev.kith.insights.Report;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
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

    private static final String CSV = "text/csv;charset=UTF-8";

    private final Insights insights;
    private final Papers papers;

    InsightsApi(Insights insights, Papers papers) {
        this.insights = insights;
        this.papers = papers;
    }

    @GetMapping("/{campaign}")
    @Operation(
            summary =
                    "What a check-in's rounds show: scores, quadrant, trend, gaps, with how sure one can be and what is hidden")
    Report report(@PathVariable String campaign, @RequestParam(defaultValue = "en") String language) {
        return insights.of(campaign, Locale.forLanguageTag(language)).orElseThrow(() -> nothing(campaign));
    }

    @GetMapping(path = "/{campaign}.csv", produces = CSV)
    @Operation(
            summary = "The same as a table of all rounds, without comments, with what was said to come of them",
            description =
                    "UTF-8 with a header; a text that a spreadsheet would take for a formula begins with an apostrophe.")
    ResponseEntity<byte[]> table(@PathVariable String campaign, @RequestParam(defaultValue = "en") String language) {
        return file(
                campaign + ".csv",
                CSV,
                papers.csv(campaign, Locale.forLanguageTag(language))
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow(() -> nothing(campaign)));
    }

    @GetMapping(path = "/{campaign}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The last round and the way there on one printed page (A4, tagged), for a board")
    ResponseEntity<byte[]> page(@PathVariable String campaign, @RequestParam(defaultValue = "en") String language) {
        return file(
                campaign + ".pdf",
                MediaType.APPLICATION_PDF_VALUE,
                papers.pdf(campaign, Locale.forLanguageTag(language)).orElseThrow(() -> nothing(campaign)));
    }

    /** Shown by a browser where it can, and kept under this name. */
    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        var disposition = ContentDisposition.inline().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }

    private static ErrorResponseException nothing(String campaign) {
        return Refusal.notFound(
                "released round of", campaign, "a campaign whose check-in is not named, once a round of it closed");
    }
}
