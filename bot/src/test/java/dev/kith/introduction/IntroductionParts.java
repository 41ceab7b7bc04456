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
public record IntroductionParts(Activity activity, Composer composer, StepOwner steps, Met met, Directory directory) {

    public HomeSection home() {
        return new MetSection(directory, met);
    }

    public Companions companions() {
        return new Introduced(directory, met);
    }

    public Spoken spoken() {
        return new MetSection(directory, met);
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
            Supplier<List<Bringer>> bringers) {}

    public static IntroductionParts of(CheckinParts.Ground ground, Around around, Redis redis, BusinessTime time) {
        var rounds = new RedisRounds(redis, JsonMapper.builder().build());
        var directory = ground.directory();
        var apart = ApartParts.store(redis);
        var parts = JoiningParts.parts(redis, around.consents());
        var attendance = new Attendance(directory, around.audiences(), around.consents(), time, parts);
        var members = new Members(new Line(directory), around.working(), parts);
        var matchmaker = new Matchmaker(attendance, members, rounds, around.chats(), apart);
        var activity = new IntroductionActivity(ground.catalog(), rounds, matchmaker);
        var parting = new Parting(rounds, directory, new Planning(ground.deliveries(), List.of()), time);
        var thoughts = new SecondThoughts(around.consents(), ground.deliveries(), apart);
        var onTheWay = new MetOnTheWay(ground.campaigns(), ground.sendings(), around.bringers(), activity, directory);
        var openings = new Openings(directory, around.chats());
        return new IntroductionParts(
                activity,
                new IntroductionComposer(ground.campaigns(), openings, activity, parting, thoughts),
                new IntroductionStep(activity, matchmaker, openings, parting, thoughts),
                new Met(ground.campaigns(), activity, ground.deliveries(), onTheWay, time),
                directory);
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
