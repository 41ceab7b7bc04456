package dev.kith.checkin;

import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Drawer;
import dev.kith.campaign.Invited;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Foot;
import dev.kith.delivery.Recents;
import dev.kith.delivery.Sendings;
import dev.kith.facts.FactType;
import dev.kith.people.Directory;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import dev.kith.release.Rounds;
import dev.kith.release.SealedAnswers;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class CheckinConfiguration {

    @Bean
    FactType checkinAnswered() {
        return new FactType(CheckinAnswered.class);
    }

    @Bean
    Draws draws(Redis redis) {
        return new RedisDraws(redis);
    }

    @Bean
    CheckinActivity checkinActivity(Catalog catalog, Draws draws) {
        return new CheckinActivity(catalog, draws);
    }

    @Bean
    CheckinComposer checkinComposer(
            Asked asked, CheckinActivity activity, CheckinAnswers answers, List<CardNote> notes) {
        return new CheckinComposer(asked, activity, answers, notes);
    }

    @Bean
    Asked asked(Campaigns campaigns, CheckinActivity activity, List<Bringer> bringers, Begun begun, BusinessTime time) {
        return new Asked(campaigns, activity, bringers, begun, time);
    }

    @Bean
    Begun begun(Rounds roundsOfCheckins, Campaigns campaigns, Invited invited, Directory directory, Items items) {
        return new Begun(roundsOfCheckins, campaigns, invited, directory, items);
    }

    @Bean
    Items items(Catalog catalog, Vault vault) {
        return new Items(catalog, vault);
    }

    @Bean
    OpenCheckins openCheckins(Sendings sendings, Asked asked) {
        return new OpenCheckins(sendings, asked);
    }

    @Bean
    CheckinSection checkinSection(Directory directory, OpenCheckins open, Foot foot) {
        return new CheckinSection(directory, open, foot);
    }

    @Bean
    CheckinAnswers checkinAnswers(
            Deliveries deliveries, Vault vault, SealedAnswers inConfidence, JsonMapper json, BusinessTime time) {
        return new CheckinAnswers(deliveries, vault, inConfidence, json, time);
    }

    @Bean
    CheckinHandler checkinHandler(
            Directory directory, Deliveries deliveries, Recents recents, Asked asked, CheckinAnswers answers) {
        return new CheckinHandler(directory, deliveries, recents, asked, answers);
    }

    @Bean
    Drawer checkinDrawer(Catalog catalog) {
        return new CheckinDrawer(catalog);
    }
}
