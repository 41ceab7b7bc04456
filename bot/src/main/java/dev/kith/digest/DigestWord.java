package dev.kith.digest;

import dev.kith.attention.Spoken;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Recents;
import dev.kith.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whoever leads asks for the digest by a word, and wants it no more by another, or by a button. */
record DigestWord(Leaders leaders, Readers readers, Recents recents, BusinessTime time) implements Spoken, ChatHandler {

    @Override
    public List<String> words() {
        return DigestCard.TEXTS.sayings("say");
    }

    @Override
    public Map.Entry<String, String> help(Person person) {
        return Map.entry(
                DigestCard.TEXTS.get(person.locale(), "help"), DigestCard.TEXTS.get(person.locale(), "help.does"));
    }

    @Override
    public List<Message> answer(Person person) {
        return List.of(wanted(person));
    }

    @Override
    public Optional<List<Message>> answer(Person person, String rest) {
        return DigestCard.TEXTS.sayings("say.off").contains(rest)
                ? Optional.of(List.of(unwanted(person)))
                : Optional.empty();
    }

    @Override
    public String topic() {
        return DigestCard.TOPIC;
    }

    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Chose chose
                ? leaders.directory()
                        .whoIs(chose.from())
                        .map(person -> {
                            recents.heard(person.id());
                            return handle(person, chose.action());
                        })
                        .orElseGet(Reply::nothing)
                : Reply.nothing();
    }

    /** What stands on the card stays where they read it. */
    private Reply handle(Person person, String action) {
        return switch (action) {
            case DigestCard.OFF -> Reply.say(unwanted(person));
            case DigestCard.ON -> Reply.say(wanted(person));
            default -> Reply.nothing();
        };
    }

    private Message wanted(Person person) {
        if (!leaders.include(person)) {
            return DigestCard.said("not-yours", List.of(), person.locale());
        }
        readers.add(person.id(), time.instant());
        return DigestCard.said("on", List.of(DigestCard.OFF), person.locale());
    }

    private Message unwanted(Person person) {
        readers.remove(person.id());
        return DigestCard.said("off", List.of(DigestCard.ON), person.locale());
    }
}
