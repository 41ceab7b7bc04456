package dev.kith.campaign;

import dev.kith.chat.Texts;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Prompt;
import dev.kith.prompts.PromptId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The prompt that a campaign runs, where an activity runs prompts of one kind.
 *
 * @param word what people call the kind: {@code check-in}
 */
public record Runs<T extends Prompt>(Catalog catalog, Class<T> kind, String word) {

    /** The campaign's prompt in somebody's language. */
    public Optional<T> prompt(Campaign campaign, Locale locale) {
        return PromptId.isValid(campaign.activity().prompt())
                ? find(new PromptId(campaign.activity().prompt()), locale)
                : Optional.empty();
    }

    /** The prompt's title; its id where it is no longer in the catalogue. */
    public String title(Campaign campaign) {
        return prompt(campaign, Locale.ENGLISH)
                .map(Prompt::title)
                .orElse(campaign.activity().prompt());
    }

    /** Whether the campaign's prompt is sent no more: then it has no further rounds. */
    public boolean isOver(Campaign campaign) {
        return PromptId.isValid(campaign.activity().prompt())
                && catalog.isRetired(new PromptId(campaign.activity().prompt()));
    }

    /** What is wrong where the campaign names no such prompt, or one that is not sent any more. */
    public Optional<Activity.Fault> fault(Campaign campaign) {
        return prompt(campaign, Locale.ENGLISH)
                        .filter(one -> !catalog.isRetired(one.id()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Activity.Fault(
                        "activity.prompt",
                        "no " + word + " is called " + campaign.activity().prompt(),
                        String.join(", ", ids())));
    }

    private List<String> ids() {
        return catalog.promptIds().stream()
                .filter(id -> find(id, Locale.ENGLISH).isPresent())
                .map(PromptId::value)
                .toList();
    }

    /** A prompt of this kind by its id. */
    public Optional<T> find(PromptId id, Locale locale) {
        return catalog.prompt(id, Texts.reading(catalog, id, locale))
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
