package dev.kith.pack;

import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Certificate;
import dev.kith.chat.Block;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Pack;
import dev.kith.prompts.PromptId;
import java.util.Optional;

/** Says which nudge a pack brings: the one that was chosen when it was planned; and on its card, what its quiz counts for. */
record PackBringer(Picks picks, Catalog catalog) implements Bringer {

    @Override
    public String kind() {
        return PackActivity.KIND;
    }

    @Override
    public Optional<PromptId> prompt(Campaign campaign, Errand errand) {
        return picks.find(errand.recipient(), Turn.of(errand)).map(Pick::prompt);
    }

    /** Whoever answers a quiz knows before who may learn how well they did. */
    @Override
    public Optional<Block> about(Campaign campaign, Errand errand, Person reader) {
        return campaign.activity()
                .certificate()
                .filter(certificate -> prompt(campaign, errand)
                        .filter(nudge -> PackQuizzes.asks(catalog, nudge))
                        .isPresent())
                .map(certificate -> new Block.Text(PackComposer.TEXTS.get(
                        reader.locale(),
                        campaign.handling().forward().isEmpty() ? "certificate" : "certificate.told",
                        name(campaign, certificate))));
    }

    private String name(Campaign campaign, Certificate certificate) {
        String pack = campaign.activity().prompt();
        return certificate
                .name()
                .or(() -> catalog.pack(new PromptId(pack)).map(Pack::title))
                .orElse(pack);
    }
}
