package dev.kith.reply;

import dev.kith.calendar.WorkingTime;
import dev.kith.chat.ChatHandler;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.Tick;
import dev.kith.delivery.Composer;
import dev.kith.privacy.Consents;
import dev.kith.release.ReleaseParts;
import dev.kith.results.ResultsParts;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** Replies to comments, wired by hand. */
public record ReplyParts(ReplyDesk desk, List<Composer> composers, ChatHandler handler, Tick tick, Object held) {

    /** When people may be written to, and by which clock. */
    public record Hours(Consents consents, WorkingTime working, BusinessTime time) {}

    public static ReplyParts of(CheckinParts.Ground ground, ReleaseParts release, ResultsParts results, Hours hours) {
        var replies = new RedisCommentReplies(
                release.redis(), release.vault(), JsonMapper.builder().build());
        var letters = new Letters(release.rounds(), release.releases(), release.answers(), replies, release.vault());
        var card = new ReplyCard(results.words());
        var readers = new Readers(ground.directory(), hours.consents(), hours.working());
        return new ReplyParts(
                new ReplyDesk(letters, hours.time(), new Random(3)),
                List.of(new ReplyComposer(letters, card), new RepliesComposer(letters, card)),
                new ReplyHandler(ground.directory(), ground.campaigns(), letters, card),
                new PassingBack(letters, readers, ground.deliveries(), results.toAllAsked(), new Random(5)),
                new RepliesKept(letters, card));
    }
}
