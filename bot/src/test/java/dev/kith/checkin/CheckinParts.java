package dev.kith.checkin;

import dev.kith.attention.AttentionParts;
import dev.kith.attention.Spoken;
import dev.kith.campaign.Activity;
import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Drawer;
import dev.kith.campaign.Invited;
import dev.kith.campaign.StepOwner;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.HomeSection;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Recents;
import dev.kith.delivery.Sendings;
import dev.kith.people.Directory;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import dev.kith.release.ReleaseParts;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** The check-in, wired by hand. */
public record CheckinParts(
        Activity activity, Owner owner, List<ChatHandler> handlers, CheckinAnswers answers, Open open) {

    /** Who writes its cards, also where it is a step of something else. */
    public record Owner(Composer composer, StepOwner steps) {}

    /** What waits for answers: in the home, and in words. */
    public record Open(HomeSection section, Spoken spoken) {}

    /** What a check-in stands on. */
    public record Ground(
            Campaigns campaigns, Deliveries deliveries, Sendings sendings, Directory directory, Catalog catalog) {}

    /** Where it keeps what it keeps, whom it asks, and what else stands on its cards. */
    public record Kept(
            Redis redis, Vault vault, ReleaseParts release, Supplier<Invited> invited, List<CardNote> notes) {}

    public static CheckinParts of(
            Ground ground, List<? extends Bringer> bringers, Recents recents, Kept kept, BusinessTime time) {
        var vault = kept.vault();
        var activity = new CheckinActivity(ground.catalog(), new RedisDraws(kept.redis()));
        var answers = new CheckinAnswers(
                ground.deliveries(),
                vault,
                kept.release().answers(),
                JsonMapper.builder().build(),
                time);
        var begun = new Begun(
                kept.release().rounds(),
                ground.campaigns(),
                (campaign, run, first) -> kept.invited().get().to(campaign, run, first),
                ground.directory(),
                new Items(ground.catalog(), vault));
        var asked = new Asked(ground.campaigns(), activity, bringers, begun, time);
        var section = new CheckinSection(
                ground.directory(), new OpenCheckins(ground.sendings(), asked), AttentionParts.foot());
        var composer = new CheckinComposer(asked, activity, answers, kept.notes());
        return new CheckinParts(
                activity,
                new Owner(composer, composer),
                List.of(new CheckinHandler(ground.directory(), ground.deliveries(), recents, asked, answers), section),
                answers,
                new Open(section, section));
    }

    public static Drawer drawer(Catalog catalog) {
        return new CheckinDrawer(catalog);
    }
}
