package dev.kith.signals;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.loop.Stewards;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.Problem;
import dev.kith.signals.SignalDesk.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes what somebody who runs Kith decides about a signal. */
record SignalHandler(Deliveries deliveries, Stewards stewards, Signals signals, SignalDesk desk, SignalCard card)
        implements ChatHandler {

    @Override
    public String topic() {
        return SignalCard.TOPIC;
    }

    /** The id in the button is only a claim: the delivery must be one of the person who acts, and they still run Kith. */
    @Override
    public Reply handle(Incoming incoming) {
        if (!(incoming instanceof Incoming.Chose chose)) {
            return Reply.nothing();
        }
        Directory directory = stewards.directory();
        var person = directory.whoIs(chose.from());
        return person.filter(stewards.all()::contains)
                .flatMap(one -> delivery(chose, one)
                        .flatMap(delivery -> signals.find(delivery.errand().run())
                                .map(response -> decide(chose, one, response, delivery.id()))))
                .orElseGet(() -> rejected(person.map(Person::locale).orElse(Locale.ENGLISH), "not-yours"));
    }

    private Optional<Delivery> delivery(Incoming.Chose chose, Person person) {
        return deliveries.find(person.id(), new DeliveryId(chose.card().about().reference()));
    }

    private Reply decide(Incoming.Chose chose, Person person, Response response, DeliveryId delivery) {
        String id = response.signal().id();
        String by = "person " + person.id();
        var outcome = switch (chose.action()) {
            case SignalCard.START -> desk.approve(id, by);
            case SignalCard.ASIDE -> desk.setAside(id, chose.values().getOrDefault(SignalCard.WHY, ""), by);
            default -> new Outcome.NoSuchSignal(id);
        };
        return switch (outcome) {
            case Outcome.Done done -> update(done.response(), delivery, person);
            case Outcome.Settled settled -> update(settled.response(), delivery, person);
            case Outcome.Different different -> update(different.response(), delivery, person);
            case Outcome.Refused refused -> rejected(person.locale(), refused.problems());
            case Outcome.NoSuchSignal none -> rejected(person.locale(), "not-yours");
        };
    }

    private Reply update(Response response, DeliveryId delivery, Person person) {
        return new Reply.Update(card.ask(response, delivery, person.locale()).in(person.locale()));
    }

    private static Reply rejected(Locale locale, List<Problem> problems) {
        boolean isReason = problems.stream().anyMatch(problem -> problem.field().equals("reason"));
        String all = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return new Reply.Rejected(
                isReason
                        ? SignalCard.say(
                                locale,
                                "length",
                                String.valueOf(FindingsDesk.SHORTEST),
                                String.valueOf(FindingsDesk.LONGEST))
                        : SignalCard.say(locale, "not-yet", all));
    }

    private static Reply rejected(Locale locale, String key) {
        return new Reply.Rejected(SignalCard.say(locale, key));
    }
}
