package dev.kith.api;

import dev.kith.insights.Words;
import dev.kith.signals.FindingsDesk;
import dev.kith.signals.FindingsDesk.Outcome;
import dev.kith.signals.Proposed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What released figures propose to look at, and what becomes of it; never a person. */
@RestController
@RequestMapping(path = "/api/v1/findings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "findings")
class FindingsApi {

    private final FindingsDesk desk;

    FindingsApi(FindingsDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "What was proposed, the latest first, with what became of it")
    List<FindingView> findings(@RequestParam(defaultValue = "en") String language) {
        var words = new Words(Locale.forLanguageTag(language));
        return desk.all().stream().map(one -> FindingView.of(one, words)).toList();
    }

    @PostMapping("/{id}/accept")
    @Operation(
            summary =
                    "Accept a finding; with a topic, what answers it is proposed as a signal. Nothing starts by itself")
    FindingView accept(@PathVariable String id, @RequestParam(defaultValue = "") String topic) {
        return done(topic.isEmpty() ? desk.accept(id) : desk.accept(id, topic, "API"));
    }

    @PostMapping("/{id}/set-aside")
    @Operation(summary = "Set a finding aside, and say why")
    FindingView setAside(@PathVariable String id, @RequestBody Why why) {
        @Nullable String reason = why.reason();
        if (reason == null) {
            throw Refusal.invalid("reason", "is missing", "a text");
        }
        return done(desk.setAside(id, reason));
    }

    private FindingView done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> FindingView.of(done.finding(), new Words(Locale.ENGLISH));
            case Outcome.NoSuchFinding none ->
                throw Refusal.notFound(
                        "finding",
                        none.id(),
                        desk.all().stream().map(Proposed::id).collect(Collectors.joining(", ")));
            case Outcome.Settled settled ->
                throw Refusal.conflict(
                        "state", "it is " + settled.finding().state().word(), Proposed.State.PROPOSED.word());
            case Outcome.Unanswered unanswered -> throw Refusal.written("The finding", unanswered.problems());
            case Outcome.BadReason bad ->
                throw Refusal.invalid(
                        "reason",
                        "has " + bad.length() + " characters",
                        FindingsDesk.SHORTEST + " to " + FindingsDesk.LONGEST + " characters");
        };
    }

    /** Why a finding is set aside. */
    record Why(@Nullable String reason) {}

    /**
     * A finding.
     *
     * @param run the last of the three rounds
     * @param settledAt null until it is decided on
     */
    record FindingView(
            String id,
            String campaign,
            String run,
            String question,
            Map<String, String> cell,
            List<String> words,
            Instant at,
            String state,
            String reason,
            @Nullable Instant settledAt) {

        static FindingView of(Proposed one, Words words) {
            var about = one.about();
            return new FindingView(
                    one.id(),
                    about.campaign(),
                    about.run(),
                    about.what().question(),
                    about.what().cell(),
                    words.widened(about.what()),
                    one.at(),
                    one.state().word(),
                    one.settled().map(Proposed.Settled::reason).orElse(""),
                    one.settled().map(Proposed.Settled::at).orElse(null));
        }
    }
}
