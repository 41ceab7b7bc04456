package dev.kith.apart;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.util.List;
import java.util.Locale;

/** Takes whom somebody names, and what they take back. It concerns nobody but the one who presses, whatever the button says. */
final class ApartHandler implements ChatHandler {

    private final Directory directory;
    private final Recents recents;
    private final RedisApart apart;
    private final ApartCard card;

    ApartHandler(Directory directory, Recents recents, RedisApart apart, ApartCard card) {
        this.directory = directory;
        this.recents = recents;
        this.apart = apart;
        this.card = card;
    }

    @Override
    public String topic() {
        return ApartCard.TOPIC;
    }

    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Chose chose
                ? directory
                        .whoIs(chose.from())
                        .map(person -> handle(person, chose))
                        .orElseGet(Reply::nothing)
                : Reply.nothing();
    }

    private Reply handle(Person person, Incoming.Chose chose) {
        recents.heard(person.id());
        if (chose.action().startsWith(ApartCard.TAKE_BACK)) {
            return takeBack(person, chose.action().substring(ApartCard.TAKE_BACK.length()));
        }
        return switch (chose.action()) {
            case ApartCard.ANSWER -> name(person, chose.values().getOrDefault(ApartCard.WHO, ""));
            case ApartCard.ASK ->
                chose.card().opens().isPresent() ? new Reply.Ask(card.window(person)) : Reply.say(card.asking(person));
            default -> Reply.nothing();
        };
    }

    private Reply takeBack(Person person, String whom) {
        if (PersonId.isValid(whom)) {
            apart.takeBack(person.id(), new PersonId(whom));
        }
        return new Reply.Update(card.card(person));
    }

    private Reply name(Person person, String words) {
        var found = called(plain(words));
        if (found.size() != 1) {
            return rejected(person, found.isEmpty() ? "unknown" : "several");
        }
        var whom = found.getFirst().id();
        if (whom.equals(person.id())) {
            return rejected(person, "yourself");
        }
        return apart.say(person.id(), whom) ? new Reply.Update(card.card(person)) : rejected(person, "enough");
    }

    /** Whoever has this e-mail; else all who are called so. */
    private List<Person> called(String words) {
        var byEmail = directory.all().stream()
                .filter(person -> plain(person.email()).equals(words) && !words.isEmpty())
                .toList();
        return byEmail.isEmpty()
                ? directory.all().stream()
                        .filter(person -> plain(person.name()).equals(words))
                        .toList()
                : byEmail;
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Reply rejected(Person person, String key) {
        return new Reply.Rejected(ApartCard.say(person, key));
    }
}
