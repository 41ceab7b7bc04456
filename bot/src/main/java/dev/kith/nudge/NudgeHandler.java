package dev.kith.nudge;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.NudgeQuestion;
import java.util.Locale;
import java.util.Optional;

/** Takes what a reader says on a nudge's card: to the nudge, and to what came back of earlier ones. */
final class NudgeHandler implements ChatHandler {

    private final Directory directory;
    private final Recents recents;
    private final Deliveries deliveries;
    private final NudgeCards cards;
    private final Hearing hearing;

    NudgeHandler(Directory directory, Recents recents, Deliveries deliveries, NudgeCards cards, Hearing hearing) {
        this.directory = directory;
        this.recents = recents;
        this.deliveries = deliveries;
        this.cards = cards;
        this.hearing = hearing;
    }

    @Override
    public String topic() {
        return NudgeCard.TOPIC;
    }

    /** The id in the button is only a claim: the delivery must be one of the person who acts. */
    @Override
    public Reply handle(Incoming incoming) {
        if (!(incoming instanceof Incoming.Chose chose)) {
            return Reply.nothing();
        }
        return directory
                .whoIs(chose.from())
                .map(person -> deliveries
                        .find(person.id(), new DeliveryId(chose.card().about().reference()))
                        .flatMap(delivery -> cards.nudge(delivery, person)
                                .map(nudge ->
                                        new Act(cards.nudges().reading(nudge, person), delivery, nudge, chose).take()))
                        .orElseGet(() -> rejected(person.locale(), "not-yours")))
                .orElseGet(() -> rejected(Locale.ENGLISH, "not-yours"));
    }

    private static Reply rejected(Locale locale, String key) {
        return new Reply.Rejected(NudgeCard.TEXTS.get(locale, key));
    }

    /** What somebody pressed on the card of a nudge. */
    private final class Act {

        private final Person person;
        private final Delivery delivery;
        private final Nudge nudge;
        private final Incoming.Chose chose;

        private Act(Person person, Delivery delivery, Nudge nudge, Incoming.Chose chose) {
            this.person = person;
            this.delivery = delivery;
            this.nudge = nudge;
            this.chose = chose;
        }

        private Reply take() {
            recents.heard(person.id());
            return switch (chose.action()) {
                case NudgeCard.FULL -> done(() -> hearing.opened(delivery, nudge));
                case NudgeCard.HELPFUL, NudgeCard.UNHELPFUL ->
                    done(() -> hearing.reacted(delivery, nudge.id(), chose.action()));
                case NudgeCard.ANSWER ->
                    chosen(
                            nudge.question(),
                            NudgeCard.QUIZ,
                            (question, option) -> hearing.answered(delivery, nudge, question, option));
                case NudgeCard.TRIED, NudgeCard.NOT_YET -> tried();
                case NudgeCard.AGAIN -> again();
                default -> rejected(person.locale(), "no-action");
            };
        }

        /** Which earlier nudge is meant stands with the card, not in the button. */
        private Reply tried() {
            return ride().flatMap(Ride::tried)
                    .map(tried ->
                            done(() -> hearing.tried(person, tried.deliveryId(), tried.nudgeId(), chose.action())))
                    .orElseGet(() -> rejected(person.locale(), "no-action"));
        }

        private Reply again() {
            return ride().flatMap(Ride::quiz)
                    .map(quiz -> chosen(
                            cards.nudges().of(quiz.nudgeId(), person.locale()).flatMap(Nudge::question),
                            NudgeCard.QUIZ_AGAIN,
                            (question, option) -> hearing.recalled(person, quiz, question, option)))
                    .orElseGet(() -> rejected(person.locale(), "no-action"));
        }

        private Optional<Ride> ride() {
            return cards.practices().of(person.id()).ride(delivery.id());
        }

        private Reply chosen(Optional<NudgeQuestion> question, String field, Answering answering) {
            var option = question.flatMap(asked -> asked.option(chose.values().getOrDefault(field, "")));
            return option.isEmpty()
                    ? rejected(person.locale(), "choose")
                    : done(() ->
                            answering.take(question.orElseThrow(), option.get().id()));
        }

        private Reply done(Runnable deed) {
            deed.run();
            return new Reply.Update(cards.update(nudge, delivery, person));
        }
    }

    /** What becomes of an option that was chosen. */
    private interface Answering {

        void take(NudgeQuestion question, String option);
    }
}
