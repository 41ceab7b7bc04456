package dev.kith.api;

import dev.kith.delivery.CampaignId;
import dev.kith.journey.Changes;
import dev.kith.journey.JourneyDesk;
import dev.kith.journey.JourneyDesk.Beginner;
import dev.kith.journey.Timeline;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The journeys that campaigns run: their timelines, who waits to begin, and what an edited one would change. */
@RestController
@RequestMapping(path = "/api/v1/campaigns/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "journeys")
class JourneysApi {

    private final JourneyDesk desk;

    JourneysApi(JourneyDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/journey")
    @Operation(summary = "The journey's steps, and how many came how far")
    Timeline timeline(@PathVariable String id) {
        return found(id, desk.timeline(campaign(id)));
    }

    @GetMapping("/journey/changes")
    @Operation(summary = "What would be different for whom, if the campaign went on with the catalogue's journey")
    Changes changes(@PathVariable String id) {
        return found(id, desk.changes(campaign(id)));
    }

    @PostMapping("/journey/move")
    @Operation(summary = "Goes on with the catalogue's journey, and says what is different now")
    Changes move(@PathVariable String id) {
        return switch (found(id, desk.move(campaign(id)))) {
            case JourneyDesk.Moved.Done done -> done.changes();
            case JourneyDesk.Moved.Refused refused -> {
                var first = refused.faults().getFirst();
                throw Refusal.invalid(first.field(), first.problem(), first.valid());
            }
        };
    }

    @GetMapping("/beginners")
    @Operation(summary = "Whose journey would begin, if somebody said so; a few begin by themselves")
    List<Beginner> beginners(@PathVariable String id) {
        return found(id, desk.beginners(campaign(id)));
    }

    @PostMapping("/begin")
    @Operation(summary = "Lets the journeys of these people begin, or of all who wait")
    Count begin(@PathVariable String id, @RequestBody(required = false) @Nullable People people) {
        return new Count(found(id, desk.begin(campaign(id), who(id, people))));
    }

    @PostMapping("/leave-out")
    @Operation(summary = "Has the journeys of these people not begin, or of all who wait")
    Count leaveOut(@PathVariable String id, @RequestBody(required = false) @Nullable People people) {
        return new Count(found(id, desk.leaveOut(campaign(id), who(id, people))));
    }

    /** Ids of people; all who wait where there are none. */
    record People(@Nullable List<String> people) {}

    /** Of how many it was so. */
    record Count(int people) {}

    /** Nothing begins where one of them does not wait: whoever wrote the list meant somebody else. */
    private Optional<List<String>> who(String id, @Nullable People people) {
        var who = Optional.ofNullable(people).map(People::people);
        var waiting = beginners(id).stream().map(beginner -> beginner.person()).toList();
        who.flatMap(ids -> ids.stream().filter(one -> !waiting.contains(one)).findFirst())
                .ifPresent(stranger -> {
                    throw Refusal.invalid("people", stranger + " does not wait to begin", String.join(", ", waiting));
                });
        return who;
    }

    private static <T> T found(String id, Optional<T> found) {
        return found.orElseThrow(() -> Refusal.notFound("campaign that runs a journey", id, "the id of one that does"));
    }

    private static CampaignId campaign(String id) {
        return CampaignsApi.campaign(id);
    }
}
