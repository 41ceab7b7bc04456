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

    private final Directory directory;
    private final Known known;

    KnownSection(Directory directory, Known known) {
        this.directory = directory;
        this.known = known;
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
        return List.of(
                new Block.Heading(Known.say(person, "section")),
                new Block.Text(Known.say(person, "answers")),
                new Block.Actions(List.of(ask)));
    }

    /** Of whoever asks, and of nobody else. */
    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Chose chose && chose.action().equals(ASK)
                ? directory
                        .whoIs(chose.from())
                        .map(person -> Reply.say(known.of(person)))
                        .orElseGet(Reply::nothing)
                : Reply.nothing();
    }
}
