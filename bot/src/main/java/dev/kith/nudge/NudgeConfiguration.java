package dev.kith.nudge;

import dev.kith.attention.Spoken;
import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Drawer;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.AnsweredDeliveries;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Foot;
import dev.kith.delivery.Recents;
import dev.kith.delivery.Sendings;
import dev.kith.facts.FactLog;
import dev.kith.facts.FactType;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class NudgeConfiguration {

    @Bean
    FactType nudgeReacted() {
        return new FactType(NudgeReacted.class);
    }

    @Bean
    FactType quizAnswered() {
        return new FactType(QuizAnswered.class);
    }

    @Bean
    FactType nudgeTried() {
        return new FactType(NudgeTried.class);
    }

    @Bean
    FactType courseCompleted() {
        return new FactType(CourseCompleted.class);
    }

    @Bean
    FactType nudgeOpened() {
        return new FactType(NudgeOpened.class);
    }

    @Bean
    FactType quizRecalled() {
        return new FactType(QuizRecalled.class);
    }

    /** As long as no learning system tells, nobody has completed anything. */
    @Bean
    @Fallback
    Progress nothingCompleted() {
        return Progress.UNKNOWN;
    }

    @Bean
    Nudges nudges(Campaigns campaigns, Catalog catalog, List<Bringer> bringers) {
        return new Nudges(campaigns, catalog, bringers);
    }

    @Bean
    NudgeAnswers nudgeAnswers(Deliveries deliveries, Vault vault, JsonMapper json) {
        return new NudgeAnswers(deliveries, vault, json);
    }

    @Bean
    SaidOfNudges saidOfNudges(AnsweredDeliveries answered, Nudges nudges, NudgeAnswers answers) {
        return new SaidOfNudges(answered, nudges, answers);
    }

    @Bean
    RedisPractices practices(Redis redis, Vault vault, FactLog facts, JsonMapper json) {
        return new RedisPractices(redis, vault, facts, json);
    }

    @Bean
    NudgeCards nudgeCards(Nudges nudges, NudgeAnswers answers, Practices practices, Foot foot) {
        return new NudgeCards(nudges, answers, practices, foot);
    }

    @Bean
    ReadLately readLately(Sendings sendings, Nudges nudges) {
        return new ReadLately(sendings, nudges);
    }

    @Bean
    Returning returning(
            ReadLately lately, NudgeAnswers answers, Practices practices, Consents consents, BusinessTime time) {
        return new Returning(lately, answers, practices, consents, time);
    }

    @Bean
    NudgeWriter nudgeWriter(NudgeCards cards, Returning returning, Deliveries deliveries, Progress progress) {
        return new NudgeWriter(cards, returning, deliveries, progress);
    }

    @Bean
    Hearing nudgeHearing(NudgeAnswers answers, Practices practices, Deliveries deliveries, BusinessTime time) {
        return new Hearing(answers, practices, deliveries, time);
    }

    @Bean
    NudgeHandler nudgeHandler(
            Directory directory, Recents recents, Deliveries deliveries, NudgeCards cards, Hearing hearing) {
        return new NudgeHandler(directory, recents, deliveries, cards, hearing);
    }

    @Bean
    PracticeSection practiceSection(Directory directory, Returning returning) {
        return new PracticeSection(directory, returning);
    }

    @Bean
    PracticeHandler practiceHandler(
            Directory directory, Recents recents, Returning returning, PracticeSection section, Hearing hearing) {
        return new PracticeHandler(directory, recents, returning, section, hearing);
    }

    @Bean
    FormatSection formatSection(Directory directory, Recents recents, Practices practices, Hearing hearing) {
        return new FormatSection(directory, recents, practices, hearing);
    }

    @Bean
    Spoken wordForFull(FormatSection section) {
        return new FormatWord(Format.FULL, section);
    }

    @Bean
    Spoken wordForShort(FormatSection section) {
        return new FormatWord(Format.SHORT, section);
    }

    @Bean
    Spoken wordForListen(FormatSection section) {
        return new FormatWord(Format.LISTEN, section);
    }

    @Bean
    QuizzesKnown quizzesKnown(Practices practices, Nudges nudges, NudgeAnswers answers) {
        return new QuizzesKnown(practices, nudges, answers);
    }

    @Bean
    TriedNudges triedNudges(Sendings sendings, NudgeAnswers answers) {
        return new TriedNudges(sendings, answers);
    }

    @Bean
    KnownAgain knownAgain(Practices practices, Nudges nudges) {
        return new KnownAgain(practices, nudges);
    }

    @Bean
    Drawer nudgeDrawer() {
        return new NudgeDrawer();
    }
}
