package dev.kith.api;

import dev.kith.erasure.Erasure;
import dev.kith.erasure.OldCopies;
import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import dev.kith.privacy.Everything;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is kept of somebody: told, and erased. */
@RestController
@RequestMapping(path = "/api/v1/people/{id}/data", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "people")
class PeopleDataApi {

    private static final Logger log = LoggerFactory.getLogger(PeopleDataApi.class);

    private final Directory directory;
    private final Everything everything;
    private final Erasure erasure;
    private final OldCopies copies;

    PeopleDataApi(Directory directory, Everything everything, Erasure erasure, OldCopies copies) {
        this.directory = directory;
        this.everything = everything;
        this.erasure = erasure;
        this.copies = copies;
    }

    /**
     * What is kept.
     *
     * @param held by what holds it
     * @param note what is left out
     */
    record DataView(
            String person,
            Map<String, String> directory,
            List<String> addresses,
            Map<String, List<Everything.Line>> held,
            String note) {}

    /**
     * How far an erasure is.
     *
     * @param state {@code under way} or {@code erased}
     * @param remains what remains in other systems
     * @param copies until when copies live that cannot be reached
     */
    record ErasureView(String person, String state, List<String> remains, String copies) {}

    @GetMapping
    @Operation(
            summary =
                    "What is kept of somebody, without confidential and anonymous check-ins and without every choice or no"
                            + " of theirs; the person alone gets the whole, in chat")
    DataView data(@PathVariable String id) {
        var person = person(id);
        if (!erasure.knows(person)) {
            throw unknown(id).get();
        }
        log.info("What is kept of somebody was asked for through the API");
        return new DataView(
                id,
                directory.fieldsOf(person),
                directory.knownAddresses(person).stream()
                        .map(Object::toString)
                        .sorted()
                        .toList(),
                everything.forOthers(person),
                "without confidential and anonymous check-ins, choices and refusals: the person alone is told of them, in"
                        + " chat (their home, Your privacy)");
    }

    @DeleteMapping
    @Operation(
            summary =
                    "Erase somebody: everything that is kept of them, and what other systems were sent as far as they can;"
                            + " asked again it says how far it is")
    ErasureView erase(@PathVariable String id) {
        var standing = erasure.erase(person(id)).orElseThrow(unknown(id));
        return new ErasureView(
                id, standing.isOver() ? "erased" : "under way", standing.remains(), copies.words(standing));
    }

    static PersonId person(String id) {
        if (!PersonId.isValid(id)) {
            throw Refusal.invalid("person", "not the id of a person: " + id, "the id of the directory, such as e07");
        }
        return new PersonId(id);
    }

    private static Supplier<ErrorResponseException> unknown(String id) {
        return () -> Refusal.notFound("person", id, "the id of somebody in the directory, or of somebody who left");
    }
}
