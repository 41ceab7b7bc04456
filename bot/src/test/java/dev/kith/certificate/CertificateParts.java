package dev.kith.certificate;

import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.Precondition;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.HomeSection;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.Tick;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Recents;
import dev.kith.facts.FactGroup;
import dev.kith.facts.FactLog;
import dev.kith.nudge.QuizzesKnown;
import dev.kith.pack.PackQuizzes;
import dev.kith.privacy.Consents;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Certificates, wired by hand. */
public record CertificateParts(
        Composer composer, ChatHandler handler, HomeSection home, Tick granting, List<Object> holders) {

    /** What is asked before packs and after them. */
    public record Beside(Questioning questioning) {

        public static Beside of(Catalog catalog, BusinessTime time) {
            return new Beside(new Questioning(catalog, time));
        }

        public Precondition answerable(Supplier<List<Precondition>> others) {
            return new Answerable(questioning, others);
        }

        public Tick asking(CampaignDesk desk) {
            return new Asking(desk, questioning);
        }
    }

    /** Where they are kept. */
    public record Store(Redis redis, Vault vault, FactLog facts, Lease lease) {

        RedisCourses courses() {
            return new RedisCourses(redis, vault, facts, JsonMapper.shared());
        }

        public Certificates certificates() {
            return new Certificates(courses());
        }
    }

    /** What people know, and what they decided. */
    public record Around(QuizzesKnown known, PackQuizzes quizzes, Recents recents, Consents consents) {}

    public static CertificateParts of(CheckinParts.Ground ground, Store store, Around around, BusinessTime time) {
        var courses = store.courses();
        var directory = ground.directory();
        var certifying = new Certifying(ground.campaigns(), ground.catalog(), around.quizzes());
        var marking = new Marking(around.quizzes(), around.known());
        var words = new CertificateWords(certifying);
        var renewing = new Renewing(courses, certifying, around.consents(), time);
        var post = new Post(ground.deliveries(), directory, store.certificates());
        var grants = new Granting.Grants(directory, certifying, marking, courses, post);
        var section = new CertificateSection(directory, around.recents(), words, marking, renewing);
        return new CertificateParts(
                new CertificateComposer(words, renewing),
                section,
                section,
                new Granting(
                        store.facts().group(Granting.GROUP),
                        new FactGroup.Telling(store.lease().length(), 50),
                        grants),
                List.of(courses, new CertificatesKept(courses, directory, words)));
    }
}
