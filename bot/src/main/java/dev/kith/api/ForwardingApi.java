package dev.kith.api;

import dev.kith.lms.Forwarding;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The learning systems: how far each connector is, and telling it again what was given up on. */
@RestController
@RequestMapping("/api/v1/forwarding")
@Tag(name = "forwarding")
class ForwardingApi {

    private final Forwarding forwarding;

    ForwardingApi(Forwarding forwarding) {
        this.forwarding = forwarding;
    }

    @GetMapping
    @Operation(summary = "Each connector: its state, what is pending, forwarded and dead")
    List<Forwarding.Status> status() {
        return forwarding.status();
    }

    @PostMapping("/{connector}/replay")
    @Operation(summary = "Tell a connector again what was given up on")
    Map<String, Long> replay(@PathVariable String connector) {
        long replayed = forwarding
                .replay(connector)
                .orElseThrow(() -> Refusal.notFound("connector", connector, String.join(", ", forwarding.names())));
        return Map.of("replayed", replayed);
    }
}
