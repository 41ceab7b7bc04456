package dev.kith.introduction;

import dev.kith.apart.Apart;
import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Drawer;
import dev.kith.chat.Chats;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Planning;
import dev.kith.delivery.Sendings;
import dev.kith.joining.Parts;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Redis;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class IntroductionConfiguration {

    @Bean
    RedisRounds rounds(Redis redis, JsonMapper json) {
        return new RedisRounds(redis, json);
    }

    @Bean
    RoundsHeld roundsHeld(RedisRounds rounds) {
        return new RoundsHeld(rounds);
    }

    @Bean
    IntroducedTo introducedTo(RedisRounds rounds, Deliveries deliveries, Directory directory) {
        return new IntroducedTo(rounds, deliveries, directory);
    }

    @Bean
    Attendance attendance(Directory directory, Audiences audiences, Willing willing, BusinessTime time) {
        return new Attendance(directory, audiences, willing, time);
    }

    @Bean
    Willing willing(Consents consents, Parts parts, List<Absent> absent) {
        return new Willing(consents, parts, absent);
    }

    @Bean
    Forms forms(Catalog catalog) {
        return new Forms(IntroductionActivity.runs(catalog));
    }

    @Bean
    Lookback lookback(Rounds rounds, List<NotMet> notMet, Apart apart) {
        return new Lookback(rounds, notMet, apart);
    }

    @Bean
    Matchmaker matchmaker(Attendance attendance, WorkingTime working, Lookback lookback, Forms forms, Chats chats) {
        var members = new Members(
                new Line(attendance.directory()), working, attendance.willing().parts());
        return new Matchmaker(attendance, members, lookback, forms, chats);
    }

    @Bean
    IntroductionActivity introductionActivity(Catalog catalog, Rounds rounds, Matchmaker matchmaker) {
        return new IntroductionActivity(catalog, rounds, matchmaker);
    }

    @Bean
    Introducing introducing(Matchmaker matchmaker, Rounds rounds, Planning planning) {
        return new Introducer(matchmaker, rounds, planning);
    }

    @Bean
    Parting parting(Rounds rounds, Directory directory, Planning planning, BusinessTime time) {
        return new Parting(rounds, directory, planning, time);
    }

    @Bean
    SecondThoughts secondThoughts(Consents consents, Deliveries deliveries, Apart apart) {
        return new SecondThoughts(consents, deliveries, apart);
    }

    @Bean
    Openings openings(Directory directory, Chats chats) {
        return new Openings(directory, chats);
    }

    @Bean
    IntroductionComposer introductionComposer(
            Campaigns campaigns,
            Openings openings,
            IntroductionActivity activity,
            Parting parting,
            SecondThoughts thoughts) {
        return new IntroductionComposer(campaigns, openings, activity, parting, thoughts);
    }

    @Bean
    IntroductionStep introductionStep(
            IntroductionActivity activity,
            Matchmaker matchmaker,
            Openings openings,
            Parting parting,
            SecondThoughts thoughts) {
        return new IntroductionStep(activity, matchmaker, openings, parting, thoughts);
    }

    @Bean
    Met met(
            Campaigns campaigns,
            IntroductionActivity activity,
            Deliveries deliveries,
            MetOnTheWay onTheWay,
            BusinessTime time) {
        return new Met(campaigns, activity, deliveries, onTheWay, time);
    }

    @Bean
    ToldOfRounds told(Campaigns campaigns, ObjectProvider<Bringer> bringers, IntroductionActivity activity) {
        return new ToldOfRounds(campaigns, () -> bringers.stream().toList(), activity);
    }

    @Bean
    MetOnTheWay metOnTheWay(ToldOfRounds told, Sendings sendings, Directory directory) {
        return new MetOnTheWay(told, sendings, directory);
    }

    @Bean
    MetSection metSection(Directory directory, Met met) {
        return new MetSection(directory, met);
    }

    @Bean
    Introduced introduced(Directory directory, Met met) {
        return new Introduced(directory, met);
    }

    @Bean
    Introductions introductions(Met met) {
        return new Introductions(met);
    }

    @Bean
    Drawer introductionDrawer() {
        return new IntroductionDrawer();
    }
}
