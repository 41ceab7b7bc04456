package dev.kith.learn;

import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.Drawer;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Planning;
import dev.kith.delivery.Recents;
import dev.kith.delivery.Sendings;
import dev.kith.journey.OwnJourneys;
import dev.kith.nudge.NudgeWriter;
import dev.kith.nudge.ReadLately;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Redis;
import dev.kith.trial.Trials;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LearnConfiguration {

    @Bean
    Reading reading(Catalog catalog) {
        return new Reading(catalog);
    }

    @Bean
    ReadingComposer readingComposer(NudgeWriter writer) {
        return new ReadingComposer(writer);
    }

    @Bean
    OwnCampaigns ownCampaigns(CampaignDesk desk) {
        return new OwnCampaigns(desk);
    }

    @Bean
    OwnStart ownStart(OwnCampaigns campaigns) {
        return new OwnStart(campaigns);
    }

    @Bean
    Readings readings(
            OwnCampaigns campaigns, Deliveries deliveries, Planning planning, Directory directory, BusinessTime time) {
        return new Readings(campaigns, deliveries, planning, directory, time);
    }

    @Bean
    Theirs learnTheirs(ReadLately lately, OwnJourneys journeys, Directory directory, Consents consents) {
        return new Theirs(lately, journeys, directory, consents);
    }

    @Bean
    Lists learnLists(Catalog catalog, Theirs theirs, Opportunities opportunities) {
        return new Lists(new Library(catalog), theirs, opportunities);
    }

    @Bean
    Choices learnChoices(Lists lists, Readings readings, Theirs theirs, NudgeWriter writer, Trials trials) {
        var walks = new Walks(theirs.journeys(), theirs.consents());
        return new Choices(lists, readings, walks, writer, new Looks(trials));
    }

    @Bean
    Learn learn(Directory directory, Recents recents, Lists lists, Choices choices) {
        return new Learn(directory, recents, lists, choices);
    }

    @Bean
    Opportunities opportunities(Catalog catalog, BusinessTime time) {
        return new Opportunities(catalog, time);
    }

    @Bean
    OpportunityActivity opportunityActivity(Opportunities opportunities, Directory directory) {
        return new OpportunityActivity(opportunities, directory);
    }

    @Bean
    OpportunityComposer opportunityComposer(Opportunities opportunities, Directory directory) {
        return new OpportunityComposer(opportunities, directory);
    }

    @Bean
    RedisTold toldOpportunities(Redis redis) {
        return new RedisTold(redis);
    }

    @Bean
    Telling telling(
            OwnCampaigns campaigns, Opportunities opportunities, Directory directory, Told told, Telling.Way way) {
        return new Telling(campaigns, opportunities, directory, told, way);
    }

    @Bean
    Telling.Way tellingWay(WorkingTime time, Planning planning) {
        return new Telling.Way(time, planning);
    }

    @Bean
    VoluntaryStarts voluntaryStarts(Sendings sendings) {
        return new VoluntaryStarts(sendings);
    }

    @Bean
    Drawer opportunityDrawer() {
        return new OpportunityDrawer();
    }
}
