package dev.kith.api;

import dev.kith.delivery.SendingSwitch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one switch that holds all sending. */
@RestController
@RequestMapping(path = "/api/v1/sending", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "sending")
class SendingApi {

    private final SendingSwitch sending;

    SendingApi(SendingSwitch sending) {
        this.sending = sending;
    }

    /** Whether anything is sent: {@code running} or {@code stopped}. */
    record SendingView(String state) {}

    @GetMapping
    SendingView state() {
        return new SendingView(sending.isOn() ? "running" : "stopped");
    }

    @PostMapping("/stop")
    @Operation(summary = "Hold all sending on all nodes; nothing is lost, what is under way may still arrive")
    SendingView stop() {
        sending.stop();
        return state();
    }

    @PostMapping("/resume")
    @Operation(summary = "Go on sending; what waited goes out as its limits allow, unless it expired")
    SendingView resume() {
        sending.resume();
        return state();
    }
}
