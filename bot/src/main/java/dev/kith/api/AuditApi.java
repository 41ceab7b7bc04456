package dev.kith.api;

import dev.kith.audit.Audit;
import dev.kith.audit.Deed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what in administration. */
@RestController
@RequestMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "audit")
class AuditApi {

    private static final int MOST = 500;

    private final Audit audit;

    AuditApi(Audit audit) {
        this.audit = audit;
    }

    @GetMapping
    @Operation(summary = "What was done in administration, the latest first")
    List<Deed> latest(@RequestParam(defaultValue = "100") int most) {
        if (most < 1 || most > MOST) {
            throw Refusal.invalid("most", "is " + most, "1 to " + MOST);
        }
        return audit.latest(most);
    }
}
