package dev.kith.attention;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Topic;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Foot;
import dev.kith.people.Person;
import java.util.ArrayList;
import java.util.List;

/** Under every card: later, not this, why me. */
final class CardFoot implements Foot {

    @Override
    public Message under(Message card, DeliveryId delivery, Person reader) {
        return under(card, delivery, List.of(Buttons.of(reader.locale(), "snooze", "stop", "why")));
    }

    static Message under(Message card, DeliveryId delivery, List<Block> foot) {
        var blocks = new ArrayList<>(card.blocks());
        blocks.addAll(foot);
        var about = card.about().equals(Topic.NONE) ? new Topic(CardHandler.TOPIC, delivery.value()) : card.about();
        return card.with(about).with(blocks);
    }
}
