package dev.kith.certificate;

import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import java.util.Map;
import java.util.function.Function;

/** How everybody stands with certificates; it is told to nobody but the person. */
interface Courses {

    /** By campaign. */
    Map<CampaignId, Course> of(PersonId person);

    Course of(PersonId person, CampaignId campaign);

    /** Changes it, whoever else does so meanwhile, and tells the fact with it; what it is afterwards. */
    Course change(PersonId person, CampaignId campaign, Function<Course, Change> how);
}
