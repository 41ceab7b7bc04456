package dev.kith.api;

import dev.kith.campaign.CampaignDesk;
import dev.kith.conversation.Invitation;
import dev.kith.conversation.InvitationDesk;
import dev.kith.conversation.InvitationDesk.Outcome;
import dev.kith.conversation.InvitationDesk.Wanted;
import dev.kith.loop.LoopDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invitations to a conversation; never who would like to, nor how many. */
@RestController
@RequestMapping(path = "/api/v1/rounds/{campaign}/{run}/invitation", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "rounds")
class InvitationsApi {

    private final InvitationDesk invitations;
    private final RoundPaths paths;

    InvitationsApi(InvitationDesk invitations, LoopDesk loop, CampaignDesk campaigns) {
        this.invitations = invitations;
        this.paths = new RoundPaths(loop, campaigns);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Invite everybody who was asked in a round to a conversation, once",
            description = "Whoever would like to is told to the host alone, by name, within about a day.")
    InvitationView invite(@PathVariable String campaign, @PathVariable String run, @RequestBody NewInvitation wish) {
        var round = paths.round(campaign, run);
        var wanted = new Wanted(
                RoundPaths.text("host", wish.host()),
                RoundPaths.text("about", wish.about()),
                Objects.requireNonNullElse(wish.when(), ""));
        return switch (invitations.invite(round, wanted)) {
            case Outcome.Done done -> InvitationView.of(done.invitation());
            case Outcome.NoSuchRound none -> throw paths.noSuch(round);
            case Outcome.NotNow notNow ->
                throw Refusal.conflict(
                        "state", "the round " + round + " is " + notNow.state(), "released, without an invitation");
            case Outcome.NoHost nobody ->
                throw Refusal.invalid("host", nobody.why(), "the id or e-mail of somebody whom Kith can write to");
            case Outcome.BadText bad ->
                throw Refusal.invalid(
                        bad.field(),
                        "has " + bad.length() + " characters",
                        (bad.field().equals("about") ? "1 to " : "at most ") + bad.longest() + " characters");
        };
    }

    /** Who would talk with them, what about, and when and where, where that is known. */
    record NewInvitation(
            @Nullable String host,
            @Nullable String about,
            @Nullable String when) {}

    /** {@code host}: a person's id. */
    record InvitationView(String host, String about, String when, Instant at) {

        static InvitationView of(Invitation one) {
            return new InvitationView(one.host(), one.about(), one.when(), one.at());
        }
    }
}
