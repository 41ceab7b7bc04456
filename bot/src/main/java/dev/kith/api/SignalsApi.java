package dev.kith.api;

import dev.kith.api.SignalView.Taken;
import dev.kith.signals.Effects;
import dev.kith.signals.Reading;
import dev.kith.signals.Response;
import dev.kith.signals.SignalDesk;
import dev.kith.signals.SignalDesk.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Findings that ask for an answer: they are brought, by token or signed, decided on, and followed. */
@RestController
@RequestMapping(path = "/api/v1/signals", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "signals")
class SignalsApi {

    private static final int LONGEST = 65_536;
    private static final String READING = "{\"date\": \"2026-03-31\", \"value\": 52}";

    private final SignalDesk desk;
    private final Effects effects;
    private final Bringers bringers;
    private final JsonMapper json;

    SignalsApi(SignalDesk desk, Effects effects, Bringers bringers, JsonMapper json) {
        this.desk = desk;
        this.effects = effects;
        this.bringers = bringers;
        this.json = json;
    }

    @GetMapping
    @Operation(
            summary =
                    "All signals, the latest first, with what is proposed or was done about each, and what came of it")
    List<SignalView> all() {
        return desk.all().stream().map(this::view).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One signal and what came of it: audience, reach, completion and the figure's later readings")
    SignalView one(@PathVariable String id) {
        return desk.find(id).map(this::view).orElseThrow(() -> none(id));
    }

    @PostMapping(consumes = MediaType.ALL_VALUE)
    @Operation(
            summary =
                    "Bring a finding, in JSON or YAML; what answers it is proposed, and the same again changes nothing")
    Taken take(InputStream body, @RequestHeader HttpHeaders headers) throws IOException {
        byte[] text = text(body);
        return Taken.of(done(desk.take(text, bringers.who(headers, text)), ""));
    }

    @PostMapping(path = "/{id}/readings", consumes = MediaType.ALL_VALUE)
    @Operation(summary = "Bring what the figure is on a later day; another of the same day takes its place")
    Taken read(@PathVariable String id, InputStream body, @RequestHeader HttpHeaders headers) throws IOException {
        byte[] text = text(body);
        String by = bringers.who(headers, text);
        return Taken.of(done(desk.read(id, reading(text), by), id));
    }

    @PostMapping("/{id}/approve")
    @Operation(summary = "Start all that is proposed; the API's token never may, for a person decides")
    SignalView approve(@PathVariable String id) {
        bringers.checkIsPerson();
        return view(done(desk.approve(id, Bringers.LOCAL), id));
    }

    @PostMapping("/{id}/set-aside")
    @Operation(summary = "Set a signal aside, and say why")
    SignalView setAside(@PathVariable String id, @RequestBody FindingsApi.Why why) {
        bringers.checkIsPerson();
        @Nullable String reason = why.reason();
        return view(done(desk.setAside(id, reason == null ? "" : reason, Bringers.LOCAL), id));
    }

    /** Nobody has been told apart yet when it is read: no more of it than a signal can have. */
    private static byte[] text(InputStream body) throws IOException {
        byte[] text = body.readNBytes(LONGEST + 1);
        if (text.length > LONGEST) {
            throw Refusal.of(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "body",
                    "is longer than a signal can be",
                    "up to " + LONGEST + " bytes");
        }
        return text;
    }

    private Reading reading(byte[] text) {
        try {
            var read = json.readTree(text);
            var value = read.path("value");
            if (!value.isNumber()) {
                throw Refusal.invalid("value", "is missing, or no number", READING);
            }
            return new Reading(LocalDate.parse(read.path("date").stringValue("")), value.doubleValue());
        } catch (DateTimeException e) {
            throw Refusal.invalid("date", "is missing, or no day", READING);
        } catch (JacksonException e) {
            throw Refusal.invalid("body", "is no JSON", READING);
        }
    }

    private Response done(Outcome outcome, String id) {
        return switch (outcome) {
            case Outcome.Done done -> done.response();
            case Outcome.NoSuchSignal none -> throw none(id);
            case Outcome.Settled settled ->
                throw Refusal.conflict(
                        "state", "it is " + settled.response().state().word(), Response.State.PROPOSED.word());
            case Outcome.Different different ->
                throw Refusal.conflict(
                        "id",
                        "another signal came under it at "
                                + different.response().at(),
                        "an id of its own, or /readings for what the figure is later");
            case Outcome.Refused refused -> throw Refusal.written("The signal", refused.problems());
        };
    }

    private RuntimeException none(String id) {
        return Refusal.notFound(
                "signal", id, desk.all().stream().map(one -> one.signal().id()).collect(Collectors.joining(", ")));
    }

    private SignalView view(Response response) {
        return SignalView.of(response, effects.of(response));
    }
}
