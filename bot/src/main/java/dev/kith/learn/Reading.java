package dev.kith.learn;

import dev.kith.campaign.Activity;
import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaign;
import dev.kith.chat.Block;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The activity {@code reading}: nudges that people choose for themselves. It gives nobody anything; what somebody chooses is an
 * errand whose step is the nudge and whose run is their day.
 */
record Reading(Catalog catalog) implements Activity, Bringer {

    static final String KIND = "reading";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Fault> faults(Campaign campaign) {
        return Fault.unlessKiths(CampaignId.LEARN, campaign);
    }

    @Override
    public String describe(Campaign campaign) {
        return "What people choose for themselves";
    }

    @Override
    public Optional<Title> title(Campaign campaign, Errand errand, Locale locale) {
        return prompt(campaign, errand)
                .flatMap(id -> catalog.prompt(id, locale))
                .filter(Nudge.class::isInstance)
                .map(Nudge.class::cast)
                .map(nudge ->
                        new Title(nudge.title(), nudge.link().map(link -> new Block.Link(link.label(), link.url()))));
    }

    @Override
    public List<Occurrence> occurrences(Campaign campaign, Person person, Window window) {
        return List.of();
    }

    /** It was planned because it was wanted: it is due whenever it is asked for. */
    @Override
    public Optional<Instant> dueAt(Campaign campaign, Person person, Errand errand) {
        return prompt(campaign, errand)
                .flatMap(id -> catalog.prompt(id, person.locale()))
                .map(prompt -> Instant.EPOCH);
    }

    @Override
    public boolean accompanies() {
        return true;
    }

    @Override
    public Optional<PromptId> prompt(Campaign campaign, Errand errand) {
        return PromptId.isValid(errand.step()) ? Optional.of(new PromptId(errand.step())) : Optional.empty();
    }
}
