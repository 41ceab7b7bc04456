package dev.kith.privacy;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.HomeSection;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.chat.Topic;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.List;

/** The part of the home where somebody asks what Kith knows of them; the answer is a message to them. */
final class KnownSection implements HomeSection, ChatHandler {

    private static final String TOPIC = "known";
    private static final String ASK = "what-you-know";
    private static final String ALL = "everything";

    private final Directory directory;
    private final Known known;
    private final Everything everything;

    KnownSection(Directory directory, Known known, Everything everything) {
        this.directory = directory;
        this.known = known;
        this.everything = everything;
    }

    @Override
    public int order() {
        return 95;
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
        return directory.whoIs(viewer).map(KnownSection::blocks).orElse(List.of());
    }

    private static List<Block> blocks(Person person) {
        var ask = new Block.Action(ASK, Known.say(person, "button"), false);
        var all = new Block.Action(ALL, Known.say(person, "everything.button"), false);
        return List.of(
                new Block.Heading(Known.say(person, "section")),
                new Block.Text(Known.say(person, "answers")),
                new Block.Actions(List.of(ask, all)));
    }

    /** Of whoever asks, and of nobody else. */
    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Chose chose
                ? directory
                        .whoIs(chose.from())
                        .map(person -> answer(person, chose.action()))
                        .orElseGet(Reply::nothing)
                : Reply.nothing();
    }

    private Reply answer(Person person, String action) {
        return switch (action) {
            case ASK -> Reply.say(known.of(person));
            case ALL -> new Reply.Say(everything.of(person));
            default -> Reply.nothing();
        };
    }
}
