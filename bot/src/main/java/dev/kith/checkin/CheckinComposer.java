package dev.kith.checkin;

import dev.kith.campaign.StepOwner;
import dev.kith.chat.Message;
import dev.kith.checkin.Asked.Asking;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.PromptId;
import dev.kith.release.Round;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the card of a check-in in its recipient's language, also where it is a step of another activity's campaign. */
final class CheckinComposer implements Composer, StepOwner {

    private final Asked asked;
    private final CheckinActivity activity;
    private final CheckinAnswers answers;
    private final Reminders reminders;

    CheckinComposer(Asked asked, CheckinActivity activity, CheckinAnswers answers, Reminders reminders) {
        this.reminders = reminders;
        this.asked = asked;
        this.activity = activity;
        this.answers = answers;
    }

    @Override
    public String kind() {
        return CheckinActivity.KIND;
    }

    @Override
    public Locale language(PromptId prompt, Locale locale) {
        return activity.language(prompt, locale);
    }

    @Override
    public Locale language(Errand errand, Person reader) {
        return asked.language(errand, reader.locale()).orElse(reader.locale());
    }

    @Override
    public boolean sendsOnceMore() {
        return true;
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        return asked.of(errand, recipient)
                .map(asking -> compose(asking, id, errand, recipient))
                .orElseGet(() -> new Composition.Nothing("the check-in is no longer in the catalogue"));
    }

    /** Where too few are asked that an answer could ever be shown, nobody is; nor is anybody once the round closed. */
    private Composition compose(Asking asking, DeliveryId id, Errand errand, Person recipient) {
        return asking.in()
                .flatMap(in -> silent(in.round()))
                .<Composition>map(Composition.Nothing::new)
                .orElseGet(() -> new Composition.Written(card(id, errand, asking, recipient)));
    }

    private static Optional<String> silent(Round round) {
        if (round.state() != Round.State.OPEN) {
            return Optional.of("the round is closed");
        }
        return round.isTooSmall()
                ? Optional.of("too few people are asked for any answer to be shown")
                : Optional.empty();
    }

    /** A reminder's card answers what was asked first. */
    private Message card(DeliveryId id, Errand errand, Asking asking, Person recipient) {
        var answered = errand.isReminder() ? reminders.asking(errand) : id;
        var card = asked.card(asking, answered, recipient);
        return errand.isReminder() ? CheckinCard.again(card, asking.language()) : card;
    }

    @Override
    public Composition compose(DeliveryId id, PromptId prompt, Errand errand, Person reader) {
        return compose(id, errand, reader);
    }

    @Override
    public Optional<Message> preview(PromptId prompt, Person reader) {
        var language = language(prompt, reader.locale());
        return activity.find(prompt, language)
                .map(checkin -> activity.asked(checkin, language))
                .map(checkin -> CheckinCard.preview(checkin, language));
    }

    @Override
    public boolean owns(PromptId prompt) {
        return activity.find(prompt, Locale.ENGLISH).isPresent();
    }

    /** Only what was said by name steers anything. */
    @Override
    public Map<String, String> said(Delivery delivery) {
        var errand = delivery.errand();
        return asked.isNamed(errand)
                ? answers.find(errand.recipient(), delivery.id()).orElse(Map.of())
                : Map.of();
    }
}
