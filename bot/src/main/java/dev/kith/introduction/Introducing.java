package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import java.time.Instant;

/** Tells people of each other outside the rounds of their programme, once they agreed to it. */
public interface Introducing {

    /**
     * Has them told, together where that can be; a second time it changes nothing.
     *
     * @param why of this introduction, which is like no other in the programme: letters, digits and hyphens
     * @param at from when on (business time); its day, at Greenwich, is the introduction's
     */
    void introduce(CampaignId campaign, String why, Group group, Instant at);
}
