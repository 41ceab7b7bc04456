package dev.kith.api;

import dev.kith.campaign.Librarian;
import dev.kith.campaign.Librarian.Taken;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Parcel;
import dev.kith.prompts.Problem;
import dev.kith.prompts.PromptId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Texts of the catalogue that are taken out, changed elsewhere and brought back. Many travel in one YAML document, a text for
 * each path: it can be read, compared and kept as it is, and what comes out can go in again.
 */
@RestController
@RequestMapping("/api/v1/prompts")
@Tag(name = "prompts")
class ParcelsApi {

    /** Where in a folder a text would lie. */
    static final String PATH = "Kith-Path";

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);
    private static final String YAML_VALUE = "application/yaml";
    private static final String ENGLISH = "en";

    private final Catalog catalog;
    private final Librarian librarian;

    ParcelsApi(Catalog catalog, Librarian librarian) {
        this.catalog = catalog;
        this.librarian = librarian;
    }

    @GetMapping(path = "/{id}/export", produces = YAML_VALUE)
    @Operation(summary = "The file of a prompt, a journey or a pack as it was written; Kith-Path says where it lies")
    ResponseEntity<byte[]> export(@PathVariable String id, @RequestParam(defaultValue = ENGLISH) String language) {
        var parcel = catalog.parcel();
        return written(
                path(id, language), parcel.text(new PromptId(id), language).orElseThrow());
    }

    @GetMapping(path = "/export", produces = YAML_VALUE)
    @Operation(summary = "All that the organisation has written, in one document: a text for each path")
    ResponseEntity<byte[]> export() {
        return yaml().body(bytes(catalog.parcel().ownOnly().written()));
    }

    @PostMapping(path = "/{id}/copy", produces = YAML_VALUE)
    @Operation(
            summary = "A draft that begins as that prompt; nothing is written: change it, and import it to Kith-Path")
    ResponseEntity<byte[]> copy(@PathVariable String id, @RequestBody Copy copy) {
        var to = Optional.ofNullable(copy.to())
                .filter(PromptId::isValid)
                .map(PromptId::new)
                .orElseThrow(() -> Refusal.invalid(
                        "to", "is " + copy.to(), "lower-case words joined by hyphens, such as our-tour"));
        var language = Optional.ofNullable(copy.language()).orElse(ENGLISH);
        var path = path(id, language);
        if (catalog.title(to).isPresent()) {
            throw Refusal.conflict("to", "there is " + to + " already", "an id that nothing has yet");
        }
        var text = catalog.parcel().copy(new PromptId(id), language, to).orElseThrow();
        return written(path.substring(0, path.lastIndexOf('/') + 1) + to + ".yaml", text);
    }

    @PostMapping(path = "/check", consumes = MediaType.ALL_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "What the gatekeeper says to these texts, a YAML document as the export has it; nothing is changed")
    PromptsApi.Findings check(
            @RequestBody byte[] texts, @RequestHeader(name = HttpHeaders.CONTENT_TYPE, defaultValue = "") String type) {
        var findings = librarian.check(parcel(texts, type));
        return new PromptsApi.Findings(findings.problems(), findings.remarks());
    }

    @PostMapping(path = "/import", consumes = MediaType.ALL_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Writes these texts into the organisation's folder, all or none, and reads the catalogue anew")
    Brought bring(
            @RequestBody byte[] texts, @RequestHeader(name = HttpHeaders.CONTENT_TYPE, defaultValue = "") String type) {
        return switch (librarian.take(parcel(texts, type))) {
            case Taken.Done done -> Brought.of(done);
            case Taken.Refused refused ->
                throw Refusal.texts(
                        HttpStatus.UNPROCESSABLE_CONTENT, refused.findings().problems());
            case Taken.NotNewer notNewer -> throw Refusal.texts(HttpStatus.CONFLICT, notNewer.problems());
            case Taken.NotWritable not ->
                throw Refusal.conflict("folder", not.why(), "a folder that Kith may write to, by KITH_CATALOG");
        };
    }

    /** Of what a copy is to be made: its new id, and in which language; English where none is said. */
    record Copy(@Nullable String to, @Nullable String language) {}

    /** What became of each text; problems are those of what somebody else changed in the folder meanwhile. */
    record Brought(
            List<String> added,
            List<String> changed,
            List<String> unchanged,
            List<Problem> problems,
            List<Problem> remarks) {

        static Brought of(Taken.Done done) {
            return new Brought(
                    done.added(),
                    done.changed(),
                    done.unchanged(),
                    done.findings().problems(),
                    done.findings().remarks());
        }
    }

    /** What is said to be a form, as curl says of all that nothing is said of, was taken apart on the way and is no text any more. */
    private static Parcel parcel(byte[] texts, String type) {
        if (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            throw Refusal.unknown(HttpHeaders.CONTENT_TYPE, "is " + type, YAML_VALUE);
        }
        return Parcel.read(texts);
    }

    private String path(String id, String language) {
        var path = PromptId.isValid(id) ? catalog.parcel().path(new PromptId(id), language) : Optional.<String>empty();
        return path.orElseThrow(() -> {
            var title = PromptsApi.found(catalog, id);
            var languages = title.editions().stream()
                    .map(edition -> edition.language())
                    .distinct()
                    .toList();
            return Refusal.notFound("text in " + language + " of", id, String.join(", ", languages));
        });
    }

    private static ResponseEntity<byte[]> written(String path, String text) {
        return yaml().header(PATH, path).body(bytes(text));
    }

    private static ResponseEntity.BodyBuilder yaml() {
        return ResponseEntity.ok().contentType(YAML);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
