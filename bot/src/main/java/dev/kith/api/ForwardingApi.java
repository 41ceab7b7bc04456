package dev.kith.api;

import dev.kith.connectors.ConnectionTest;
import dev.kith.lms.DeadLetter;
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

    private static final int MOST = 200;

    private final Forwarding forwarding;

    ForwardingApi(Forwarding forwarding) {
        this.forwarding = forwarding;
    }

    @GetMapping
    @Operation(summary = "Each connector: its state, what is pending, forwarded and dead")
    List<Forwarding.Status> status() {
        return forwarding.status();
    }

    @GetMapping("/{connector}/dead-letters")
    @Operation(summary = "What a connector gave up on, the oldest first, in our words and in those of its system")
    List<DeadLetter> deadLetters(@PathVariable String connector) {
        if (!forwarding.names().contains(connector)) {
            throw unknown(connector);
        }
        return forwarding.deadLetters(connector, MOST);
    }

    @PostMapping("/{connector}/test")
    @Operation(summary = "Speak to a connector's system and say what is missing; where nothing is, what waits goes on")
    ConnectionTest test(@PathVariable String connector) {
        return forwarding.test(connector).orElseThrow(() -> unknown(connector));
    }

    @PostMapping("/{connector}/replay")
    @Operation(summary = "Tell a connector again what was given up on")
    Map<String, Long> replay(@PathVariable String connector) {
        long replayed = forwarding.replay(connector).orElseThrow(() -> unknown(connector));
        return Map.of("replayed", replayed);
    }

    private RuntimeException unknown(String connector) {
        return Refusal.notFound(
                "connector",
                connector,
                String.join(", ", forwarding.names().stream().sorted().toList()));
    }
}
