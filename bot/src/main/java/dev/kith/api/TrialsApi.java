package dev.kith.api;

import dev.kith.journey.JourneyDesk;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.trial.Trials;
import dev.kith.trial.Trials.Begun;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A campaign's whole journey in ten minutes, for whoever writes or starts it. */
@RestController
@RequestMapping(path = "/api/v1/campaigns/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "journeys")
class TrialsApi {

    private final Trials trials;
    private final JourneyDesk desk;
    private final Directory directory;

    TrialsApi(Trials trials, JourneyDesk desk, Directory directory) {
        this.trials = trials;
        this.desk = desk;
        this.directory = directory;
    }

    @PostMapping("/try")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Sends one person all cards of the journey within ten minutes, to look at only")
    Trial begin(@PathVariable String id, @RequestBody Who who) {
        var person = person(who.person());
        var journey = desk.inCatalog(CampaignsApi.campaign(id))
                .orElseThrow(() -> Refusal.notFound("campaign that runs a journey", id, "the id of one that does"));
        return switch (trials.sent(person, journey)) {
            case Begun.Coming coming -> new Trial(coming.cards(), at(coming.until(), person));
            case Begun.UnderWay underWay ->
                throw Refusal.conflict(
                        "person",
                        person.id() + " is being shown it already",
                        "again after " + at(underWay.until(), person));
            case Begun.Held held ->
                throw Refusal.conflict("trial", "does not run", "the campaign trial, resumed first");
            case Begun.NotNow notNow ->
                throw Refusal.conflict("person", person.id() + " cannot be sent anything now", "somebody who can be");
        };
    }

    /** Whom it is sent to, by their employee id. */
    record Who(@Nullable String person) {}

    /** How many cards come, and when the last does. */
    record Trial(int cards, OffsetDateTime until) {}

    private Person person(@Nullable String id) {
        return Optional.ofNullable(id)
                .filter(PersonId::isValid)
                .map(PersonId::new)
                .flatMap(directory::find)
                .orElseThrow(() ->
                        Refusal.invalid("person", "there is nobody " + id, "the id of somebody in the directory"));
    }

    private static OffsetDateTime at(Instant instant, Person person) {
        return instant.atZone(person.zone()).toOffsetDateTime();
    }
}
