package dev.kith.api;

import dev.kith.erasure.Erasure;
import dev.kith.people.ImportResult;
import dev.kith.people.PeopleImport;
import dev.kith.people.Source;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People: brought by a file. */
@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "people")
class PeopleApi {

    private final PeopleImport people;
    private final Erasure erasure;

    PeopleApi(PeopleImport people, Erasure erasure) {
        this.people = people;
        this.erasure = erasure;
    }

    @PutMapping(consumes = {"text/csv", MediaType.TEXT_PLAIN_VALUE})
    @Operation(
            summary =
                    "Bring people as CSV; only those it names change, with full=true whoever is missing is let go; whoever was"
                            + " erased comes back only when returning= names them")
    ImportResult csv(
            InputStream text,
            @RequestParam(defaultValue = "false") boolean full,
            @RequestParam(defaultValue = "") List<String> returning)
            throws IOException {
        welcome(returning);
        return people.importCsv(Source.API, text, full);
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Bring people as a JSON array, by the same rules as CSV")
    ImportResult json(
            InputStream text,
            @RequestParam(defaultValue = "false") boolean full,
            @RequestParam(defaultValue = "") List<String> returning)
            throws IOException {
        welcome(returning);
        return people.importJson(Source.API, text, full);
    }

    /** Whoever was erased comes back by the word of somebody who means it, and not while the erasure is still under way. */
    private void welcome(List<String> returning) {
        var ids = returning.stream().map(PeopleDataApi::person).toList();
        ids.stream().filter(erasure::isUnderWay).findFirst().ifPresent(person -> {
            throw Refusal.conflict(
                    "returning", "the erasure of " + person + " is still under way", "the same in a few minutes");
        });
        people.welcome(ids);
    }
}
