package dev.kith.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import dev.kith.adaptive.AdaptiveCards;
import dev.kith.chat.Block;
import dev.kith.chat.Home;
import dev.kith.chat.Message;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What goes out: a card, and for the notification its summary, which gives nothing away. */
final class Activities {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AdaptiveCards cards = new AdaptiveCards();

    /** A new message; {@code deliveryId} is opaque. */
    Activity message(Message message, String deliveryId, Reference to) {
        var reader = Optional.of(to.user())
                .filter(user -> !user.isEmpty() && !message.actions().isEmpty());
        var activity = shown(cards.card(whole(message), reader), message.summary());
        // Not a map: the SDK would look into it by reflection.
        var channel = JSON.createObjectNode().put("delivery_id", deliveryId);
        channel.putObject("notification").put("alert", true);
        activity.setChannelData(channel);
        return activity;
    }

    /** What stands in the place of another: nobody is called for it. */
    Activity update(ObjectNode card, String summary) {
        return shown(card, summary);
    }

    ObjectNode card(Message message) {
        return cards.card(whole(message), Optional.empty());
    }

    /** A card with nothing on it would be refused: what is but a line is that line. */
    private static Message whole(Message message) {
        return message.blocks().isEmpty() ? message.with(List.of(new Block.Text(message.summary()))) : message;
    }

    Activity home(List<Home.Part> parts, String summary) {
        return shown(cards.home(parts), summary);
    }

    /** A line in a conversation of others, in which nothing is markup. */
    static Activity line(String text, String replyTo) {
        var activity = new Activity(ActivityTypes.MESSAGE);
        activity.setText(text);
        activity.setReplyToId(replyTo);
        return activity;
    }

    private static Activity shown(ObjectNode card, String summary) {
        var attachment = new Attachment();
        attachment.setContentType(AdaptiveCards.CONTENT_TYPE);
        attachment.setContent(plain(card));
        var activity = new Activity(ActivityTypes.MESSAGE);
        activity.setSummary(summary);
        activity.setAttachment(attachment);
        return activity;
    }

    /** As the SDK's Jackson knows it, which is another one than ours. */
    private static Object plain(ObjectNode card) {
        try {
            return JSON.readTree(card.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a card that is no JSON", e);
        }
    }
}
