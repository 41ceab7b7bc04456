package dev.kith.reply;

import dev.kith.chat.Block;
import dev.kith.chat.Form;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.release.Round;
import dev.kith.reply.Letters.Letter;
import dev.kith.results.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is shown of replies. What a writer is sent says nothing until they open it, and where a window can open, it and what they
 * wrote are shown there and stay in no conversation.
 */
record ReplyCard(ResultWords words) {

    static final String TOPIC = "reply";
    static final String READ = "read";
    static final String HIDE = "hide";
    static final String CLOSE = "close";

    private static final Texts TEXTS = Texts.beside(ReplyCard.class, "reply");

    /** What comes to the writer of a comment. {@code hasWindows}: whether a window can open where it comes. */
    Message closed(Round round, Topic about, boolean hasWindows, Locale locale) {
        var read = new Block.Action(READ, say(locale, "read"), false);
        List<Block> blocks = List.of(
                new Block.Heading(words.title(round, locale)),
                new Block.Text(say(locale, "closed", when(round, locale))),
                hasWindows ? new Block.Window(read) : new Block.Actions(List.of(read)));
        return new Message(Message.Kind.NOTICE, say(locale, "summary"), about, blocks);
    }

    /** Takes its place where no window can open; what they wrote is in no conversation, so it is not repeated. */
    Message open(Letter letter, String steward, Topic about, Locale locale) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.title(letter.round(), locale)));
        blocks.add(new Block.Text(say(locale, "to", question(letter, locale))));
        blocks.addAll(replied(letter, steward, locale));
        blocks.add(new Block.Actions(List.of(new Block.Action(HIDE, say(locale, "hide"), false))));
        return new Message(Message.Kind.NOTICE, say(locale, "summary"), about, blocks);
    }

    Form window(Letter letter, String steward, Topic about, Locale locale) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(say(locale, "wrote", when(letter.round(), locale))));
        blocks.add(new Block.Text(letter.comment().text()));
        blocks.add(new Block.Divider());
        blocks.addAll(replied(letter, steward, locale));
        var close = new Form.Send(new Block.Action(CLOSE, say(locale, "close"), false), false, say(locale, "again"));
        return new Form(say(locale, "reply"), about, close, blocks, Map.of());
    }

    private static List<Block> replied(Letter letter, String steward, Locale locale) {
        return List.of(
                new Block.Text(say(locale, "replied")),
                new Block.Text(letter.reply().text()),
                new Block.Text(say(locale, "nobody")),
                new Block.Text(steward.isEmpty() ? say(locale, "go-on") : say(locale, "go-on.with", steward)));
    }

    /** What comes to everybody who was asked: no comment is quoted, for colleagues may know whose it is. */
    Message toAll(Round round, List<Letter> letters, Locale locale) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(say(locale, "all.heading", words.title(round, locale))));
        blocks.add(new Block.Text(say(locale, "all.text", when(round, locale))));
        letters.forEach(letter -> {
            blocks.add(new Block.Divider());
            blocks.add(new Block.Text(say(locale, "to", question(letter, locale))));
            blocks.add(new Block.Text(letter.reply().text()));
        });
        return Message.of(Message.Kind.NOTICE, say(locale, "all.summary"), blocks.toArray(Block[]::new));
    }

    /** What it is called where its reader is told what is kept of them. */
    String held(Round round, Locale locale) {
        return say(locale, "held", when(round, locale));
    }

    /** What is said of it there: they alone read it, where it came. */
    String kept(Locale locale) {
        return say(locale, "kept");
    }

    String notYours(Locale locale) {
        return say(locale, "not-yours");
    }

    private String question(Letter letter, Locale locale) {
        return words.question(letter.round(), letter.comment().question(), locale);
    }

    private static String when(Round round, Locale locale) {
        return ResultWords.when(round.id(), locale);
    }

    private static String say(Locale locale, String key, String... values) {
        return TEXTS.get(locale, key, values);
    }
}
