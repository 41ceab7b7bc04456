package dev.kith.introduction;

import dev.kith.apart.ApartParts;
import dev.kith.attention.Spoken;
import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.Activity;
import dev.kith.campaign.Bringer;
import dev.kith.campaign.Companions;
import dev.kith.campaign.Drawer;
import dev.kith.campaign.StepOwner;
import dev.kith.chat.Chats;
import dev.kith.chat.HomeSection;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Planning;
import dev.kith.indicators.Deed;
import dev.kith.joining.JoiningParts;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import dev.kith.redis.Redis;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Introductions, wired by hand. */
public record IntroductionParts(Activity activity, Composer composer, StepOwner steps, Met met, Found found) {

    /** What those use who ask people first. */
    public record Found(Pairing pairing, Introducing introducing) {}

    public Pairing pairing() {
        return found.pairing();
    }

    /** What ends once it is kept who meets whom, and before anybody is told. */
    public Introducing introducingInVain() {
        var introducer = (Introducer) found.introducing();
        return (campaign, why, group, at) -> {
            introducer.kept(campaign, Introducer.run(why, at), group);
            throw new IllegalStateException("the node ended");
        };
    }

    public Introducing introducing() {
        return found.introducing();
    }

    public Told told() {
        return met.onTheWay().told();
    }

    private Directory directory() {
        return met.onTheWay().directory();
    }

    public HomeSection home() {
        return new MetSection(directory(), met);
    }

    public Companions companions() {
        return new Introduced(directory(), met);
    }

    public Spoken spoken() {
        return new MetSection(directory(), met);
    }

    public Deed deed() {
        return new Introductions(met);
    }

    /** Whom it brings together, and where. */
    public record Around(
            Audiences audiences,
            Chats chats,
            Consents consents,
            WorkingTime working,
            Supplier<List<Bringer>> bringers,
            Afterwards afterwards) {}

    /** Who is not brought together for now, and who did not meet. */
    public record Afterwards(List<Absent> absent, List<NotMet> notMet) {}

    public static IntroductionParts of(CheckinParts.Ground ground, Around around, Redis redis, BusinessTime time) {
        var rounds = new RedisRounds(redis, JsonMapper.builder().build());
        var directory = ground.directory();
        var apart = ApartParts.store(redis);
        var willing = new Willing(
                around.consents(),
                JoiningParts.parts(redis, around.consents()),
                around.afterwards().absent());
        var attendance = new Attendance(directory, around.audiences(), willing, time);
        var members = new Members(new Line(directory), around.working(), willing.parts());
        var matchmaker = new Matchmaker(
                attendance,
                members,
                new Lookback(rounds, around.afterwards().notMet(), apart),
                new Forms(IntroductionActivity.runs(ground.catalog())),
                around.chats());
        var activity = new IntroductionActivity(ground.catalog(), rounds, matchmaker);
        var parting = new Parting(rounds, directory, new Planning(ground.deliveries(), List.of()), time);
        var thoughts = new SecondThoughts(around.consents(), ground.deliveries(), apart);
        var told = new ToldOfRounds(ground.campaigns(), around.bringers(), activity);
        var onTheWay = new MetOnTheWay(told, ground.sendings(), directory);
        var openings = new Openings(directory, around.chats());
        return new IntroductionParts(
                activity,
                new IntroductionComposer(ground.campaigns(), openings, activity, parting, thoughts),
                new IntroductionStep(activity, matchmaker, openings, parting, thoughts),
                new Met(ground.campaigns(), activity, ground.deliveries(), onTheWay, time),
                new Found(
                        matchmaker, new Introducer(matchmaker, rounds, new Planning(ground.deliveries(), List.of()))));
    }

    /** The rounds as they were fixed. */
    public static RoundsHeld rounds(Redis redis) {
        return new RoundsHeld(new RedisRounds(redis, JsonMapper.builder().build()));
    }

    /** What holds something of people. */
    public static List<Object> holders(CheckinParts.Ground ground, Redis redis) {
        var rounds = new RedisRounds(redis, JsonMapper.builder().build());
        return List.of(rounds, new IntroducedTo(rounds, ground.deliveries(), ground.directory()));
    }

    public static Drawer drawer() {
        return new IntroductionDrawer();
    }
}
