package dev.kith.certificate;

import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;
import java.time.Instant;

/** Who may begin a pack again to renew their certificate, as long as its campaign brings it to them and they have not stopped it. */
record Renewing(Courses courses, Certifying certifying, Consents consents, BusinessTime time) {

    boolean isOpen(Person person, CampaignId campaign, Course course) {
        var now = time.instant();
        return isTime(course, now)
                && certifying.goesOn(campaign, person, now)
                && !consents.of(person.id()).optedOut().contains(campaign.value());
    }

    private static boolean isTime(Course course, Instant now) {
        return !course.isOpen()
                && course.last()
                        .flatMap(Post::renewable)
                        .filter(from -> !now.isBefore(from))
                        .isPresent();
    }

    /** It begins again; pressed twice it began once. */
    void begin(Person person, CampaignId campaign) {
        if (isOpen(person, campaign, courses.of(person.id(), campaign))) {
            var now = time.instant();
            courses.change(
                    person.id(),
                    campaign,
                    course -> Change.to(isTime(course, now) ? course.beginningAgain(now) : course));
        }
    }
}
