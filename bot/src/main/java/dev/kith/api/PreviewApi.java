package dev.kith.api;

import dev.kith.campaign.Drawer;
import dev.kith.chat.Drawing;
import dev.kith.chat.Locality;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Stage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A prompt as its readers will see it, before anybody is sent it; a look has no consequences. */
@RestController
@RequestMapping("/api/v1/prompts/{id}/preview")
@Tag(name = "prompts")
class PreviewApi {

    private static final String JSON = "json";
    private static final String HTML = "html";

    private final Catalog catalog;
    private final Previews previews;
    private final List<Drawing> drawings;

    PreviewApi(Catalog catalog, List<Drawer> drawers, List<Drawing> drawings) {
        this.catalog = catalog;
        this.previews = new Previews(catalog, drawers);
        this.drawings = drawings;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE})
    @Operation(
            summary =
                    "How a platform, configured or not, would show a prompt to a reader of a language; format: json or html")
    ResponseEntity<?> preview(
            @PathVariable String id,
            @RequestParam(defaultValue = "local") String platform,
            @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String format,
            @RequestHeader(defaultValue = "*/*") String accept) {
        boolean isPage = isPage(format, accept);
        var drawing = drawing(platform);
        var drawn = previews.draw(PromptsApi.found(catalog, id), reader(language), stage(stage));
        var answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, drawn.edition().language());
        return isPage
                ? answer.contentType(PreviewPage.TYPE)
                        .header(PreviewPage.POLICY, PreviewPage.NOTHING_RUNS)
                        .body(PreviewPage.of(drawn, drawing))
                : answer.contentType(MediaType.APPLICATION_JSON).body(PreviewView.of(drawn, drawing));
    }

    private static boolean isPage(String format, String accept) {
        return switch (format) {
            case HTML -> true;
            case JSON -> false;
            case "" -> prefersPage(accept);
            default -> throw Refusal.unknown("format", "is " + format, JSON + ", " + HTML);
        };
    }

    private static boolean prefersPage(String accept) {
        var wanted = MediaType.parseMediaTypes(accept);
        return wanted.stream().anyMatch(one -> !one.isWildcardType() && one.includes(MediaType.TEXT_HTML))
                && wanted.stream().noneMatch(one -> one.equals(MediaType.APPLICATION_JSON));
    }

    private Drawing drawing(String platform) {
        return drawings.stream()
                .filter(drawing -> drawing.platform().equals(platform))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("platform", "is " + platform, platforms()));
    }

    private String platforms() {
        return String.join(
                ", ", drawings.stream().map(Drawing::platform).sorted().toList());
    }

    private Locale reader(String language) {
        return Locality.localeNamed(language)
                .filter(locale -> !locale.getLanguage().isEmpty())
                .orElseThrow(() -> Refusal.unknown(
                        "language",
                        "is " + language,
                        "the tag of a language; there are prompts in " + PromptsApi.languages(catalog)));
    }

    private static Optional<Stage> stage(String word) {
        var found = Arrays.stream(Stage.values())
                .filter(stage -> stage.word().equals(word))
                .findFirst();
        if (found.isEmpty() && !word.isEmpty()) {
            throw Refusal.unknown(
                    "stage",
                    "is " + word,
                    String.join(", ", Stream.of(Stage.values()).map(Stage::word).toList()));
        }
        return found;
    }
}
