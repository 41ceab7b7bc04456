package dev.kith.conversation;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.conversation.Talks.Talk;
import dev.kith.delivery.DeliveryId;
import dev.kith.people.Person;
import dev.kith.results.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is shown of an invitation: to those who are invited, and to whom they would talk with. */
record InvitationCard(ResultWords words) {

    static final String TOPIC = "conversation";
    static final String YES = "accept";
    static final String NO = "no-thanks";
    static final String TAKE_BACK = "take-back";

    private static final Texts TEXTS = Texts.beside(InvitationCard.class, "conversation");

    Message ask(Talk talk, DeliveryId delivery, Locale locale) {
        String host = talk.host().name();
        var blocks = about(talk, locale);
        blocks.add(new Block.Text(say(locale, "ask.yes", host)));
        blocks.add(new Block.Text(say(locale, "ask.no")));
        blocks.add(new Block.Actions(List.of(
                new Block.Action(YES, say(locale, "yes"), false), new Block.Action(NO, say(locale, "no"), false))));
        return message(delivery, locale, blocks);
    }

    private List<Block> about(Talk talk, Locale locale) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(say(locale, "heading", words.title(talk.round(), locale))));
        blocks.add(new Block.Text(say(locale, "ask", talk.host().name(), when(talk, locale))));
        blocks.add(new Block.Text(talk.invitation().about()));
        if (!talk.invitation().when().isEmpty()) {
            blocks.add(new Block.Text(say(locale, "when", talk.invitation().when())));
        }
        return blocks;
    }

    /** Takes its place after a yes, as long as that can be taken back. */
    Message yes(Talk talk, DeliveryId delivery, Locale locale) {
        var back = new Block.Action(TAKE_BACK, say(locale, "take-back"), false);
        return after(
                talk, delivery, locale, say(locale, "thanks.yes", talk.host().name()), back);
    }

    /** The same once it cannot. */
    Message told(Talk talk, DeliveryId delivery, Locale locale) {
        return after(
                talk, delivery, locale, say(locale, "thanks.told", talk.host().name()));
    }

    /** Takes its place after a no, and after what was taken back. */
    Message no(Talk talk, DeliveryId delivery, Locale locale) {
        return after(
                talk, delivery, locale, say(locale, "thanks.no", talk.host().name()));
    }

    private Message after(Talk talk, DeliveryId delivery, Locale locale, String text, Block.Action... actions) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(say(locale, "heading", words.title(talk.round(), locale))));
        blocks.add(new Block.Text(text));
        Stream.of(actions).forEach(action -> blocks.add(new Block.Actions(List.of(action))));
        return message(delivery, locale, blocks);
    }

    private static Message message(DeliveryId delivery, Locale locale, List<Block> blocks) {
        return new Message(
                Message.Kind.NOTICE, say(locale, "summary"), new Topic(TOPIC, delivery.value()), List.copyOf(blocks));
    }

    /** To the host: who would like to talk. */
    Message wish(Talk talk, Person who, Locale locale) {
        return Message.of(
                Message.Kind.NOTICE,
                say(locale, "host.summary"),
                new Block.Heading(say(locale, "host.heading", who.name())),
                new Block.Text(say(locale, "host.text", who.name())),
                new Block.Text(talk.invitation().about()),
                new Block.Text(say(locale, "host.next", who.name())),
                new Block.Text(say(locale, "host.apart", when(talk, locale))));
    }

    /** What is said of it where somebody is told what is kept of them. */
    String kept(Talk talk, Locale locale, boolean isHost) {
        return isHost
                ? say(locale, "kept.host", when(talk, locale))
                : say(locale, "kept.wish", talk.host().name());
    }

    String refusal(Locale locale, String key) {
        return say(locale, key);
    }

    private static String when(Talk talk, Locale locale) {
        return ResultWords.when(talk.round().id(), locale);
    }

    private static String say(Locale locale, String key, String... values) {
        return TEXTS.get(locale, key, values);
    }
}
