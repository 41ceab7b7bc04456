package dev.kith.loop;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes what somebody says comes of a round, and the yes to going ahead without a word. */
record LoopHandler(Directory directory, Deliveries deliveries, LoopDesk desk, LoopCard card) implements ChatHandler {

    /** What was pressed, by whom, about which round. */
    private record Pressed(Incoming.Chose chose, Person person, Delivery delivery, Round round, Notice notice) {

        Locale locale() {
            return person.locale();
        }
    }

    @Override
    public String topic() {
        return LoopCard.TOPIC;
    }

    /** The id in the button is only a claim: the delivery must be one of the person who acts. */
    @Override
    public Reply handle(Incoming incoming) {
        if (!(incoming instanceof Incoming.Chose chose)) {
            return Reply.nothing();
        }
        var person = directory.whoIs(chose.from());
        return person.flatMap(one -> pressed(chose, one))
                .map(this::handle)
                .orElseGet(() -> rejected(person.map(Person::locale).orElse(Locale.ENGLISH), "not-yours"));
    }

    private Optional<Pressed> pressed(Incoming.Chose chose, Person person) {
        return deliveries
                .find(person.id(), new DeliveryId(chose.card().about().reference()))
                .flatMap(delivery -> Notice.of(delivery.errand())
                        .flatMap(notice -> desk.words()
                                .rounds()
                                .find(RoundId.parse(delivery.errand().run()))
                                .map(round -> new Pressed(chose, speaking(person, round), delivery, round, notice))));
    }

    private Person speaking(Person person, Round round) {
        return person.speaking(card.words().language(round, person));
    }

    private Reply handle(Pressed pressed) {
        return switch (pressed.notice().kind()) {
            case ASK ->
                pressed.chose().action().equals(LoopCard.MORE)
                        ? update(
                                card.ask(
                                        pressed.round(),
                                        false,
                                        pressed.delivery().id(),
                                        pressed.locale()),
                                pressed)
                        : post(pressed);
            case GO_AHEAD -> agree(pressed);
            case TOLD -> rejected(pressed.locale(), "not-yours");
        };
    }

    private Reply post(Pressed pressed) {
        Map<String, String> values = pressed.chose().values();
        var kind = Stream.of(Post.Kind.values())
                .filter(one -> one.word().equals(values.getOrDefault(LoopCard.KIND, "")))
                .findFirst();
        if (kind.isEmpty()) {
            return rejected(pressed.locale(), "kind.missing");
        }
        String text = values.getOrDefault(LoopCard.TEXT, "");
        var outcome = desk.post(
                pressed.round().id(), kind.get(), text, pressed.person().id().value());
        return switch (outcome) {
            case LoopDesk.Outcome.Done done -> update(posted(pressed), pressed);
            case LoopDesk.Outcome.BadText bad ->
                rejected(pressed.locale(), "length", String.valueOf(Post.SHORTEST), String.valueOf(Post.LONGEST));
            case LoopDesk.Outcome.NoSuchRound none -> rejected(pressed.locale(), "not-yours");
            case LoopDesk.Outcome.NotNow notNow -> rejected(pressed.locale(), "not-yours");
            case LoopDesk.Outcome.Nobody nobody -> rejected(pressed.locale(), "not-yours");
        };
    }

    private Message posted(Pressed pressed) {
        var posts = desk.words().posts().of(pressed.round().id()).values();
        return card.posted(
                pressed.round(), List.copyOf(posts), pressed.delivery().id(), pressed.locale());
    }

    private Reply agree(Pressed pressed) {
        return desk.agree(pressed.round().id(), pressed.notice().id(), pressed.person())
                .<Reply>map(proposal -> update(
                        card.agreed(
                                pressed.round(),
                                proposal,
                                desk.words().name(proposal.by()),
                                pressed.delivery().id(),
                                pressed.locale()),
                        pressed))
                .orElseGet(() -> rejected(pressed.locale(), "go.over"));
    }

    private static Reply update(Message message, Pressed pressed) {
        return new Reply.Update(message.in(pressed.locale()));
    }

    private Reply rejected(Locale locale, String key, String... values) {
        return new Reply.Rejected(card.refusal(locale, key, values));
    }
}
