package dev.kith.people;

import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.chat.Chats;
import dev.kith.people.AddressBook.Found;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds where people are: in memory, else in the book, else by asking the platform for their e-mail. A platform that
 * does not know somebody is asked again only after a while. Real platforms come before local chat.
 */
final class Addresses {

    private static final Duration ASK_AGAIN = Duration.ofMinutes(10);
    private static final int MOST_STRANGERS = 10_000;

    private final AddressBook book;
    private final Chats chats;
    private final InstantSource machine;
    private final Map<Key, Address> known = new ConcurrentHashMap<>();
    private final Map<Object, Miss> missed = new ConcurrentHashMap<>();

    Addresses(AddressBook book, Chats chats, InstantSource machine) {
        this.book = book;
        this.chats = chats;
        this.machine = machine;
    }

    /** When somebody was not found, and where it was looked. */
    private record Miss(Instant at, Set<String> workspaces) {}

    /** With another e-mail somebody is looked for anew. */
    private record Key(PersonId person, String email, String platform) {}

    Optional<Address> of(Person person) {
        return inOrder().stream().flatMap(chat -> of(person, chat).stream()).findFirst();
    }

    /** Many at once, with nothing kept of it. */
    Whereabouts of(Collection<Person> people) {
        return new Lookout(book).of(people, inOrder());
    }

    Optional<Person> whoIs(Address address, Snapshot people) {
        return chats.of(address)
                .flatMap(chat -> owner(address, chat, people).or(() -> fromProfile(address, chat, people)));
    }

    private List<Chat> inOrder() {
        return chats.all().stream()
                .sorted(Comparator.comparing((Chat chat) -> chat.platform().equals("local"))
                        .thenComparing(Chat::platform))
                .toList();
    }

    private Optional<Address> of(Person person, Chat chat) {
        var key = new Key(person.id(), Snapshot.folded(person.email()), chat.platform());
        var address = known.get(key);
        return address != null ? Optional.of(address) : fromBook(key).or(() -> ask(key, person.email(), chat));
    }

    private Optional<Address> fromBook(Key key) {
        var address = book.find(key.person(), key.platform())
                .filter(found -> found.email().equals(key.email()))
                .map(Found::address);
        address.ifPresent(found -> known.put(key, found));
        return address;
    }

    private Optional<Address> ask(Key key, String email, Chat chat) {
        if (wasMissed(key, chat)) {
            return Optional.empty();
        }
        var address = chat.find(email);
        address.ifPresentOrElse(found -> keep(key, found), () -> miss(key, chat));
        return address;
    }

    private void keep(Key key, Address address) {
        book.keep(key.person(), new Found(address, key.email()));
        known.put(key, address);
    }

    /** The owner's own address has the last word: after a change of e-mail the way back may be an old one. */
    private Optional<Person> owner(Address address, Chat chat, Snapshot people) {
        return book.owner(address)
                .flatMap(id -> Optional.ofNullable(people.byId().get(id)))
                .filter(person -> of(person, chat).filter(address::equals).isPresent());
    }

    private Optional<Person> fromProfile(Address address, Chat chat, Snapshot people) {
        if (wasMissed(address, chat)) {
            return Optional.empty();
        }
        var person = chat.profile(address).flatMap(profile -> people.withEmail(profile.email()));
        person.ifPresentOrElse(
                found -> keep(new Key(found.id(), Snapshot.folded(found.email()), chat.platform()), address),
                () -> miss(address, chat));
        return person;
    }

    /** Where the platform is in another workspace since, it may know them now. */
    private boolean wasMissed(Object what, Chat chat) {
        var miss = missed.get(what);
        return miss != null
                && machine.instant().isBefore(miss.at().plus(ASK_AGAIN))
                && miss.workspaces().equals(chat.workspaces());
    }

    private void miss(Object what, Chat chat) {
        if (missed.size() >= MOST_STRANGERS) {
            missed.clear();
        }
        missed.put(what, new Miss(machine.instant(), chat.workspaces()));
    }
}
