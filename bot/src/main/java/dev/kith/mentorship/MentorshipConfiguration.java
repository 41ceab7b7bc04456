package dev.kith.mentorship;

import dev.kith.apart.Apart;
import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.Campaigns;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Planning;
import dev.kith.facts.FactLog;
import dev.kith.facts.FactType;
import dev.kith.introduction.Introducing;
import dev.kith.introduction.Pairing;
import dev.kith.joining.Parts;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class MentorshipConfiguration {

    @Bean
    FactType meetingAccepted() {
        return new FactType(MeetingAccepted.class);
    }

    @Bean
    Books mentorshipBooks(Redis redis, Vault vault, FactLog facts, JsonMapper json) {
        return new RedisBooks(redis, vault, facts, json);
    }

    @Bean
    Lines lines(Books books) {
        return new LinesInBooks(books);
    }

    @Bean
    Mentoring mentoring(Campaigns campaigns, Books books, BusinessTime time) {
        return new Mentoring(campaigns, books, time, new SecureRandom());
    }

    @Bean
    Noting noting(Books books, Noting.Ways ways, JsonMapper json) {
        return new Noting(books, ways, json);
    }

    @Bean
    Noting.Ways notingWays(Deliveries deliveries, Planning planning, Introducing introducing, Directory directory) {
        return new Noting.Ways(deliveries, planning, introducing, directory);
    }

    @Bean
    Looking looking(Pairing pairing, Parts parts, Directory directory, WorkingTime working, Vault vault) {
        return new Looking(
                pairing,
                parts,
                directory,
                new AskTimes(directory, working),
                (match, at) -> vault.keyedHash("mentorship", match.mentor(), match.mentee(), at.toString()));
    }

    @Bean
    MentoringTick mentoringTick(
            Mentoring mentoring, Looking looking, Directory directory, Consents consents, Parts parts) {
        return new MentoringTick(mentoring, new Watching(directory, consents, parts), looking);
    }

    @Bean
    MentoringCards mentoringCards(Catalog catalog, Directory directory) {
        return new MentoringCards(catalog, directory);
    }

    @Bean
    MentoringComposer mentoringComposer(Mentoring mentoring, MentoringCards cards) {
        return new MentoringComposer(mentoring, cards);
    }

    @Bean
    MentoringHandler mentoringHandler(Mentoring mentoring, MentoringCards cards, Apart apart, Parts parts) {
        return new MentoringHandler(mentoring, cards, new Nos(apart, parts));
    }

    @Bean
    StandstillGate standstillGate(Campaigns campaigns) {
        return new StandstillGate(campaigns);
    }

    @Bean
    MentorshipsSpoken mentorshipsSpoken(Mentoring mentoring, MentoringCards cards) {
        return new MentorshipsSpoken(mentoring, cards);
    }

    @Bean
    MentorshipsKept mentorshipsKept(Books books, Directory directory) {
        return new MentorshipsKept(books, directory);
    }
}
