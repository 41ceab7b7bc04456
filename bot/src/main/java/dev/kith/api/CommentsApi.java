package dev.kith.api;

import dev.kith.campaign.CampaignDesk;
import dev.kith.loop.LoopDesk;
import dev.kith.reply.CommentReply;
import dev.kith.reply.ReplyDesk;
import dev.kith.reply.ReplyDesk.Outcome;
import dev.kith.reply.ReplyDesk.Replied;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

/** What people wrote in a round that was released, and the replies to it; never who wrote it, nor whether a reply arrived. */
@RestController
@RequestMapping(path = "/api/v1/rounds/{campaign}/{run}/comments", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "rounds")
class CommentsApi {

    private final ReplyDesk replies;
    private final RoundPaths paths;

    CommentsApi(ReplyDesk replies, LoopDesk loop, CampaignDesk campaigns) {
        this.replies = replies;
        this.paths = new RoundPaths(loop, campaigns);
    }

    @GetMapping
    @Operation(summary = "The comments of a round, in no order that says anything, and what was replied")
    List<CommentView> comments(@PathVariable String campaign, @PathVariable String run) {
        var round = paths.round(campaign, run);
        return replies.comments(round).orElseThrow(() -> paths.noSuch(round)).stream()
                .map(CommentView::of)
                .toList();
    }

    @PostMapping("/{comment}/reply")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Reply to a comment, once",
            description = "Of a confidential round its writer reads it, within about a day and in their working hours;"
                    + " of an anonymous one everybody who was asked, the day after, without the comment.")
    CommentView reply(
            @PathVariable String campaign,
            @PathVariable String run,
            @PathVariable String comment,
            @RequestBody NewReply reply) {
        var round = paths.round(campaign, run);
        return switch (replies.reply(round, comment, RoundPaths.text("text", reply.text()))) {
            case Outcome.Done done -> CommentView.of(done.comment());
            case Outcome.NoSuchRound none -> throw paths.noSuch(round);
            case Outcome.NoSuchComment none ->
                throw Refusal.notFound("comment", comment, "an id of GET /api/v1/rounds/" + round + "/comments");
            case Outcome.Already already ->
                throw Refusal.conflict(
                        "comment", "the comment " + comment + " has another reply already", "one without a reply");
            case Outcome.BadText bad ->
                throw Refusal.invalid(
                        "text", "has " + bad.length() + " characters", "1 to " + CommentReply.LONGEST + " characters");
        };
    }

    /** What to reply. */
    record NewReply(@Nullable String text) {}

    /**
     * A comment.
     *
     * @param id made by chance; it says nothing
     * @param cell the group that it is shown for; nothing: the whole
     */
    record CommentView(
            String id,
            String question,
            Map<String, String> cell,
            String text,
            @Nullable String reply,
            @Nullable Instant repliedAt) {

        static CommentView of(Replied one) {
            var comment = one.comment();
            return new CommentView(
                    comment.id(),
                    comment.question(),
                    comment.of(),
                    comment.text(),
                    one.reply().map(CommentReply::text).orElse(null),
                    one.reply().map(CommentReply::at).orElse(null));
        }
    }
}
