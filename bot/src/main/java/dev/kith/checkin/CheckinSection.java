package dev.kith.checkin;

import dev.kith.attention.Spoken;
import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.HomeSection;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.delivery.Foot;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What waits for somebody's answer: in the home, or asked for in words. The card comes once more, and answers the same. */
final class CheckinSection implements HomeSection, ChatHandler, Spoken {

    private static final Texts TEXTS = Texts.beside(CheckinSection.class, "open");
    private static final String TOPIC = "open-checkins";
    private static final String SHOW = "show-";

    private final Directory directory;
    private final OpenCheckins open;
    private final Foot foot;

    CheckinSection(Directory directory, OpenCheckins open, Foot foot) {
        this.directory = directory;
        this.open = open;
        this.foot = foot;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Topic about() {
        return new Topic(TOPIC, "");
    }

    @Override
    public List<String> words() {
        return TEXTS.sayings("say");
    }

    @Override
    public List<Block> blocks(Address viewer) {
        return directory.whoIs(viewer).map(this::blocks).orElse(List.of());
    }

    private List<Block> blocks(Person person) {
        var all = open.of(person);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(TEXTS.get(person.locale(), all.isEmpty() ? "nothing" : "waiting")));
        all.forEach(one -> {
            blocks.add(new Block.Text(
                    TEXTS.get(person.locale(), "since", one.asking().checkin().title(), day(person, one))));
            blocks.add(new Block.Actions(List.of(
                    new Block.Action(SHOW + one.delivery().id().value(), TEXTS.get(person.locale(), "show"), false))));
        });
        return blocks;
    }

    private static String day(Person person, OpenCheckins.Open one) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Texts.spoken(person.locale()))
                .format(one.at().atZone(person.zone()));
    }

    @Override
    public Map.Entry<String, String> help(Person person) {
        return Map.entry(TEXTS.get(person.locale(), "help"), TEXTS.get(person.locale(), "help.does"));
    }

    /** All that wait, or a word that none does. */
    @Override
    public List<Message> answer(Person person) {
        var cards = open.of(person).stream().map(one -> card(person, one)).toList();
        return cards.isEmpty() ? List.of(none(person.locale())) : cards;
    }

    private static Message none(Locale locale) {
        return Message.of(
                Message.Kind.REPLY, TEXTS.get(locale, "summary"), new Block.Text(TEXTS.get(locale, "nothing")));
    }

    /** The id in the button is only a claim: it must be one that waits for the person who presses. */
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
        return open.of(person).stream()
                .filter(one -> action.equals(SHOW + one.delivery().id().value()))
                .findFirst()
                .<Reply>map(one -> Reply.say(card(person, one)))
                .orElseGet(() -> Reply.say(none(person.locale())));
    }

    private Message card(Person reader, OpenCheckins.Open one) {
        var person = reader.speaking(one.asking().language());
        var id = one.delivery().id();
        return foot.under(open.card(one.asking(), id, person), id, person)
                .in(person.locale())
                .forCampaign(one.kept().id().value());
    }
}
