package dev.kith.reflection;

import dev.kith.attention.Spoken;
import dev.kith.chat.Block;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives somebody a question for themselves, and another in its place; nobody is told of it, and nothing written down. */
final class Reflecting implements Spoken, ChatHandler {

    private static final Pattern ANOTHER = Pattern.compile(ReflectionCard.ANOTHER + "\\d{1,9}");

    private final Directory directory;
    private final Asks asks;

    Reflecting(Directory directory, Asks asks) {
        this.directory = directory;
        this.asks = asks;
    }

    @Override
    public List<String> words() {
        return ReflectionCard.TEXTS.sayings("say");
    }

    @Override
    public Map.Entry<String, String> help(Person person) {
        return Map.entry(say(person, "help"), say(person, "help.does"));
    }

    @Override
    public List<Message> answer(Person person) {
        return List.of(card(person, asks.first(person)));
    }

    @Override
    public String topic() {
        return ReflectionCard.TOPIC;
    }

    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Chose chose
                        && ANOTHER.matcher(chose.action()).matches()
                ? directory
                        .whoIs(chose.from())
                        .<Reply>map(person -> new Reply.Update(card(person, index(chose.action()))))
                        .orElseGet(Reply::nothing)
                : Reply.nothing();
    }

    private static int index(String action) {
        return Integer.parseInt(action.substring(ReflectionCard.ANOTHER.length()));
    }

    private Message card(Person person, int index) {
        int there = Math.max(1, asks.of(person).size());
        return asks.at(index, person)
                .map(ask -> ReflectionCard.of(ask, (index % there + 1) % there))
                .orElseGet(() ->
                        Message.of(Message.Kind.REPLY, say(person, "summary"), new Block.Text(say(person, "nothing"))));
    }

    private static String say(Person person, String key) {
        return ReflectionCard.TEXTS.get(person.locale(), key);
    }
}
