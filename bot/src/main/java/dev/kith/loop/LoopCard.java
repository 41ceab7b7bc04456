package dev.kith.loop;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.delivery.DeliveryId;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import dev.kith.results.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is shown of what comes of a round: the question to whoever is named, and what everybody is told. */
record LoopCard(ResultWords words) {

    static final String TOPIC = "loop";
    static final String POST = "answer";
    static final String MORE = "more";
    static final String KIND = "kind";
    static final String TEXT = "text";

    private static final Texts TEXTS = Texts.beside(LoopCard.class, "loop");

    /** Asks what comes of a round. {@code isHeld}: whether the next one waits for it. */
    Message ask(Round round, boolean isHeld, DeliveryId delivery, Locale locale) {
        String line = words.inOneLine(round, locale);
        String when = ResultWords.when(round.id(), locale);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(say(locale, "ask.heading", words.title(round, locale))));
        blocks.add(new Block.Text(
                line.isEmpty() ? say(locale, "ask.no-figures", when) : say(locale, "ask.figures", when, line)));
        blocks.add(new Block.Text(say(locale, "ask.text", String.valueOf(round.asked()))));
        if (isHeld) {
            blocks.add(new Block.Text(say(locale, "ask.held")));
        }
        blocks.add(new Block.Choice(
                KIND,
                say(locale, "kind"),
                false,
                Stream.of(Post.Kind.values())
                        .map(kind -> new Block.Option(kind.word(), say(locale, "kind." + kind.word())))
                        .toList()));
        blocks.add(new Block.FreeText(TEXT, say(locale, "text"), false, Post.LONGEST));
        blocks.add(actions(new Block.Action(POST, say(locale, "post"), true)));
        return message(say(locale, "ask.summary"), delivery, blocks);
    }

    /** Takes the place of the question; more can be said. */
    Message posted(Round round, List<Post> posts, DeliveryId delivery, Locale locale) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(say(locale, "told.heading", words.title(round, locale))));
        blocks.add(new Block.Text(say(locale, "posted")));
        posts.forEach(post -> blocks.addAll(said(round, post, locale)));
        blocks.add(actions(new Block.Action(MORE, say(locale, "more"), false)));
        return message(say(locale, "posted.summary"), delivery, blocks);
    }

    /** Tells what was said. {@code by}: whose word it is, empty where nobody's; {@code isMore}: something was said before. */
    Message told(Round round, Post post, String by, boolean isMore, Locale locale) {
        var blocks = new ArrayList<Block>();
        String heading = isMore ? "told.more" : "told.heading";
        blocks.add(new Block.Heading(say(locale, heading, words.title(round, locale))));
        blocks.addAll(said(round, post, locale));
        if (!by.isEmpty()) {
            blocks.add(new Block.Text(say(locale, "told.by", by)));
        }
        return Message.of(Message.Kind.NOTICE, say(locale, "told.summary"), blocks.toArray(Block[]::new));
    }

    private static List<Block> said(Round round, Post post, Locale locale) {
        return List.of(
                new Block.Text(say(locale, "told." + post.kind().word(), ResultWords.when(round.id(), locale))),
                new Block.Text(post.text()));
    }

    /** Asks somebody who runs Kith whether a campaign asks again without a word. */
    Message goAhead(Round round, GoAhead proposal, String by, DeliveryId delivery, Locale locale) {
        var blocks = new ArrayList<>(proposal(round, proposal, by, locale));
        blocks.add(new Block.Text(say(locale, "go.two", by)));
        blocks.add(actions(new Block.Action(POST, say(locale, "go.yes"), false)));
        return message(say(locale, "go.summary"), delivery, blocks);
    }

    /** Takes the place of that once somebody said yes. */
    Message agreed(Round round, GoAhead proposal, String by, DeliveryId delivery, Locale locale) {
        var blocks = new ArrayList<>(proposal(round, proposal, by, locale));
        blocks.add(new Block.Text(proposal.isSettled() ? say(locale, "go.settled") : say(locale, "go.waits", by)));
        return message(say(locale, "go.summary"), delivery, blocks);
    }

    private List<Block> proposal(Round round, GoAhead proposal, String by, Locale locale) {
        return List.of(
                new Block.Heading(say(locale, "go.heading", words.title(round, locale))),
                new Block.Text(say(locale, "go.text", by, ResultWords.when(round.id(), locale))),
                new Block.Text(say(locale, "go.reason")),
                new Block.Text(proposal.reason()));
    }

    /** On the card of the next round, where it went ahead without a word. */
    String note(RoundId about, String reason, Locale locale) {
        return say(locale, "note", ResultWords.when(about, locale)) + "\n" + reason;
    }

    /** What somebody's own word is called where they are told of it. */
    String held(RoundId about, Locale locale) {
        return say(locale, "held", ResultWords.when(about, locale));
    }

    String refusal(Locale locale, String key, String... values) {
        return say(locale, key, values);
    }

    private static Message message(String summary, DeliveryId delivery, List<Block> blocks) {
        return new Message(Message.Kind.NOTICE, summary, new Topic(TOPIC, delivery.value()), blocks);
    }

    private static Block actions(Block.Action action) {
        return new Block.Actions(List.of(action));
    }

    private static String say(Locale locale, String key, String... values) {
        return TEXTS.get(locale, key, values);
    }
}
