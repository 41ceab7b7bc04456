package dev.kith.learn;

import dev.kith.attention.Spoken;
import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.Activity;
import dev.kith.campaign.Bringer;
import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.Drawer;
import dev.kith.chat.ChatHandler;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.Tick;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Planning;
import dev.kith.delivery.Recents;
import dev.kith.delivery.Sendings;
import dev.kith.indicators.Deed;
import dev.kith.journey.OwnJourneys;
import dev.kith.nudge.NudgeParts;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import dev.kith.redis.Redis;
import dev.kith.trial.Trials;
import java.util.List;

/** What people choose for themselves, wired by hand. */
public record LearnParts(Spoken spoken, List<ChatHandler> handlers, Tick telling) {

    /** The activities, which campaigns have to know before anything can be chosen. */
    public record Kinds(Reading reading, Opportunities opportunities, Directory directory) {

        public static Kinds of(CheckinParts.Ground ground, BusinessTime time) {
            return new Kinds(
                    new Reading(ground.catalog()), new Opportunities(ground.catalog(), time), ground.directory());
        }

        public Bringer bringer() {
            return reading;
        }

        public List<Activity> activities() {
            return List.of(reading, new OpportunityActivity(opportunities, directory));
        }

        public List<Composer> composers(NudgeParts nudge) {
            return List.of(new ReadingComposer(nudge.writer()), new OpportunityComposer(opportunities, directory));
        }
    }

    /** What is kept of people, and who is heard. */
    public record Stores(Redis redis, Recents recents, Consents consents) {}

    /** What time it is, and when people work. */
    public record Clocks(BusinessTime time, WorkingTime working) {}

    /** How what was chosen gets on its way. */
    public record Around(CampaignDesk desk, Planning planning, Own own, Stores stores, Clocks clocks) {}

    /** What somebody does with a journey. */
    public record Own(OwnJourneys journeys, Trials trials) {}

    public static LearnParts of(CheckinParts.Ground ground, NudgeParts nudge, Kinds kinds, Around around) {
        var directory = ground.directory();
        var own = new OwnCampaigns(around.desk());
        var readings = new Readings(
                own,
                ground.deliveries(),
                around.planning(),
                directory,
                around.clocks().time());
        var consents = around.stores().consents();
        var theirs = new Theirs(nudge.lately(), around.own().journeys(), directory, consents);
        var lists = new Lists(new Library(ground.catalog()), theirs, kinds.opportunities());
        var choices = new Choices(
                lists,
                readings,
                new Walks(around.own().journeys(), consents),
                nudge.writer(),
                new Looks(around.own().trials()));
        var learn = new Learn(directory, around.stores().recents(), lists, choices);
        var way = new Telling.Way(around.clocks().working(), around.planning());
        var told = new RedisTold(around.stores().redis());
        return new LearnParts(learn, List.of(learn), new Telling(own, kinds.opportunities(), directory, told, way));
    }

    /** Who began something of their own. */
    public static Deed deed(Sendings sendings) {
        return new VoluntaryStarts(sendings);
    }

    /** What holds something of people. */
    public static List<Object> holders(Redis redis) {
        return List.of(new RedisTold(redis));
    }

    public static Drawer drawer() {
        return new OpportunityDrawer();
    }
}
