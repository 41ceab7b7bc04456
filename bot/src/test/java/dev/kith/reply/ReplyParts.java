package dev.kith.reply;

import dev.kith.calendar.WorkingTime;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Chats;
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

    /** Where and when people may be written to, and by which clock. */
    public record Around(Chats chats, Consents consents, WorkingTime working, BusinessTime time) {}

    public static ReplyParts of(CheckinParts.Ground ground, ReleaseParts release, ResultsParts results, Around around) {
        var replies = new RedisCommentReplies(
                release.redis(), release.vault(), JsonMapper.builder().build());
        var letters = new Letters(release.rounds(), release.releases(), release.answers(), replies, release.vault());
        var card = new ReplyCard(results.words());
        var readers = new Readers(ground.directory(), around.chats(), around.consents(), around.working());
        return new ReplyParts(
                new ReplyDesk(letters, around.time(), new Random(3)),
                List.of(new ReplyComposer(letters, readers, card), new RepliesComposer(letters, card)),
                new ReplyHandler(ground.directory(), ground.campaigns(), letters, card),
                new PassingBack(letters, readers, ground.deliveries(), results.toAllAsked(), new Random(5)),
                new RepliesKept(letters, card));
    }
}
