package dev.kith.nudge;

import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaigns;
import dev.kith.chat.Block;
import dev.kith.chat.Texts;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.PromptId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which nudge an errand brings, in somebody's language. */
public final class Nudges {

    private final Function<CampaignId, Optional<Campaign>> campaigns;
    private final Catalog catalog;
    private final Map<String, Bringer> bringers;

    Nudges(Campaigns campaigns, Catalog catalog, List<? extends Bringer> bringers) {
        this(
                campaigns::definition,
                catalog,
                bringers.stream().collect(Collectors.toUnmodifiableMap(Bringer::kind, Function.identity())));
    }

    private Nudges(Function<CampaignId, Optional<Campaign>> campaigns, Catalog catalog, Map<String, Bringer> bringers) {
        this.campaigns = campaigns;
        this.catalog = catalog;
        this.bringers = bringers;
    }

    /** For whoever asks of many errands: each campaign is looked up once. Not to be kept. */
    public Nudges ofMany() {
        var known = new HashMap<CampaignId, Optional<Campaign>>();
        return new Nudges(id -> known.computeIfAbsent(id, campaigns), catalog, bringers);
    }

    /** Empty where the errand brings something else, or the catalogue has it no more. */
    public Optional<Nudge> of(Errand errand, Locale locale) {
        return brought(errand, (bringer, campaign) -> bringer.prompt(campaign, errand))
                .flatMap(id -> of(id, locale));
    }

    /** The same reader, written to in the language that the nudge speaks to them. */
    Person reading(Nudge nudge, Person reader) {
        return reader.speaking(language(nudge.id(), reader.locale()));
    }

    Locale language(PromptId nudge, Locale locale) {
        return Texts.reading(catalog, nudge, locale);
    }

    boolean isRetired(Nudge nudge) {
        return catalog.isRetired(nudge.id());
    }

    /** Of whom the errand speaks, where that is not its reader. */
    Optional<Block> about(Errand errand, Person reader) {
        return brought(errand, (bringer, campaign) -> bringer.about(campaign, errand, reader));
    }

    private <T> Optional<T> brought(Errand errand, BiFunction<Bringer, Campaign, Optional<T>> question) {
        return campaigns
                .apply(errand.campaign())
                .flatMap(campaign -> Optional.ofNullable(
                                bringers.get(campaign.activity().kind()))
                        .flatMap(bringer -> question.apply(bringer, campaign)));
    }

    /** A nudge by its id; empty where the catalogue has no such nudge. */
    public Optional<Nudge> of(PromptId id, Locale locale) {
        return catalog.prompt(id, language(id, locale))
                .filter(Nudge.class::isInstance)
                .map(Nudge.class::cast);
    }
}
