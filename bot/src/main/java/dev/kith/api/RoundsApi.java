package dev.kith.api;

import dev.kith.campaign.CampaignDesk;
import dev.kith.loop.GoAhead;
import dev.kith.loop.LoopDesk;
import dev.kith.loop.LoopDesk.Outcome;
import dev.kith.loop.LoopDesk.Standing;
import dev.kith.loop.Post;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rounds of check-ins that are not named, and what was said of each; never who answered, nor what. */
@RestController
@RequestMapping(path = "/api/v1/rounds/{campaign}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "rounds")
class RoundsApi {

    private final LoopDesk loop;
    private final RoundPaths paths;

    RoundsApi(LoopDesk loop, CampaignDesk campaigns) {
        this.loop = loop;
        this.paths = new RoundPaths(loop, campaigns);
    }

    @GetMapping
    @Operation(summary = "A campaign's rounds, the earliest first, and what was said of each")
    List<RoundView> rounds(@PathVariable String campaign) {
        return loop.rounds(paths.known(campaign).value()).stream()
                .map(RoundView::of)
                .toList();
    }

    @PostMapping("/{run}/posts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Say what comes of a round; everybody who was asked is told, and the next round may be asked")
    RoundView post(@PathVariable String campaign, @PathVariable String run, @RequestBody NewPost post) {
        var round = paths.round(campaign, run);
        var kind = Stream.of(Post.Kind.values())
                .filter(one -> one.word().equals(post.kind()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("kind", "is " + post.kind(), "action or no-change"));
        return done(loop.post(round, kind, RoundPaths.text("text", post.text()), ""), "text", round);
    }

    @PostMapping("/{run}/go-ahead")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Propose that the next round is asked although nothing was said of this one",
            description = "It is settled when whoever is named in by, and one more of KITH_ADMINS, said yes in chat."
                    + " Everybody who is asked reads the reason.")
    RoundView goAhead(@PathVariable String campaign, @PathVariable String run, @RequestBody NewGoAhead wish) {
        var round = paths.round(campaign, run);
        return done(
                loop.goAhead(round, RoundPaths.text("reason", wish.reason()), RoundPaths.text("by", wish.by())),
                "reason",
                round);
    }

    private RoundView done(Outcome outcome, String field, RoundId round) {
        return switch (outcome) {
            case Outcome.Done done ->
                RoundView.of(loop.rounds(round.campaign().value()).stream()
                        .filter(one -> one.round().id().equals(round))
                        .findFirst()
                        .orElseThrow());
            case Outcome.NoSuchRound none -> throw paths.noSuch(round);
            case Outcome.NotNow notNow ->
                throw Refusal.conflict(
                        "state", "the round " + round + " is " + notNow.state(), "released, without a word");
            case Outcome.BadText bad ->
                throw Refusal.invalid(
                        field,
                        "has " + bad.length() + " characters",
                        Post.SHORTEST + " to " + Post.LONGEST + " characters");
            case Outcome.Nobody nobody ->
                throw Refusal.invalid(
                        "by",
                        "is none of two or more who run Kith; " + nobody.valid() + " are known",
                        "the id or e-mail of one of KITH_ADMINS, of whom it takes two");
        };
    }

    /** What somebody says comes of a round: {@code action} or {@code no-change}, and what or why. */
    record NewPost(@Nullable String kind, @Nullable String text) {}

    /** Why to go ahead, in whose name. */
    record NewGoAhead(@Nullable String reason, @Nullable String by) {}

    /**
     * A round.
     *
     * @param asked how many; null while a round that takes in one after another is open
     * @param wanted whether something is still to be said of it
     */
    record RoundView(
            String run,
            String state,
            @Nullable Integer asked,
            Instant closesAt,
            boolean wanted,
            List<PostView> posts,
            @Nullable GoAheadView goAhead) {

        static RoundView of(Standing standing) {
            var round = standing.round();
            boolean isCounted = !round.frozen().rolling() || round.state() == Round.State.RELEASED;
            return new RoundView(
                    round.id().run(),
                    round.state().name().toLowerCase(Locale.ROOT),
                    isCounted ? round.asked() : null,
                    round.frozen().until(),
                    standing.wanted(),
                    standing.posts().stream().map(PostView::of).toList(),
                    standing.goAhead().map(GoAheadView::of).orElse(null));
        }
    }

    /** {@code by}: a person's id; empty where it came from a script. */
    record PostView(String kind, String text, String by, Instant at) {

        static PostView of(Post post) {
            return new PostView(post.kind().word(), post.text(), post.by(), post.at());
        }
    }

    /** {@code settledAt}: null while it still takes a yes of two. */
    record GoAheadView(String reason, String by, @Nullable Instant settledAt) {

        static GoAheadView of(GoAhead one) {
            return new GoAheadView(one.reason(), one.by(), one.at().orElse(null));
        }
    }
}
