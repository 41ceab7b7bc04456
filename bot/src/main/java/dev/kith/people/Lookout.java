package dev.kith.people;

import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.people.AddressBook.Found;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Looks for many people at once, and keeps nothing of it: in the book, else in each platform's list of users; only where
 * few are left is a platform asked for one after the other.
 */
final class Lookout {

    /** More would take a platform that answers fifty such questions a minute longer than anybody waits. */
    static final int MOST_ONE_BY_ONE = 50;

    private final AddressBook book;
    private final Predicate<Address> closed;
    private final Map<PersonId, Address> found = new HashMap<>();
    private final Map<PersonId, Address> shut = new HashMap<>();
    private final Set<PersonId> unasked = new HashSet<>();
    private final Map<String, Map<String, Address>> lists = new HashMap<>();

    Lookout(AddressBook book, Predicate<Address> closed) {
        this.book = book;
        this.closed = closed;
    }

    /** Asks each person's platforms in their order; whom the first reaches the second is not asked for. */
    Whereabouts of(Collection<Person> people, Function<Person, List<Chat>> order) {
        people.stream().collect(Collectors.groupingBy(order)).forEach(this::look);
        unasked.removeAll(found.keySet());
        shut.keySet().removeAll(unasked);
        shut.forEach(found::putIfAbsent);
        return new Whereabouts(found, unasked);
    }

    private void look(List<Chat> chats, List<Person> people) {
        var open = people;
        for (Chat chat : chats) {
            var unknown = look(open, written(open, chat));
            look(unknown, asked(unknown, chat));
            open = open.stream()
                    .filter(person -> !found.containsKey(person.id()))
                    .toList();
        }
    }

    /** Notes whom {@code where} knows, and answers whom it does not. */
    private List<Person> look(List<Person> open, Where where) {
        return open.stream()
                .filter(person -> {
                    var address = where.of(person);
                    address.ifPresent(one -> (closed.test(one) ? shut : found).putIfAbsent(person.id(), one));
                    return address.isEmpty();
                })
                .toList();
    }

    /** Where somebody is. */
    @FunctionalInterface
    private interface Where {
        Optional<Address> of(Person person);
    }

    private Where written(List<Person> open, Chat chat) {
        var written = book.findAll(open.stream().map(Person::id).toList(), chat.platform());
        return person -> Optional.ofNullable(written.get(person.id()))
                .filter(one -> one.email().equals(Snapshot.folded(person.email())))
                .map(Found::address);
    }

    private Where asked(List<Person> open, Chat chat) {
        if (open.size() <= MOST_ONE_BY_ONE) {
            return person -> chat.find(person.email());
        }
        var listed = lists.computeIfAbsent(chat.platform(), platform -> listed(chat));
        if (listed.isEmpty()) {
            open.forEach(person -> unasked.add(person.id()));
        }
        return person -> Optional.ofNullable(listed.get(Snapshot.folded(person.email())));
    }

    private static Map<String, Address> listed(Chat chat) {
        return chat.profiles().stream()
                .collect(Collectors.toMap(
                        one -> Snapshot.folded(one.email()), one -> one.address(), (first, second) -> first));
    }
}
