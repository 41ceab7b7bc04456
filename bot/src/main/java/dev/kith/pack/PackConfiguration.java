package dev.kith.pack;

import dev.kith.campaign.Campaigns;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.MachineTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Sendings;
import dev.kith.facts.FactLog;
import dev.kith.nudge.NudgeAnswers;
import dev.kith.nudge.NudgeWriter;
import dev.kith.nudge.Nudges;
import dev.kith.nudge.Progress;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class PackConfiguration {

    @Bean
    RedisPicks picks(Redis redis, Vault vault, JsonMapper json) {
        return new RedisPicks(redis, vault, json);
    }

    @Bean
    Voices voices(Redis redis, Vault vault, JsonMapper json) {
        return new RedisVoices(redis, vault, json);
    }

    @Bean
    PackBringer packBringer(Picks picks, Catalog catalog) {
        return new PackBringer(picks, catalog);
    }

    @Bean
    Seen seen(Sendings sendings, Nudges nudges, Deliveries deliveries, Progress progress) {
        return new Seen(sendings, nudges, deliveries, progress);
    }

    @Bean
    Repute repute(Catalog catalog, Voices voices, BusinessTime time, MachineTime machine) {
        return new Repute(catalog, voices, time, machine);
    }

    @Bean
    Turns turns(Picks picks, Seen seen, Repute repute, Around around, Anew anew) {
        var picker = new Picker(Offers.in(around.catalog()), around.tastes(), repute);
        return new Turns(picks, seen, picker, around.among(), anew);
    }

    /** As long as nobody says otherwise, no pack begins again. */
    @Bean
    @Fallback
    Anew neverAnew() {
        return Anew.NEVER;
    }

    /** What is offered, and to whom. */
    record Around(Catalog catalog, Tastes tastes, Turns.Among among) {}

    @Bean
    Around packAround(Catalog catalog, Audiences audiences, Directory directory) {
        return new Around(catalog, new Tastes(directory), new Turns.Among(audiences, directory));
    }

    @Bean
    PackQuizzes packQuizzes(Around around, Picks picks, Progress progress) {
        return new PackQuizzes(around.catalog(), picks, around.tastes(), around.among(), progress);
    }

    @Bean
    PackActivity packActivity(Catalog catalog, Turns turns) {
        return new PackActivity(catalog, turns);
    }

    @Bean
    PackComposer packComposer(NudgeWriter writer, PackBringer bringer, Campaigns campaigns) {
        return new PackComposer(writer, bringer, campaigns);
    }

    @Bean
    Listening listening(FactLog facts, Lease lease, Deliveries deliveries, Picks picks, Told told) {
        return new Listening(
                facts.group(Listening.GROUP),
                lease,
                new Listening.Heeded(deliveries, picks, told.reactions(), told.voices()));
    }

    /** What is said of a nudge, and where it is counted. */
    record Told(Reactions reactions, Voices voices) {}

    @Bean
    Told packTold(NudgeAnswers answers, Voices voices) {
        return new Told(new SealedReactions(answers), voices);
    }
}
