package dev.kith.journey;

import dev.kith.campaign.Campaign;
import dev.kith.delivery.CampaignId;
import dev.kith.journey.KeptJourneys.Kept;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Prompt;
import dev.kith.prompts.PromptId;
import java.util.Locale;
import java.util.Optional;

/**
 * The journey that a campaign walks: the one it started with, until somebody moves it to the catalogue's. Only the order of
 * steps is kept so; their words are always the catalogue's.
 */
final class Journeys {

    private final Catalog catalog;
    private final KeptJourneys kept;

    Journeys(Catalog catalog, KeptJourneys kept) {
        this.catalog = catalog;
        this.kept = kept;
    }

    /** Of one that was not started it is the catalogue's; empty where there is none. */
    Optional<Journey> of(Campaign campaign) {
        return kept.find(campaign.id()).map(Kept::journey).or(() -> inCatalog(campaign));
    }

    Optional<Journey> inCatalog(Campaign campaign) {
        String id = campaign.activity().prompt();
        return PromptId.isValid(id) ? catalog.journey(new PromptId(id)) : Optional.empty();
    }

    /** Whether the campaign keeps its journey already: whoever was to begin at its start has begun. */
    boolean isKept(Campaign campaign) {
        return kept.find(campaign.id()).isPresent();
    }

    /** The campaign runs: from now on it keeps its journey. Done again it changes nothing. */
    void keep(Campaign campaign, boolean beganEmpty) {
        if (!isKept(campaign)) {
            inCatalog(campaign).ifPresent(journey -> kept.keepFirst(campaign.id(), new Kept(journey, beganEmpty)));
        }
    }

    /** Whether there was nobody when the campaign started, and nobody came since: whoever comes is everybody. */
    boolean beganEmpty(Campaign campaign) {
        return kept.find(campaign.id()).filter(Kept::beganEmpty).isPresent();
    }

    void someCame(Campaign campaign) {
        if (beganEmpty(campaign)) {
            kept.someCame(campaign.id());
        }
    }

    /** A prompt's title in English; its id where it is no longer in the catalogue. */
    String title(PromptId prompt) {
        return catalog.prompt(prompt, Locale.ENGLISH).map(Prompt::title).orElse(prompt.value());
    }

    /** Whether the catalogue has another than the campaign walks. */
    boolean isOutdated(Campaign campaign) {
        return !inCatalog(campaign).equals(of(campaign));
    }

    /** From now on the campaign walks this one. */
    void move(CampaignId campaign, Journey journey) {
        kept.replace(campaign, new Kept(journey, false));
    }
}
