package dev.kith.api;

import dev.kith.campaign.Librarian;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Problem;
import dev.kith.prompts.PromptId;
import dev.kith.prompts.Title;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue: what there is, and what is wrong with it. */
@RestController
@RequestMapping(path = "/api/v1/prompts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "prompts")
class PromptsApi {

    private final Catalog catalog;
    private final Librarian librarian;

    PromptsApi(Catalog catalog, Librarian librarian) {
        this.catalog = catalog;
        this.librarian = librarian;
    }

    @GetMapping
    @Operation(summary = "All prompts, journeys and packs; unpublished names the languages in which there is a draft")
    List<Listed> all() {
        return catalog.titles().stream().map(Listed::of).toList();
    }

    @GetMapping("/problems")
    @Operation(
            summary =
                    "What is wrong with the organisation's folder, as of the last reading; with problems all stays as it was")
    Findings problems() {
        var findings = librarian.findings();
        return new Findings(findings.problems(), findings.remarks());
    }

    /** A prompt, a journey or a pack; what a journey and a pack share in all languages has no languages. */
    record Listed(
            String id,
            String kind,
            String title,
            String stage,
            int version,
            List<String> languages,
            List<String> unpublished,
            boolean own) {

        static Listed of(Title title) {
            var first = title.first();
            return new Listed(
                    title.id().value(),
                    title.kind(),
                    title.text(),
                    first.stage().word(),
                    first.version(),
                    languages(title, edition -> edition.stage().isOut()),
                    languages(title, edition -> !edition.stage().isOut()),
                    first.isOwn());
        }

        private static List<String> languages(Title title, Predicate<Title.Edition> which) {
            return title.editions().stream()
                    .filter(which)
                    .map(Title.Edition::language)
                    .filter(language -> !language.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    /** What the gatekeeper says; with any of the problems nothing is taken. */
    record Findings(List<Problem> problems, List<Problem> remarks) {}

    /** The title of an id that somebody named; where a journey is called as a prompt is, the prompt. */
    static Title found(Catalog catalog, String id) {
        if (!PromptId.isValid(id)) {
            throw missing(catalog, id);
        }
        return catalog.title(new PromptId(id)).orElseThrow(() -> missing(catalog, id));
    }

    private static RuntimeException missing(Catalog catalog, String id) {
        return Refusal.notFound(
                "prompt",
                id,
                String.join(
                        ", ",
                        catalog.titles().stream()
                                .map(title -> title.id().value())
                                .distinct()
                                .toList()));
    }

    /** A language in which there is something, as it is written in a path. */
    static String languages(Catalog catalog) {
        return String.join(
                ", ", catalog.languages().stream().map(Locale::toLanguageTag).toList());
    }
}
