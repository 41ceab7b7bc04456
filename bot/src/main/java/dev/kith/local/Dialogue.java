package dev.kith.local;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.Conversation;
import dev.kith.chat.Inbox;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.chat.Topic;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The person's side of a conversation: answers on cards, and words. */
final class Dialogue {

    static final int LONGEST = 4_000;

    private static final Logger log = LoggerFactory.getLogger(Dialogue.class);

    private final RedisLines lines;
    private final Inbox inbox;
    private final Conversation conversation;
    private final InstantSource business;
    private final Supplier<String> eventIds;

    Dialogue(
            RedisLines lines,
            Inbox inbox,
            Conversation conversation,
            InstantSource business,
            Supplier<String> eventIds) {
        this.lines = lines;
        this.inbox = inbox;
        this.conversation = conversation;
        this.business = business;
        this.eventIds = eventIds;
    }

    /** What became of what a person did; where it was not taken, nothing has changed. */
    sealed interface Outcome {

        /** The messages that it concerns, as they are now. */
        record Taken(List<Line.Card> messages) implements Outcome {}

        record NoSuchMessage(String id) implements Outcome {}

        record NotTaken(CardRules.Fault fault) implements Outcome {}

        /** The feature's own no, in words. */
        record Rejected(String reason) implements Outcome {}

        /** Handling it failed; what was kept will be tried again. */
        record Delayed() implements Outcome {}
    }

    /** Presses a button of a card. A text that is blank counts as not given. */
    Outcome answer(Address person, String messageId, String action, Map<String, String> values) {
        return lines.card(person, messageId)
                .map(card -> answer(person, card, action, values))
                .orElseGet(() -> new Outcome.NoSuchMessage(messageId));
    }

    private Outcome answer(Address person, Line.Card card, String action, Map<String, String> values) {
        var given = given(card, values);
        Optional<CardRules.Fault> fault = CardRules.fault(card, action, given);
        if (fault.isPresent()) {
            return new Outcome.NotTaken(fault.get());
        }
        var about = card.offersNow(action) ? card.now().about() : card.posted().about();
        var clicked = new Incoming.Card(card.id(), about);
        return hand(new Incoming.Chose(eventIds.get(), person, clicked, action, given))
                .orElseGet(() ->
                        new Outcome.Taken(lines.card(person, card.id()).stream().toList()));
    }

    /** Presses a button in the home. */
    Outcome press(Address person, String action) {
        return conversation
                .offeringAtHome(person, action)
                .map(about -> press(person, about, action))
                .orElseGet(() -> new Outcome.NotTaken(
                        new CardRules.Fault("action", "the home has no such action now", "one that the home shows")));
    }

    private Outcome press(Address person, Topic about, String action) {
        var pressed = new Incoming.Chose(eventIds.get(), person, Incoming.Card.inHome(about), action, Map.of());
        return hand(pressed).orElseGet(() -> new Outcome.Taken(List.of()));
    }

    private static Map<String, String> given(Line.Card card, Map<String, String> values) {
        var given = new HashMap<>(values);
        given.entrySet().removeIf(value -> value.getValue().isBlank() && isText(card, value.getKey()));
        return given;
    }

    private static boolean isText(Line.Card card, String field) {
        return card.field(field)
                .filter(one -> one instanceof Block.FreeText || one instanceof Block.Day)
                .isPresent();
    }

    /** Says something in words, and answers what came back. */
    Outcome say(Address person, String text) {
        int length = text.codePointCount(0, text.length());
        if (text.isBlank() || length > LONGEST) {
            String reason = text.isBlank() ? "there is nothing in it" : "the text is too long";
            return new Outcome.NotTaken(new CardRules.Fault("text", reason, "1 to " + LONGEST + " characters"));
        }
        var before = cards(person).stream().map(Line.Card::id).collect(Collectors.toSet());
        String event = eventIds.get();
        lines.spoke(person, LocalChat.messageId(person, event), business.instant(), text.strip());
        return hand(new Incoming.Said(event, person, text.strip()))
                .orElseGet(() -> new Outcome.Taken(cards(person).stream()
                        .filter(card -> !before.contains(card.id()))
                        .toList()));
    }

    List<Line.Card> cards(Address person) {
        return lines.of(person).stream()
                .filter(Line.Card.class::isInstance)
                .map(Line.Card.class::cast)
                .toList();
    }

    /** Empty where it was handled. An exception may quote what a person wrote, so only its class is logged. */
    private Optional<Outcome> hand(Incoming incoming) {
        try {
            var reply = inbox.acceptAndAnswer(incoming, conversation);
            lines.read(incoming.from());
            return reply.flatMap(said -> said instanceof Reply.Rejected rejected
                    ? Optional.of(new Outcome.Rejected(rejected.reason()))
                    : Optional.empty());
        } catch (RuntimeException e) {
            log.warn(
                    "An incoming could not be handled (event: {}): {}",
                    incoming.eventId(),
                    e.getClass().getName());
            return Optional.of(new Outcome.Delayed());
        }
    }
}
