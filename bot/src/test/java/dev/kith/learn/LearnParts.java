package dev.kith.learn;

import dev.kith.attention.Spoken;
import dev.kith.campaign.Activity;
import dev.kith.campaign.Bringer;
import dev.kith.campaign.CampaignDesk;
import dev.kith.chat.ChatHandler;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Planning;
import dev.kith.delivery.Recents;
import dev.kith.journey.OwnJourneys;
import dev.kith.nudge.NudgeParts;
import dev.kith.privacy.Consents;
import dev.kith.prompts.Catalog;
import java.util.List;

/** What people choose for themselves, wired by hand. */
public record LearnParts(Spoken spoken, List<ChatHandler> handlers) {

    /** The activities, which campaigns have to know before anything can be chosen. */
    public record Kinds(Reading reading) {

        public static Kinds of(Catalog catalog) {
            return new Kinds(new Reading(catalog));
        }

        public Bringer bringer() {
            return reading;
        }

        public List<Activity> activities() {
            return List.of(reading);
        }

        public List<Composer> composers(NudgeParts nudge) {
            return List.of(new ReadingComposer(nudge.writer()));
        }
    }

    /** How what was chosen gets on its way, and who is heard. */
    public record Around(
            CampaignDesk desk,
            Planning planning,
            Recents recents,
            Consents consents,
            OwnJourneys journeys,
            BusinessTime time) {}

    public static LearnParts of(CheckinParts.Ground ground, NudgeParts nudge, Around around) {
        var directory = ground.directory();
        var own = new OwnCampaigns(around.desk());
        var readings = new Readings(own, ground.deliveries(), around.planning(), directory, around.time());
        var theirs = new Theirs(nudge.lately(), around.journeys(), directory, around.consents());
        var walks = new Walks(around.journeys(), around.consents());
        var lists = new Lists(new Library(ground.catalog()), theirs);
        var learn = new Learn(directory, around.recents(), lists, new Choices(lists, readings, walks, nudge.writer()));
        return new LearnParts(learn, List.of(learn));
    }
}
