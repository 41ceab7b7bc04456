package dev.kith.joining;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.campaign.Programme.Joining;
import dev.kith.campaign.Runs;
import dev.kith.chat.Texts;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.Introduction;
import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The programmes that people are invited to, as long as they run. */
record Programmes(Campaigns campaigns, Runs<Introduction> runs, Directory directory, Audiences audiences) {

    private static final String KIND = "introduction";

    List<Campaign> open() {
        return campaigns.all().stream()
                .filter(kept -> kept.state() == CampaignState.RUNNING)
                .map(Kept::campaign)
                .filter(this::isOpen)
                .toList();
    }

    /** Empty where it does not run, or everybody takes part. */
    Optional<Campaign> find(CampaignId id) {
        return campaigns
                .find(id)
                .filter(kept -> kept.state() == CampaignState.RUNNING)
                .map(Kept::campaign)
                .filter(this::isOpen);
    }

    private boolean isOpen(Campaign campaign) {
        return campaign.activity().kind().equals(KIND)
                && campaign.activity().programme().joining() == Joining.ASKED
                && !runs.isOver(campaign)
                && runs.prompt(campaign, Locale.ENGLISH).isPresent();
    }

    /** Whether somebody is in its audience. */
    boolean isFor(Campaign campaign, Person person, Instant now) {
        return audiences.compile(campaign.audience()).includes(person, directory, now);
    }

    List<Campaign> openTo(Person person, Instant now) {
        return open().stream().filter(campaign -> isFor(campaign, person, now)).toList();
    }

    /** As its prompt speaks to somebody. */
    Person reading(Campaign campaign, Person person) {
        var prompt = new PromptId(campaign.activity().prompt());
        return person.speaking(Texts.reading(runs.catalog(), prompt, person.locale()));
    }

    Optional<Introduction> words(Campaign campaign, Locale locale) {
        return runs.prompt(campaign, locale);
    }

    String title(Campaign campaign, Locale locale) {
        return words(campaign, locale).map(Introduction::title).orElseGet(() -> runs.title(campaign));
    }
}
