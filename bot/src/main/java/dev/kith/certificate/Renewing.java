package dev.kith.certificate;

import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consents;
import java.time.Instant;

/** Who may begin a pack again to renew their certificate, as long as its campaign runs and they have not stopped it. */
record Renewing(Courses courses, Certifying certifying, Consents consents, BusinessTime time) {

    boolean isOpen(PersonId person, CampaignId campaign, Course course) {
        return isTime(course, time.instant())
                && certifying.isRunning(campaign)
                && !consents.of(person).optedOut().contains(campaign.value());
    }

    private static boolean isTime(Course course, Instant now) {
        return !course.isOpen()
                && course.last()
                        .flatMap(Post::renewable)
                        .filter(from -> !now.isBefore(from))
                        .isPresent();
    }

    /** It begins again; pressed twice it began once. */
    void begin(PersonId person, CampaignId campaign) {
        if (isOpen(person, campaign, courses.of(person, campaign))) {
            courses.change(
                    person,
                    campaign,
                    course ->
                            Change.to(isTime(course, time.instant()) ? course.beginningAgain(time.instant()) : course));
        }
    }
}
