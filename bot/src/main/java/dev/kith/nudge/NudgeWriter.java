package dev.kith.nudge;

import dev.kith.campaign.StepOwner;
import dev.kith.delivery.Composer.Composition;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.PromptId;
import java.util.Locale;
import java.util.Map;

/** Writes the card of whatever nudge an errand brings; the composers of the activities that bring nudges come here. */
public final class NudgeWriter implements StepOwner {

    private final Nudges nudges;

    NudgeWriter(Nudges nudges) {
        this.nudges = nudges;
    }

    @Override
    public boolean owns(PromptId prompt) {
        return nudges.of(prompt, Locale.ENGLISH).isPresent();
    }

    @Override
    public Map<String, String> said(Delivery delivery) {
        return Map.of();
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person reader) {
        return nudges.of(errand, reader.locale())
                .<Composition>map(nudge -> new Composition.Written(NudgeCard.of(nudge, id, reader.locale())))
                .orElseGet(() -> new Composition.Nothing("the nudge is no longer in the catalogue"));
    }
}
