package dev.kith.campaign;

import dev.kith.chat.Message;
import dev.kith.delivery.Composer.Composition;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.PromptId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whose kind of prompt may be a step of another activity's campaign: it writes the step, and answers it. */
public interface StepOwner {

    /** Whether the prompt is of its kind. */
    boolean owns(PromptId prompt);

    /** {@code prompt}: what the errand brings. */
    Composition compose(DeliveryId id, PromptId prompt, Errand errand, Person recipient);

    /** In which language somebody reads the prompt: in their own, unless it does not speak that. */
    Locale language(PromptId prompt, Locale locale);

    /** Whether a step that may or may not have arrived is sent once more, or held for an admin. */
    default boolean stepsAreSentOnceMore() {
        return true;
    }

    /** Whether its steps count in what a person is sent. */
    default boolean stepsCount() {
        return true;
    }

    /** The walker has been sent their step: what somebody else is to be told now is planned. Met again it changes nothing. */
    default void arrived(PromptId prompt, Errand errand) {}

    /** The card as its reader would be sent it for the first time; nothing is kept by asking. Empty where it is of another kind. */
    Optional<Message> preview(PromptId prompt, Person reader);

    /** What its recipient said to it by name, by question; empty where they said nothing, or said it in confidence. */
    Map<String, String> said(Delivery delivery);
}
