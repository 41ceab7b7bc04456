package dev.kith.nudge;

import dev.kith.campaign.StepOwner;
import dev.kith.chat.Message;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer.Composition;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.PromptId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the card of whatever nudge an errand brings; the composers of the activities that bring nudges come here. */
public final class NudgeWriter implements StepOwner {

    private static final Set<DeliveryState> THERE = Set.of(DeliveryState.SENT, DeliveryState.ANSWERED);

    private final NudgeCards cards;
    private final Returning returning;
    private final Deliveries deliveries;
    private final Progress progress;

    NudgeWriter(NudgeCards cards, Returning returning, Deliveries deliveries, Progress progress) {
        this.cards = cards;
        this.returning = returning;
        this.deliveries = deliveries;
        this.progress = progress;
    }

    @Override
    public boolean owns(PromptId prompt) {
        return cards.nudges().of(prompt, Locale.ENGLISH).isPresent();
    }

    @Override
    public Locale language(PromptId prompt, Locale locale) {
        return cards.nudges().language(prompt, locale);
    }

    /** The same of whatever nudge an errand brings. */
    public Locale language(Errand errand, Locale locale) {
        return cards.nudges()
                .of(errand, locale)
                .map(nudge -> language(nudge.id(), locale))
                .orElse(locale);
    }

    @Override
    public Optional<Message> preview(PromptId prompt, Person reader) {
        return cards.nudges().of(prompt, reader.locale()).map(nudge -> cards.preview(nudge, reader));
    }

    /** What was chosen where the nudge asks, as {@code quiz} or {@code question}; whether it helped steers nothing. */
    @Override
    public Map<String, String> said(Delivery delivery) {
        var question = cards.nudges().of(delivery.errand(), Locale.ENGLISH).flatMap(Nudge::question);
        return cards.answers()
                .find(delivery.errand().recipient(), delivery.id())
                .answer()
                .flatMap(answer -> question.map(asked -> Map.of(asked.isQuiz() ? "quiz" : "question", answer)))
                .orElse(Map.of());
    }

    @Override
    public Composition compose(DeliveryId id, PromptId prompt, Errand errand, Person reader) {
        return compose(id, errand, reader);
    }

    /** A card that is there already is drawn as it stands, and nothing more boards it. */
    public Composition compose(DeliveryId id, Errand errand, Person reader) {
        var nudge = cards.nudges().of(errand, reader.locale());
        if (nudge.isEmpty()) {
            return new Composition.Nothing("the nudge is no longer in the catalogue");
        }
        boolean isThere = isThere(id, reader);
        if (cards.nudges().isRetired(nudge.get()) && !isThere) {
            return new Composition.Nothing("the nudge is retired");
        }
        if (!isThere && isDone(nudge.get(), errand, reader)) {
            return new Composition.Nothing("they completed its course");
        }
        var card = isThere
                ? cards.card(nudge.get(), id, reader)
                : cards.first(
                        nudge.get(), id, reader, returning.board(id, nudge.get().id(), reader));
        return new Composition.Written(card);
    }

    /** The card of what was sent already, once more, as it stands; nothing is under it, for its campaign may be over. */
    public Message again(Delivery delivery, Nudge nudge, Person reader) {
        var person = cards.nudges().reading(nudge, reader);
        var card = cards.card(nudge, delivery.id(), person);
        return cards.nudges()
                .about(delivery.errand(), person)
                .map(card::withUnderTitle)
                .orElse(card)
                .forCampaign(delivery.errand().campaign().value());
    }

    /** What somebody wants to read just now they may read, whatever they completed. */
    private boolean isDone(Nudge nudge, Errand errand, Person reader) {
        return !errand.campaign().equals(CampaignId.LEARN)
                && nudge.leads()
                        .course()
                        .filter(course -> progress.completedCourses(reader.id()).contains(course))
                        .isPresent();
    }

    private boolean isThere(DeliveryId id, Person reader) {
        return deliveries
                .find(reader.id(), id)
                .filter(delivery -> THERE.contains(delivery.state()))
                .isPresent();
    }
}
