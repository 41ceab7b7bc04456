package dev.kith.nudge;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.delivery.DeliveryId;
import dev.kith.prompts.Nudge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a nudge looks like: two minutes to read, one thing to try, and a word on whether it helped. */
final class NudgeCard {

    static final String TOPIC = "nudge";
    static final String HELPFUL = "helpful";
    static final String UNHELPFUL = "unhelpful";

    private static final Texts TEXTS = Texts.beside(NudgeCard.class, "card");

    private NudgeCard() {}

    static Message of(Nudge nudge, DeliveryId delivery, Locale locale) {
        var blocks = reading(nudge, locale);
        blocks.add(new Block.Actions(List.of(
                new Block.Action(HELPFUL, TEXTS.get(locale, "helpful"), true),
                new Block.Action(UNHELPFUL, TEXTS.get(locale, "unhelpful"), false))));
        return card(TEXTS.get(locale, "summary"), delivery, blocks);
    }

    /** The text stays, to be read again; the buttons give way to a word of thanks. */
    static Message thanks(Nudge nudge, DeliveryId delivery, Locale locale) {
        var blocks = reading(nudge, locale);
        blocks.add(new Block.Divider());
        blocks.add(new Block.Text(TEXTS.get(locale, "thanks")));
        return card(TEXTS.get(locale, "thanks"), delivery, blocks);
    }

    private static Message card(String summary, DeliveryId delivery, List<Block> blocks) {
        return new Message(Message.Kind.NUDGE, summary, new Topic(TOPIC, delivery.value()), blocks);
    }

    private static List<Block> reading(Nudge nudge, Locale locale) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(nudge.title()));
        blocks.add(new Block.Text(nudge.text().hook()));
        blocks.add(new Block.Text(nudge.text().body()));
        blocks.add(Block.Facts.of(TEXTS.get(locale, "try"), nudge.text().tryThis()));
        nudge.link().ifPresent(link -> blocks.add(new Block.Link(link.label(), link.url())));
        nudge.source().ifPresent(source -> blocks.add(Block.Facts.of(TEXTS.get(locale, "source"), source)));
        return blocks;
    }
}
