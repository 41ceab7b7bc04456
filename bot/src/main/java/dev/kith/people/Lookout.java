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
import java.util.stream.Collectors;

/**
 * Looks for many people at once, and keeps nothing of it: in the book, else in each platform's list of users; only where
 * few are left is a platform asked for one after the other.
 */
final class Lookout {

    /** More would take a platform that answers fifty such questions a minute longer than anybody waits. */
    static final int MOST_ONE_BY_ONE = 50;

    private final AddressBook book;
    private final Map<PersonId, Address> found = new HashMap<>();
    private final Set<PersonId> unasked = new HashSet<>();

    Lookout(AddressBook book) {
        this.book = book;
    }

    /** Asks the platforms in their order; whom the first knows the second is not asked for. */
    Whereabouts of(Collection<Person> people, List<Chat> chats) {
        var open = List.copyOf(people);
        for (Chat chat : chats) {
            open = look(look(open, written(open, chat)), asked(open, chat));
        }
        unasked.removeAll(found.keySet());
        return new Whereabouts(found, unasked);
    }

    /** Notes whom {@code where} knows, and answers whom it does not. */
    private List<Person> look(List<Person> open, Where where) {
        return open.stream()
                .filter(person -> !found.containsKey(person.id()))
                .filter(person -> {
                    var address = where.of(person);
                    address.ifPresent(one -> found.put(person.id(), one));
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
        var left =
                open.stream().filter(person -> !found.containsKey(person.id())).toList();
        if (left.size() <= MOST_ONE_BY_ONE) {
            return person -> chat.find(person.email());
        }
        var listed = chat.profiles().stream()
                .collect(Collectors.toMap(
                        one -> Snapshot.folded(one.email()), one -> one.address(), (first, second) -> first));
        if (listed.isEmpty()) {
            left.forEach(person -> unasked.add(person.id()));
        }
        return person -> Optional.ofNullable(listed.get(Snapshot.folded(person.email())));
    }
}
