package dev.kith.api;

import dev.kith.source.Standing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The systems that say who is with the organisation. */
@RestController
@RequestMapping(path = "/api/v1/people/sources", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "people")
class SourcesApi {

    private final Standing standing;

    SourcesApi(Standing standing) {
        this.standing = standing;
    }

    @GetMapping
    @Operation(
            summary =
                    "How many people each source has, and of each field who may say it: the first who says anything is right")
    Standing.View sources() {
        return standing.now();
    }
}
