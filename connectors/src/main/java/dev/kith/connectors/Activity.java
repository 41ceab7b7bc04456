package dev.kith.connectors;

import java.util.Optional;

/**
 * What the learner did: a prompt of the catalogue inside a campaign. {@code kind} is {@code checkin}, {@code nudge},
 * {@code pack}, {@code journey} or {@code introduction}; a kind that a learning system has no word for is sent without one.
 *
 * @param promptId the id of the prompt, pack or journey
 * @param place where the system keeps the same thing, as an admin mapped it; empty where nobody did
 */
public record Activity(String promptId, String title, String campaignId, String kind, Optional<Place> place) {

    public Activity {
        Texts.present(promptId, "promptId");
        Texts.present(title, "title");
        Texts.present(campaignId, "campaignId");
        Texts.present(kind, "kind");
    }

    /** One that nobody mapped to a place of the system. */
    public Activity(String promptId, String title, String campaignId, String kind) {
        this(promptId, title, campaignId, kind, Optional.empty());
    }

    public Activity at(Place mapped) {
        return new Activity(promptId, title, campaignId, kind, Optional.of(mapped));
    }
}
