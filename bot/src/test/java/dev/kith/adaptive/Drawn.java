package dev.kith.adaptive;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Cards, and what stands in them. */
final class Drawn {

    static final AdaptiveCards CARDS = new AdaptiveCards();
    static final Topic ABOUT = new Topic("checkin", "0123456789abcdef0123456789abcdef");

    private Drawn() {}

    static ObjectNode card(Block... blocks) {
        return card(new Message(Message.Kind.CHECKIN, "A check-in", ABOUT, List.of(blocks)));
    }

    static ObjectNode card(Message message) {
        return CARDS.card(message, Optional.empty());
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** What stands there in each, nothing where it is left out. */
    static List<String> each(JsonNode array, String pointer) {
        return list(array).stream().map(one -> one.at(pointer).asString("")).toList();
    }

    /** The paragraphs of a card, in their order. */
    static List<String> paragraphs(JsonNode card) {
        return list(card.at("/body")).stream()
                .map(element -> element.at("/inlines/0/text").asString(""))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
