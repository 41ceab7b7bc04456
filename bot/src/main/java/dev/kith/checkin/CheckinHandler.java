package dev.kith.checkin;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.checkin.Asked.Asking;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.release.Round;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes the answer to a check-in: keeps it, tells the fact, and turns the card into a thank-you; or says that it is over. */
final class CheckinHandler implements ChatHandler {

    private static final Set<String> ACTIONS = Set.of(CheckinCard.ANSWER, CheckinCard.CHANGE, CheckinCard.WITHDRAW);

    private final Directory directory;
    private final Deliveries deliveries;
    private final Recents recents;
    private final Asked asked;
    private final CheckinAnswers answers;

    CheckinHandler(Directory directory, Deliveries deliveries, Recents recents, Asked asked, CheckinAnswers answers) {
        this.directory = directory;
        this.deliveries = deliveries;
        this.recents = recents;
        this.asked = asked;
        this.answers = answers;
    }

    @Override
    public String topic() {
        return CheckinCard.TOPIC;
    }

    /** The id in the button is only a claim: the delivery must be one of the person who acts. */
    @Override
    public Reply handle(Incoming incoming) {
        if (!(incoming instanceof Incoming.Chose chose)) {
            return Reply.nothing();
        }
        if (!ACTIONS.contains(chose.action()) && !OneByOne.isStep(chose.action())) {
            return new Reply.Rejected("there is no action " + chose.action() + " here (valid: answer)");
        }
        return directory
                .whoIs(chose.from())
                .map(person -> answer(person, chose))
                .orElseGet(() -> rejected(Locale.ENGLISH, "not-yours"));
    }

    private Reply answer(Person person, Incoming.Chose chose) {
        return deliveries
                .find(person.id(), new DeliveryId(chose.card().about().reference()))
                .map(delivery -> answer(person, delivery, chose))
                .orElseGet(() -> rejected(person.locale(), "not-yours"));
    }

    private static Reply rejected(Locale locale, String key) {
        return new Reply.Rejected(CheckinCard.TEXTS.get(locale, key));
    }

    private Reply answer(Person person, Delivery delivery, Incoming.Chose chose) {
        return asked.by(delivery.errand().campaign())
                .flatMap(kept -> asked.of(kept, delivery.errand(), person)
                        .map(asking -> asked.isOpen(kept, delivery, asking)
                                ? asked.aside()
                                        .above(
                                                take(asking, delivery, chose, person),
                                                asking.handling(),
                                                person.speaking(asking.language()))
                                : finished(asking, delivery, person)))
                .orElseGet(() -> rejected(person.locale(), "over"));
    }

    /** Who comes too late gave a sign of life all the same. */
    private Reply finished(Asking asking, Delivery delivery, Person person) {
        recents.heard(person.id());
        return update(asking, CheckinCard.finished(asking.checkin(), delivery.id(), asking.language()));
    }

    private Reply take(Asking asking, Delivery delivery, Incoming.Chose chose, Person person) {
        if (OneByOne.isStep(chose.action())) {
            return ask(asking, chose, person);
        }
        return switch (chose.action()) {
            case CheckinCard.CHANGE -> update(asking, asked.card(asking, delivery.id(), person));
            case CheckinCard.WITHDRAW ->
                asking.in()
                        .map(in -> withdraw(asking, delivery, in.round()))
                        .orElseGet(() -> rejected(asking.language(), "no-step"));
            default -> keep(asking, delivery, chose.values(), person);
        };
    }

    private static Reply update(Asking asking, Message card) {
        return new Reply.Update(card.in(asking.language()));
    }

    private static Reply ask(Asking asking, Incoming.Chose chose, Person person) {
        var given = new OneByOne.Given(chose.action(), chose.values(), asking.language());
        return OneByOne.step(
                        asking.checkin(),
                        Promise.of(asking, person),
                        chose.card().about(),
                        given)
                .<Reply>map(Reply.Ask::new)
                .orElseGet(() -> rejected(asking.language(), "no-step"));
    }

    private Reply withdraw(Asking asking, Delivery delivery, Round round) {
        return answers.withdraw(delivery, round)
                ? update(asking, CheckinCard.withdrawn(asking, delivery.id()))
                : rejected(asking.language(), "closed");
    }

    private Reply keep(Asking asking, Delivery delivery, Map<String, String> values, Person person) {
        var problem = new Answers(asking.checkin(), asking.language()).problem(values);
        if (problem.isPresent()) {
            return new Reply.Rejected(problem.get());
        }
        var given = Answers.given(values);
        return answers.keep(delivery, asking, given)
                ? update(asking, CheckinCard.thanks(asking, delivery.id(), given, person))
                : rejected(asking.language(), "closed");
    }
}
