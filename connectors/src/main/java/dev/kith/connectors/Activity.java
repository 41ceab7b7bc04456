package dev.kith.connectors;

/**
 * What the learner did: a prompt of the catalogue inside a campaign. {@code kind} is {@code checkin}, {@code nudge} or
 * {@code introduction}; a kind that a learning system has no word for is sent without one.
 */
public record Activity(String promptId, String title, String campaignId, String kind) {

    public Activity {
        Texts.present(promptId, "promptId");
        Texts.present(title, "title");
        Texts.present(campaignId, "campaignId");
        Texts.present(kind, "kind");
    }
}
