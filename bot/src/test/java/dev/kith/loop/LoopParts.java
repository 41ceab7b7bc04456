package dev.kith.loop;

import dev.kith.campaign.Campaigns;
import dev.kith.chat.ChatHandler;
import dev.kith.checkin.CardNote;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.Tick;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Gate;
import dev.kith.privacy.PersonalData;
import dev.kith.release.Aftermath;
import dev.kith.release.ReleaseParts;
import dev.kith.results.ResultsParts;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Closing the loop, wired by hand. */
public record LoopParts(LoopDesk desk, Gate gate, CardNote note, Composer composer, Rest rest) {

    /** What listens and what is run. */
    public record Rest(ChatHandler handler, Aftermath aftermath, List<Tick> ticks, PersonalData held) {}

    /** {@code admins}: the e-mails of those who run Kith. */
    public static LoopParts of(
            CheckinParts.Ground ground,
            ReleaseParts release,
            ResultsParts results,
            List<String> admins,
            BusinessTime time) {
        var directory = ground.directory();
        Campaigns campaigns = ground.campaigns();
        var posts = new RedisPosts(
                release.redis(), release.vault(), JsonMapper.builder().build());
        var goAheads = new RedisGoAheads(release.redis(), release.vault());
        var words = new Words(release.rounds(), posts, goAheads, directory);
        var owed = new Owed(release.rounds(), release.releases(), posts, goAheads, time);
        var notices = new Notices(ground.deliveries(), directory);
        var desk = new LoopDesk(words, owed, new Stewards(directory, admins), notices, time);
        var card = new LoopCard(results.words());
        return new LoopParts(
                desk,
                new LoopGate(campaigns, owed),
                new LoopNote(owed, card),
                new LoopComposer(words, campaigns, card, time),
                new Rest(
                        new LoopHandler(directory, ground.deliveries(), desk, card),
                        new WordWanted(posts, campaigns, directory),
                        List.of(
                                new Reminding(posts, campaigns, directory, notices),
                                new PassingOn(posts, release.rounds(), results.toAllAsked())),
                        new Spoken(posts, goAheads, card)));
    }
}
