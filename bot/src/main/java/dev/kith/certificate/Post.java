package dev.kith.certificate;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Terms;
import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/** How somebody learns of their certificate, at once and before it ends; planned again, each card is still one. */
record Post(Deliveries deliveries, Directory directory, Certificates certificates) {

    static final String PASSED = "passed";
    static final String RENEW = "renew";

    /** So long before it ends, but not before half of its time is over. */
    private static final Duration BEFORE = Duration.ofDays(30);

    private static final Duration NEWS = Duration.ofDays(30);
    private static final Terms TERMS =
            new Terms(CampaignId.CERTIFICATES.value(), 4, NEWS, Optional.of(NEWS), Terms.Running.RUNNING);

    void plan(PackPassed passed) {
        certificates.find(passed).ifPresent(award -> {
            var plans = new ArrayList<Plan>();
            plans.add(plan(passed, PASSED, passed.at()));
            renewable(award).ifPresent(from -> plans.add(plan(passed, RENEW, from)));
            deliveries.govern(CampaignId.CERTIFICATES, TERMS);
            deliveries.plan(plans);
        });
    }

    /** From when on it can be renewed; empty where it does not end. */
    static Optional<Instant> renewable(Award award) {
        return award.until().map(until -> {
            var half = Duration.between(award.at(), until).dividedBy(2);
            return until.minus(half.compareTo(BEFORE) < 0 ? half : BEFORE);
        });
    }

    private Plan plan(PackPassed passed, String step, Instant due) {
        var person = new PersonId(passed.subject().person());
        String run = Which.of(passed).toString();
        var errand = new Errand(CampaignId.CERTIFICATES, run, step, person, person);
        return new Plan(errand, due, directory.workspaceOf(person));
    }

    /** Which certificate of somebody it is, as a word. */
    record Which(CampaignId campaign, int number) {

        static Which of(PackPassed passed) {
            return new Which(new CampaignId(passed.subject().campaign()), passed.number());
        }

        /** As {@link #toString} writes it. */
        static Which parse(String word) {
            int dot = word.lastIndexOf('.');
            return new Which(new CampaignId(word.substring(0, dot)), Integer.parseInt(word.substring(dot + 1)));
        }

        @Override
        public String toString() {
            return campaign + "." + number;
        }
    }
}
