package dev.kith.journey;

import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Who walks the journey of which campaign, and how far they are. */
interface Enrolments {

    /** Somebody's enrolments in a campaign, the latest run first. */
    List<Enrolment> of(CampaignId campaign, PersonId person);

    Optional<Enrolment> find(CampaignId campaign, PersonId person, String run);

    /** Everybody's, the latest run of each first. */
    Map<PersonId, List<Enrolment>> all(CampaignId campaign);

    /** Takes somebody from those who walk; their walks are among keys of their own. */
    void forget(PersonId person);

    /** Keeps a new one; false where there is one of that run. */
    boolean begin(CampaignId campaign, PersonId person, Enrolment enrolment);

    /**
     * Changes one, whoever else changes it at the same time.
     *
     * @return it as it is now; empty where there is none
     */
    Optional<Enrolment> change(CampaignId campaign, PersonId person, String run, UnaryOperator<Enrolment> change);
}
