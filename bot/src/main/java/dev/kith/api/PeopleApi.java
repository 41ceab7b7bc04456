package dev.kith.api;

import dev.kith.people.ImportResult;
import dev.kith.people.PeopleImport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
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

    PeopleApi(PeopleImport people) {
        this.people = people;
    }

    @PutMapping(consumes = {"text/csv", MediaType.TEXT_PLAIN_VALUE})
    @Operation(summary = "Bring people as CSV; only those it names change, with full=true whoever is missing is let go")
    ImportResult csv(InputStream text, @RequestParam(defaultValue = "false") boolean full) throws IOException {
        return people.importCsv(text, full);
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Bring people as a JSON array, by the same rules as CSV")
    ImportResult json(InputStream text, @RequestParam(defaultValue = "false") boolean full) throws IOException {
        return people.importJson(text, full);
    }
}
