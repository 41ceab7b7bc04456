package dev.kith.checkin;

import dev.kith.attention.AttentionParts;
import dev.kith.attention.HelpContacts;
import dev.kith.attention.Spoken;
import dev.kith.campaign.Activity;
import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Drawer;
import dev.kith.campaign.Invited;
import dev.kith.campaign.Lots;
import dev.kith.campaign.Precondition;
import dev.kith.campaign.RoundTimes;
import dev.kith.campaign.StepOwner;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.HomeSection;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.AnswerMarks;
import dev.kith.delivery.AnsweredDeliveries;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.DeliveryParts;
import dev.kith.delivery.Errands;
import dev.kith.delivery.Recents;
import dev.kith.delivery.Sendings;
import dev.kith.facts.FactLog;
import dev.kith.people.Attributes;
import dev.kith.people.Directory;
import dev.kith.people.PeopleParts;
import dev.kith.people.SealedWords;
import dev.kith.privacy.PersonalData;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import dev.kith.release.Aftermath;
import dev.kith.release.Arrivals;
import dev.kith.release.ReleaseParts;
import dev.kith.release.SealedAnswers;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** The check-in, wired by hand. */
public record CheckinParts(
        Activity activity,
        Owner owner,
        List<ChatHandler> handlers,
        CheckinAnswers answers,
        Open open,
        List<Precondition> preconditions) {

    /** Who writes its cards, also where it is a step of something else. */
    public record Owner(Composer composer, StepOwner steps, Beginning beginning) {}

    /** What waits for answers: in the home, and in words. */
    public record Open(HomeSection section, Spoken spoken, Asked asked) {}

    /** What was answered by name. */
    public PersonalData held(AnsweredDeliveries answered) {
        return new NamedAnswers(answered, open.asked(), answers);
    }

    /** What takes away, once a round is closed, what tells who answered. */
    public Aftermath unmarking(AnswerMarks marks) {
        return new Unmarking(marks, open.asked());
    }

    /** What knows whom the questions of a round reached. */
    public Arrivals arrivals(Errands errands) {
        return new Arrived(errands, open.asked());
    }

    /** What tells connectors, once a round is closed, who took part. */
    public Aftermath completing(Errands errands, SealedAnswers inConfidence, FactLog facts) {
        return new Completing(errands, open.asked(), inConfidence, facts, new SplittableRandom(7));
    }

    /** What a check-in stands on. */
    public record Ground(
            Campaigns campaigns, Deliveries deliveries, Sendings sendings, Directory directory, Catalog catalog) {}

    /** Where it keeps what it keeps, and what it knows beside that. */
    public record Kept(Redis redis, Vault vault, Rounds rounds, HelpContacts help, Told told) {}

    /** What only people themselves can tell. */
    public record Told(Attributes attributes, SealedWords words) {}

    /** The rounds of what is not named, whom they are for, and what else stands on their cards. */
    public record Rounds(ReleaseParts release, Supplier<Invited> invited, List<CardNote> notes) {}

    public static CheckinParts of(
            Ground ground, List<? extends Bringer> bringers, Recents recents, Kept kept, BusinessTime time) {
        var vault = kept.vault();
        var json = JsonMapper.builder().build();
        var lots = new Lots(vault);
        var times = new RoundTimes(lots, DeliveryParts.time());
        var sampler = new Sampler(
                new RedisPanels(kept.redis(), json), lots, times, ground.directory(), PeopleParts.audiences());
        var reminders = new Reminders(ground.deliveries(), time);
        var activity = new CheckinActivity(
                ground.catalog(), new RedisDraws(kept.redis()), new Askings(times, sampler), reminders);
        var release = kept.rounds().release();
        var answers = new CheckinAnswers(ground.deliveries(), vault, release.answers(), json, time);
        var begun = new Begun(
                release.rounds(),
                ground.campaigns(),
                (campaign, run, first) -> kept.rounds().invited().get().to(campaign, run, first),
                new Grouping(
                        ground.directory(),
                        kept.told().attributes(),
                        kept.told().words()),
                new Items(ground.catalog(), vault));
        var whom = new Belonging.Whom(ground.directory(), PeopleParts.audiences(), time);
        var asked = new Asked(
                ground.campaigns(),
                activity,
                bringers,
                begun,
                new Asked.Around(new Aside(kept.help()), kept.rounds().notes(), time));
        var section = new CheckinSection(
                ground.directory(), new OpenCheckins(ground.sendings(), asked), AttentionParts.foot());
        var composer = new CheckinComposer(asked, activity, answers, reminders);
        return new CheckinParts(
                activity,
                new Owner(composer, composer, new Beginning(activity, begun)),
                List.of(new CheckinHandler(ground.directory(), ground.deliveries(), recents, asked, answers), section),
                answers,
                new Open(section, section, asked),
                List.of(new Belonging(activity, bringers, kept.help(), whom), new Enough(whom)));
    }

    public static Drawer drawer(Catalog catalog) {
        return new CheckinDrawer(catalog);
    }
}
