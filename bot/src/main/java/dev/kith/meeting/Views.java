package dev.kith.meeting;

import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns;
import dev.kith.chat.Texts;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Introduction;
import dev.kith.prompts.PromptId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks up what a meeting is about, and who is still here. */
record Views(Campaigns campaigns, Directory directory, Catalog catalog) {

    private static final Set<CampaignState> GOING_ON = Set.of(CampaignState.RUNNING, CampaignState.DONE);

    /** Empty where the reader is none of them, or the introduction left the catalogue. */
    Optional<View> of(Meeting meeting, Person person) {
        var reader = person.speaking(language(meeting, person.locale()));
        return Optional.of(meeting)
                .filter(one -> one.occasion().isOf(person.id()))
                .flatMap(one -> words(one, reader.locale()))
                .map(words -> new View(meeting, reader, people(meeting), words, isForwarded(meeting)));
    }

    /** In which language somebody reads of a meeting. */
    Locale language(Meeting meeting, Locale locale) {
        return Texts.reading(catalog, prompt(meeting), locale);
    }

    private Optional<Introduction> words(Meeting meeting, Locale locale) {
        return catalog.prompt(prompt(meeting), locale)
                .filter(Introduction.class::isInstance)
                .map(Introduction.class::cast);
    }

    private static PromptId prompt(Meeting meeting) {
        return new PromptId(meeting.occasion().prompt());
    }

    List<Person> people(Meeting meeting) {
        return meeting.occasion().ids().stream()
                .flatMap(id -> directory.find(id).stream())
                .toList();
    }

    private boolean isForwarded(Meeting meeting) {
        return campaigns
                .definition(meeting.occasion().campaign())
                .filter(campaign -> !campaign.handling().forward().isEmpty())
                .isPresent();
    }

    /** Whether anything may be sent of it: not for a campaign that was stopped, and not where nobody is left to meet. */
    boolean goesOn(Meeting meeting) {
        return people(meeting).size() > 1
                && campaigns
                        .find(meeting.occasion().campaign())
                        .filter(kept -> GOING_ON.contains(kept.state()))
                        .isPresent();
    }
}
