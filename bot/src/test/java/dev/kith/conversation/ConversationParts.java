package dev.kith.conversation;

import dev.kith.chat.ChatHandler;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.Tick;
import dev.kith.delivery.Composer;
import dev.kith.release.ReleaseParts;
import dev.kith.results.ResultsParts;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** Invitations to a conversation, wired by hand. */
public record ConversationParts(
        InvitationDesk desk, List<Composer> composers, ChatHandler handler, Tick tick, Object held) {

    public static ConversationParts of(
            CheckinParts.Ground ground, ReleaseParts release, ResultsParts results, BusinessTime time) {
        var directory = ground.directory();
        var invitations = new RedisInvitations(
                release.redis(), release.vault(), JsonMapper.builder().build());
        var talks = new Talks(release.rounds(), invitations, new RedisWishes(release.redis()), directory);
        var card = new InvitationCard(results.words());
        return new ConversationParts(
                new InvitationDesk(release.rounds(), invitations, directory, results.toAllAsked(), time),
                List.of(new InvitationComposer(talks, card), new WishComposer(talks, card)),
                new InvitationHandler(talks, card, ground.deliveries(), time, new Random(7)),
                new TellingHosts(talks, ground.deliveries()),
                new InvitationsKept(talks, card));
    }
}
