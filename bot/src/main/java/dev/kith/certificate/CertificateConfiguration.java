package dev.kith.certificate;

import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Precondition;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Recents;
import dev.kith.facts.FactGroup;
import dev.kith.facts.FactLog;
import dev.kith.facts.FactType;
import dev.kith.nudge.QuizzesKnown;
import dev.kith.pack.PackQuizzes;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class CertificateConfiguration {

    private static final int MOST = 50;

    @Bean
    FactType packPassed() {
        return new FactType(PackPassed.class);
    }

    @Bean
    RedisCourses certificateCourses(Redis redis, Vault vault, FactLog facts, JsonMapper json) {
        return new RedisCourses(redis, vault, facts, json);
    }

    @Bean
    Certificates certificates(RedisCourses courses) {
        return new Certificates(courses);
    }

    @Bean
    Certifying certifying(Campaigns campaigns, Catalog catalog, PackQuizzes quizzes) {
        return new Certifying(campaigns, catalog, quizzes);
    }

    @Bean
    Marking certificateMarking(PackQuizzes quizzes, QuizzesKnown known) {
        return new Marking(quizzes, known);
    }

    @Bean
    CertificateWords certificateWords(Certifying certifying) {
        return new CertificateWords(certifying);
    }

    @Bean
    Renewing certificateRenewing(RedisCourses courses, Certifying certifying, Consents consents, BusinessTime time) {
        return new Renewing(courses, certifying, consents, time);
    }

    @Bean
    CertificateComposer certificateComposer(CertificateWords words, Renewing renewing) {
        return new CertificateComposer(words, renewing);
    }

    @Bean
    CertificateSection certificateSection(
            Directory directory, Recents recents, CertificateWords words, Marking marking, Renewing renewing) {
        return new CertificateSection(directory, recents, words, marking, renewing);
    }

    @Bean
    CertificatesKept certificatesKept(RedisCourses courses, Directory directory, CertificateWords words) {
        return new CertificatesKept(courses, directory, words);
    }

    @Bean
    Post certificatePost(Deliveries deliveries, Directory directory, Certificates certificates) {
        return new Post(deliveries, directory, certificates);
    }

    @Bean
    Questioning questioning(Catalog catalog, BusinessTime time) {
        return new Questioning(catalog, time);
    }

    @Bean
    Answerable answerable(Questioning questioning, ObjectProvider<Precondition> preconditions) {
        return new Answerable(questioning, () -> preconditions.stream().toList());
    }

    @Bean
    Asking askingBeforeAndAfter(CampaignDesk desk, Questioning questioning) {
        return new Asking(desk, questioning);
    }

    @Bean
    Granting granting(FactLog facts, Lease lease, Renewing renewing, Marking marking, Post post) {
        var grants = new Granting.Grants(post.directory(), renewing.certifying(), marking, renewing.courses(), post);
        return new Granting(facts.group(Granting.GROUP), new FactGroup.Telling(lease.length(), MOST), grants);
    }
}
