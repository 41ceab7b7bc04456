package dev.kith.learn;

import dev.kith.attention.Spoken;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whatever the library holds, by a word: what one was given lately, and what anybody may choose for themselves. */
final class Learn implements Spoken, ChatHandler {

    private final Directory directory;
    private final Recents recents;
    private final Lists lists;
    private final Choices choices;

    Learn(Directory directory, Recents recents, Lists lists, Choices choices) {
        this.directory = directory;
        this.recents = recents;
        this.lists = lists;
        this.choices = choices;
    }

    @Override
    public List<String> words() {
        return Offering.TEXTS.sayings("say");
    }

    @Override
    public Map.Entry<String, String> help(Person person) {
        return Map.entry(Offering.TEXTS.get(person.locale(), "help"), Offering.TEXTS.get(person.locale(), "help.does"));
    }

    @Override
    public String topic() {
        return Offering.TOPIC;
    }

    @Override
    public List<Message> answer(Person person) {
        return List.of(lists.overview(person));
    }

    @Override
    public Optional<List<Message>> answer(Person person, String rest) {
        boolean isOpen = Offering.TEXTS.sayings("say.opportunities").contains(rest);
        return Optional.of(List.of(isOpen ? lists.opportunities(person) : lists.found(person, rest)));
    }

    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Chose chose
                ? directory
                        .whoIs(chose.from())
                        .map(person -> {
                            recents.heard(person.id());
                            return choices.take(person, chose.action());
                        })
                        .orElseGet(Reply::nothing)
                : Reply.nothing();
    }
}
