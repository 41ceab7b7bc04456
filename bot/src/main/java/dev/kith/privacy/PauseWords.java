package dev.kith.privacy;

import dev.kith.chat.Block;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.Locale;

/** Hears what people say in words: {@code pause} and {@code resume}; anything else is answered with what can be said. */
final class PauseWords implements ChatHandler {

    private final Directory directory;
    private final Consents consents;

    PauseWords(Directory directory, Consents consents) {
        this.directory = directory;
        this.consents = consents;
    }

    @Override
    public String topic() {
        return "";
    }

    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Said said
                ? directory
                        .whoIs(said.from())
                        .map(person -> answer(person.id(), said.text()))
                        .orElseGet(Reply::nothing)
                : Reply.nothing();
    }

    private Reply answer(PersonId person, String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "pause", "stop" -> paused(person);
            case "resume", "start" -> resumed(person);
            default ->
                reply("I am a program that brings check-ins and two-minute reads. You can say pause, and I stop writing"
                        + " to you until you say resume.");
        };
    }

    private Reply paused(PersonId person) {
        consents.pause(person, Instant.MAX);
        return reply("All quiet from now on. Say resume whenever you want me back. Nobody is told.");
    }

    private Reply resumed(PersonId person) {
        consents.resume(person);
        return reply("Welcome back. I will write again when something is due for you.");
    }

    private static Reply reply(String text) {
        return Reply.say(Message.of(Message.Kind.REPLY, text, new Block.Text(text)));
    }
}
