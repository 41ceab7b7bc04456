package dev.kith.journey;

import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Onward;
import dev.kith.clock.MachineTime;
import dev.kith.delivery.Deliveries;
import dev.kith.facts.FactGroup;
import dev.kith.facts.FactLog;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Redis;
import tools.jackson.databind.json.JsonMapper;

/** The stores of journeys, and how what works on them is put together; the same for the application and for stories. */
record JourneyHouse(Journeys journeys, Enrolments enrolments, Quarters quarters, Cards cards) {

    /** What journeys are kept in. */
    record Ground(Redis redis, JsonMapper json, MachineTime machine) {}

    static JourneyHouse of(Ground ground, Catalog catalog, Deliveries deliveries, WorkingTime time) {
        var redis = ground.redis();
        return new JourneyHouse(
                new Journeys(catalog, new RedisKeptJourneys(redis, ground.json(), ground.machine())),
                new RedisEnrolments(redis, ground.json()),
                new RedisQuarters(redis),
                new Cards(new RedisShared(redis), deliveries, new Timetable(time)));
    }

    Lookout.Register register(Directory directory, Audiences audiences, Scenes scenes) {
        var newcomers = new Newcomers(directory, audiences, new Anchors(directory));
        return new Lookout.Register(enrolments, newcomers, new Review(newcomers), new Beginnings(enrolments, scenes));
    }

    JourneyActivity activity(JourneyFaults faults, Lookout.Register register, Scenes scenes, Catalog catalog) {
        var guide = new Guide(journeys, enrolments, cards, scenes);
        var outlook = new Outlook(journeys, register, guide, cards, scenes);
        return new JourneyActivity(catalog, faults, journeys, outlook, new Modes(quarters, enrolments));
    }

    JourneyComposer composer(Campaigns campaigns, Trails trails, Directory directory, Catalog catalog) {
        var words = new JourneyComposer.Words(
                new About(directory, cards.shared(), enrolments),
                new OwnCards(catalog, enrolments),
                new Reasons(enrolments));
        return new JourneyComposer(campaigns, journeys, trails, words);
    }

    Follower.Steps steps(Scenes.People people, Onward onward, Trails trails) {
        return new Follower.Steps(journeys, enrolments, cards.shared(), people, onward, trails);
    }

    Follower follower(FactLog facts, Campaigns campaigns, Follower.Steps steps, FactGroup.Telling telling) {
        return new Follower(facts.group("journeys"), campaigns, cards.deliveries(), steps, telling);
    }

    JourneyDesk desk(Campaigns campaigns, Lookout.Register register, Comparison comparison, JourneyDesk.Around around) {
        return new JourneyDesk(campaigns, journeys, register, comparison, around);
    }

    OwnJourneys own(CampaignDesk desk, JourneyDesk.Around around) {
        return new OwnJourneys(desk, journeys, enrolments, around);
    }

    Lookout lookout(Lookout.Register register, Campaigns campaigns, Directory directory, Onward onward) {
        return new Lookout(campaigns, directory, journeys, register, onward);
    }
}
