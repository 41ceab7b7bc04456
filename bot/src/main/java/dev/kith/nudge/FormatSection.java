package dev.kith.nudge;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.HomeSection;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where somebody sees how their nudges come, and changes it: in the home, or by a word. */
final class FormatSection implements HomeSection, ChatHandler {

    static final Texts TEXTS = Texts.beside(FormatSection.class, "format");
    private static final String TOPIC = "format";
    private static final String LIKES = "likes-";

    private final Directory directory;
    private final Recents recents;
    private final Practices practices;
    private final Hearing hearing;

    FormatSection(Directory directory, Recents recents, Practices practices, Hearing hearing) {
        this.directory = directory;
        this.recents = recents;
        this.practices = practices;
        this.hearing = hearing;
    }

    @Override
    public int order() {
        return 85;
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
    public List<Block> blocks(Address viewer) {
        return directory.whoIs(viewer).map(this::blocks).orElse(List.of());
    }

    private List<Block> blocks(Person person) {
        var now = practices.of(person.id()).format();
        var others = Arrays.stream(Format.values())
                .filter(format -> format != now)
                .map(format -> new Block.Action(LIKES + format.word(), say(person, "button." + format.word()), false))
                .toList();
        return List.of(
                new Block.Heading(say(person, "heading")),
                new Block.Text(say(person, "now." + now.word())),
                new Block.Actions(others));
    }

    private Message card(Person person) {
        return new Message(Message.Kind.REPLY, say(person, "summary"), about(), blocks(person));
    }

    /** It concerns nobody but the one who presses, whatever the button says. */
    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Chose chose
                ? directory
                        .whoIs(chose.from())
                        .map(person -> liked(chose.action())
                                .<Reply>map(format -> new Reply.Update(likes(person, format)))
                                .orElseGet(() -> new Reply.Rejected(NudgeCard.TEXTS.get(person.locale(), "no-action"))))
                        .orElseGet(Reply::nothing)
                : Reply.nothing();
    }

    private static Optional<Format> liked(String action) {
        return Arrays.stream(Format.values())
                .filter(format -> action.equals(LIKES + format.word()))
                .findFirst();
    }

    /** From now on they like them so. */
    Message likes(Person person, Format format) {
        recents.heard(person.id());
        hearing.likes(person, format);
        return card(person);
    }

    static String say(Person person, String key) {
        return TEXTS.get(person.locale(), key);
    }
}
