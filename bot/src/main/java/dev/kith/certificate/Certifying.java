package dev.kith.certificate;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Certificate;
import dev.kith.chat.Texts;
import dev.kith.delivery.CampaignId;
import dev.kith.pack.PackQuizzes;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Pack;
import dev.kith.prompts.PromptId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which campaigns give certificates, and what these are called. */
record Certifying(Campaigns campaigns, Catalog catalog, PackQuizzes quizzes) {

    static final Texts TEXTS = Texts.beside(Certifying.class, "certificate");

    /** More than any two rounds of a pack are apart. */
    private static final Duration AHEAD = Duration.ofDays(400);

    /** Whoever answers the last quiz when a campaign is over or pauses has earned it all the same. */
    private static final Set<CampaignState> GIVING =
            Set.of(CampaignState.RUNNING, CampaignState.PAUSED, CampaignState.DONE);

    /** Those whose pack holds a nudge and that are for somebody. */
    List<Campaign> of(PromptId nudge, Person person, Instant at) {
        return campaigns.all().stream()
                .filter(kept -> GIVING.contains(kept.state()))
                .map(Campaigns.Kept::campaign)
                .filter(campaign -> campaign.activity().certificate().isPresent())
                .filter(campaign -> quizzes.holds(campaign, nudge))
                .filter(campaign -> quizzes.takesPart(campaign, person, at))
                .toList();
    }

    Optional<Campaign> find(CampaignId id) {
        return campaigns.definition(id);
    }

    /** Whether a campaign runs, is for somebody, and brings anything more. */
    boolean goesOn(CampaignId id, Person person, Instant now) {
        return campaigns
                .find(id)
                .filter(kept -> kept.state() == CampaignState.RUNNING)
                .map(Campaigns.Kept::campaign)
                .filter(campaign -> quizzes.isFor(campaign, person, now))
                .flatMap(campaign -> campaign.plan().schedule())
                .filter(schedule ->
                        !schedule.rounds(person.zone(), now, now.plus(AHEAD)).isEmpty())
                .isPresent();
    }

    /** Its own name, else that of its pack; the campaign's id where neither is known any more. */
    String name(CampaignId id) {
        return find(id).map(this::name).orElseGet(id::value);
    }

    private String name(Campaign campaign) {
        String pack = campaign.activity().prompt();
        return campaign.activity()
                .certificate()
                .flatMap(Certificate::name)
                .or(() -> catalog.pack(new PromptId(pack)).map(Pack::title))
                .orElse(pack);
    }
}
