package dev.kith.checkin;

import dev.kith.attention.HelpContacts;
import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Drawer;
import dev.kith.campaign.Invited;
import dev.kith.campaign.Lots;
import dev.kith.campaign.Precondition;
import dev.kith.campaign.RoundTimes;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.AnswerMarks;
import dev.kith.delivery.AnsweredDeliveries;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Errands;
import dev.kith.delivery.Foot;
import dev.kith.delivery.Recents;
import dev.kith.delivery.Sendings;
import dev.kith.facts.FactLog;
import dev.kith.facts.FactType;
import dev.kith.people.Attributes;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.people.SealedWords;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import dev.kith.release.Arrivals;
import dev.kith.release.Rounds;
import dev.kith.release.SealedAnswers;
import java.security.SecureRandom;
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
    CheckinActivity checkinActivity(Catalog catalog, Draws draws, Askings askings, Reminders reminders) {
        return new CheckinActivity(catalog, draws, askings, reminders);
    }

    @Bean
    Panels panels(Redis redis, JsonMapper json) {
        return new RedisPanels(redis, json);
    }

    @Bean
    Sampler sampler(Panels panels, Lots lots, RoundTimes times, Directory directory, Audiences audiences) {
        return new Sampler(panels, lots, times, directory, audiences);
    }

    @Bean
    Askings askings(RoundTimes times, Sampler sampler) {
        return new Askings(times, sampler);
    }

    @Bean
    Reminders reminders(Deliveries deliveries, BusinessTime time) {
        return new Reminders(deliveries, time);
    }

    @Bean
    CheckinComposer checkinComposer(
            Asked asked, CheckinActivity activity, CheckinAnswers answers, Reminders reminders) {
        return new CheckinComposer(asked, activity, answers, reminders);
    }

    @Bean
    Asked asked(
            Campaigns campaigns, CheckinActivity activity, List<Bringer> bringers, Begun begun, Asked.Around around) {
        return new Asked(campaigns, activity, bringers, begun, around);
    }

    @Bean
    Asked.Around around(HelpContacts contacts, List<CardNote> notes, BusinessTime time) {
        return new Asked.Around(new Aside(contacts), notes, time);
    }

    @Bean
    Grouping grouping(Directory directory, Attributes attributes, SealedWords words) {
        return new Grouping(directory, attributes, words);
    }

    @Bean
    Begun begun(Rounds roundsOfCheckins, Campaigns campaigns, Invited invited, Grouping grouping, Items items) {
        return new Begun(roundsOfCheckins, campaigns, invited, grouping, items);
    }

    @Bean
    Unmarking unmarking(AnswerMarks marks, Asked asked) {
        return new Unmarking(marks, asked);
    }

    @Bean
    Arrivals arrivals(Errands errands, Asked asked) {
        return new Arrived(errands, asked);
    }

    @Bean
    FactType checkinCompleted() {
        return new FactType(CheckinCompleted.class);
    }

    @Bean
    Completing completing(Errands errands, Asked asked, SealedAnswers inConfidence, FactLog facts) {
        return new Completing(errands, asked, inConfidence, facts, new SecureRandom());
    }

    @Bean
    Beginning beginningOfRounds(CheckinActivity activity, Begun begun) {
        return new Beginning(activity, begun);
    }

    @Bean
    Items items(Catalog catalog, Vault vault) {
        return new Items(catalog, vault);
    }

    @Bean
    Belonging.Whom whom(Directory directory, Audiences audiences, BusinessTime time) {
        return new Belonging.Whom(directory, audiences, time);
    }

    @Bean
    Precondition enough(Belonging.Whom whom) {
        return new Enough(whom);
    }

    @Bean
    Precondition belonging(
            CheckinActivity activity, List<Bringer> bringers, HelpContacts contacts, Belonging.Whom whom) {
        return new Belonging(activity, bringers, contacts, whom);
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
    NamedAnswers namedAnswers(AnsweredDeliveries answered, Asked asked, CheckinAnswers answers) {
        return new NamedAnswers(answered, asked, answers);
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
