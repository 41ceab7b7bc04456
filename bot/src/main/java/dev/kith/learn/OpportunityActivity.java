package dev.kith.learn;

import dev.kith.campaign.Activity;
import dev.kith.campaign.Campaign;
import dev.kith.chat.Block;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Errand;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.Opportunity;
import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The activity {@code opportunity}: each is told once to whoever it fits, and as its run is the opportunity, never again.
 */
record OpportunityActivity(Opportunities opportunities, Directory directory) implements Activity {

    static final String KIND = "opportunity";
    static final String STEP = "told";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Fault> faults(Campaign campaign) {
        return Fault.unlessKiths(CampaignId.OPPORTUNITIES, campaign);
    }

    @Override
    public String describe(Campaign campaign) {
        return "Opportunities";
    }

    @Override
    public Optional<Title> title(Campaign campaign, Errand errand, Locale locale) {
        return opportunity(errand)
                .flatMap(id -> opportunities.find(id, locale))
                .map(one -> new Title(one.title(), readOn(one)));
    }

    private static Optional<Block.Link> readOn(Opportunity opportunity) {
        return opportunity.answer().link().map(link -> new Block.Link(link.label(), link.url()));
    }

    /** They are planned by whoever tells them: when is known only then. */
    @Override
    public List<Occurrence> occurrences(Campaign campaign, Person person, Window window) {
        return List.of();
    }

    /** While it is open, and fits their wishes still. */
    @Override
    public Optional<Instant> dueAt(Campaign campaign, Person person, Errand errand) {
        return opportunity(errand)
                .flatMap(id -> opportunities.open(id, person))
                .filter(one ->
                        opportunities.why(one, Wishes.of(person, directory)).isPresent())
                .map(one -> Instant.EPOCH);
    }

    @Override
    public boolean accompanies() {
        return true;
    }

    static Optional<PromptId> opportunity(Errand errand) {
        return PromptId.isValid(errand.run()) ? Optional.of(new PromptId(errand.run())) : Optional.empty();
    }
}
