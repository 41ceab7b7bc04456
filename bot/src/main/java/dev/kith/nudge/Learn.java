package dev.kith.nudge;

import dev.kith.attention.Spoken;
import dev.kith.chat.Block;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What somebody was given to read lately, asked for in words; each card comes once more, and takes a word the same. */
final class Learn implements Spoken, ChatHandler {

    private static final Texts TEXTS = Texts.beside(Learn.class, "learn");
    private static final String TOPIC = "learn";
    private static final String SHOW = "show-";

    /** As many are listed; a button of an older list works on. */
    private static final int MOST = 5;

    private final Directory directory;
    private final ReadLately lately;
    private final NudgeCards cards;

    Learn(Directory directory, ReadLately lately, NudgeCards cards) {
        this.directory = directory;
        this.lately = lately;
        this.cards = cards;
    }

    @Override
    public List<String> words() {
        return TEXTS.sayings("say");
    }

    @Override
    public Map.Entry<String, String> help(Person person) {
        return Map.entry(words(person, "help"), words(person, "help.does"));
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public List<Message> answer(Person person) {
        var all = lately.of(person).limit(MOST).toList();
        return List.of(all.isEmpty() ? nothing(person) : list(person, all));
    }

    private static Message nothing(Person person) {
        return reply(person, List.of(new Block.Text(words(person, "nothing"))));
    }

    private static Message list(Person person, List<ReadLately.Read> all) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words(person, "heading")));
        all.forEach(one -> {
            blocks.add(new Block.Text(words(person, "on", one.nudge().title(), day(person, one))));
            one.nudge().link().ifPresent(link -> blocks.add(new Block.Link(link.label(), link.url())));
            blocks.add(new Block.Actions(
                    List.of(new Block.Action(SHOW + one.delivery().id().value(), words(person, "show"), false))));
        });
        return reply(person, blocks);
    }

    private static Message reply(Person person, List<Block> blocks) {
        return new Message(Message.Kind.REPLY, words(person, "summary"), new Topic(TOPIC, ""), blocks);
    }

    private static String day(Person person, ReadLately.Read one) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Texts.spoken(person.locale()))
                .format(one.at().atZone(person.zone()));
    }

    /** The id in the button is only a claim: it must be one that was sent to the person who presses. */
    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Chose chose
                ? directory
                        .whoIs(chose.from())
                        .map(person -> show(person, chose.action()))
                        .orElseGet(Reply::nothing)
                : Reply.nothing();
    }

    private Reply show(Person person, String action) {
        return lately.of(person)
                .filter(one -> action.equals(SHOW + one.delivery().id().value()))
                .findFirst()
                .map(one -> Reply.say(card(person, one)))
                .orElseGet(() -> Reply.say(nothing(person)));
    }

    /**
     * As it stands. Nothing is under it, as under what was just sent: what was asked for is not put off, and its campaign may
     * be over.
     */
    private Message card(Person person, ReadLately.Read read) {
        return cards.card(read.nudge(), read.delivery().id(), person)
                .forCampaign(read.delivery().errand().campaign().value());
    }

    private static String words(Person person, String key, String... values) {
        return TEXTS.get(person.locale(), key, values);
    }
}
