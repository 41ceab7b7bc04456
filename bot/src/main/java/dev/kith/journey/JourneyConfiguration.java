package dev.kith.journey;

import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Companions;
import dev.kith.campaign.Onward;
import dev.kith.campaign.StepOwner;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.MachineTime;
import dev.kith.delivery.Deliveries;
import dev.kith.facts.FactGroup;
import dev.kith.facts.FactLog;
import dev.kith.nudge.Progress;
import dev.kith.people.Attributes;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class JourneyConfiguration {

    @Bean
    JourneyHouse.Ground journeyGround(Redis redis, JsonMapper json, MachineTime machine) {
        return new JourneyHouse.Ground(redis, json, machine);
    }

    @Bean
    JourneyHouse journeyHouse(JourneyHouse.Ground ground, Catalog catalog, Deliveries deliveries, WorkingTime time) {
        return JourneyHouse.of(ground, catalog, deliveries, time);
    }

    @Bean
    RedisEnrolments enrolments(Redis redis, JsonMapper json) {
        return new RedisEnrolments(redis, json);
    }

    @Bean
    RedisShared shared(Redis redis) {
        return new RedisShared(redis);
    }

    @Bean
    Walked walked(Campaigns campaigns, JourneyHouse house, RedisEnrolments enrolments) {
        return new Walked(campaigns, house.journeys(), enrolments);
    }

    /** Where people are, what they say, and what time it is. */
    @Bean
    Scenes journeyScenes(
            JourneyHouse house, Scenes.People people, Audiences audiences, Trails trails, BusinessTime time) {
        return new Scenes(people, audiences, trails, house.cards().timetable(), time);
    }

    @Bean
    Scenes.People journeyPeople(Directory directory, Companions companions) {
        return new Scenes.People(directory, companions);
    }

    @Bean
    Trails trails(Catalog catalog, Deliveries deliveries, ObjectProvider<StepOwner> owners, Progress progress) {
        return new Trails(catalog, deliveries, () -> owners.stream().toList(), progress);
    }

    @Bean
    Lookout.Register journeyRegister(JourneyHouse house, Directory directory, Audiences audiences, Scenes scenes) {
        return house.register(directory, audiences, scenes);
    }

    @Bean
    JourneyActivity journeyActivity(
            JourneyHouse house, JourneyFaults faults, Lookout.Register register, Scenes scenes, Catalog catalog) {
        return house.activity(faults, register, scenes, catalog);
    }

    @Bean
    JourneyFaults journeyFaults(Catalog catalog, Audiences audiences, Attributes attributes) {
        return new JourneyFaults(catalog, audiences, attributes);
    }

    @Bean
    JourneyComposer journeyComposer(
            JourneyHouse house, Campaigns campaigns, Trails trails, Directory directory, Catalog catalog) {
        return house.composer(campaigns, trails, directory, catalog);
    }

    @Bean
    Follower.Steps journeySteps(JourneyHouse house, Scenes.People people, Onward onward, Trails trails) {
        return house.steps(people, onward, trails);
    }

    @Bean
    Follower journeyFollower(
            JourneyHouse house, FactLog facts, Campaigns campaigns, Follower.Steps steps, Lease lease) {
        var hands = Executors.newVirtualThreadPerTaskExecutor();
        return house.follower(facts, campaigns, steps, new FactGroup.Telling(lease.length(), Follower.MOST, hands));
    }

    @Bean
    Lookout journeyLookout(
            JourneyHouse house, Lookout.Register register, Campaigns campaigns, Directory directory, Onward onward) {
        return house.lookout(register, campaigns, directory, onward);
    }

    @Bean
    JourneyDesk journeyDesk(
            JourneyHouse house,
            Lookout.Register register,
            Campaigns campaigns,
            Scenes scenes,
            JourneyDesk.Around around) {
        return house.desk(campaigns, register, new Comparison(scenes), around);
    }

    @Bean
    OwnJourneys ownJourneys(JourneyHouse house, CampaignDesk desk, JourneyDesk.Around around) {
        return house.own(desk, around);
    }

    @Bean
    JourneyDesk.Around journeyAround(Directory directory, Onward onward, BusinessTime time, JourneyFaults faults) {
        return new JourneyDesk.Around(directory, onward, time, faults);
    }
}
