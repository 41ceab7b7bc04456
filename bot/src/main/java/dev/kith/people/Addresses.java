package dev.kith.people;

import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.chat.Locality;
import dev.kith.people.AddressBook.Found;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds where people are: in memory, else in the book, else by asking the platform for their e-mail. A platform that does
 * not know somebody is asked again only after a while. Where somebody wants to be written to comes first, then the
 * organisation's order; an address that is closed comes after all that are not.
 */
final class Addresses {

    private static final Logger log = LoggerFactory.getLogger(Addresses.class);
    private static final Duration ASK_AGAIN = Duration.ofMinutes(10);
    private static final int MOST_STRANGERS = 10_000;

    private final AddressBook book;
    private final ClosedAddresses closed;
    private final Platforms platforms;
    private final Localities localities;
    private final InstantSource machine;
    private final Map<Key, Address> known = new ConcurrentHashMap<>();
    private final Map<Object, Miss> missed = new ConcurrentHashMap<>();

    Addresses(AddressBook book, Platforms platforms, Localities localities, InstantSource machine) {
        this.book = book;
        this.closed = new ClosedAddresses(book, machine);
        this.platforms = platforms;
        this.localities = localities;
        this.machine = machine;
    }

    /** When somebody was not found, and where it was looked. */
    private record Miss(Instant at, Set<String> workspaces) {}

    /** With another e-mail somebody is looked for anew. */
    private record Key(PersonId person, String email, String platform) {

        static Key of(Person person, Chat chat) {
            return new Key(person.id(), Snapshot.folded(person.email()), chat.platform());
        }
    }

    Optional<Address> of(Person person, Snapshot people) {
        Optional<Address> shut = Optional.empty();
        Optional<RuntimeException> untold = Optional.empty();
        for (Chat chat : inOrder(person, people)) {
            Optional<Address> address;
            if (untold.isPresent() && Platforms.isLocal(chat.platform())) {
                continue;
            }
            try {
                address = of(person, chat);
            } catch (RuntimeException e) {
                // A platform that cannot be asked keeps nobody from another where they are known to be.
                log.debug("A platform could not be asked where somebody is (platform: {})", chat.platform(), e);
                untold = untold.or(() -> Optional.of(e));
                continue;
            }
            if (address.isPresent() && !closed.holds(address.get())) {
                return address;
            }
            if (shut.isEmpty()) {
                shut = address;
            }
        }
        if (shut.isEmpty() && untold.isPresent()) {
            throw untold.get();
        }
        return shut;
    }

    /** The next that is open, on another platform. */
    Optional<Address> beside(Address one, Person person, Snapshot people) {
        return inOrder(person, people).stream()
                .filter(chat -> !chat.platform().equals(one.platform()))
                .flatMap(chat -> of(person, chat).stream())
                .filter(address -> !closed.holds(address))
                .findFirst();
    }

    Optional<Address> on(String platform, Person person) {
        return platforms.all().stream()
                .filter(chat -> chat.platform().equals(platform))
                .flatMap(chat -> of(person, chat).stream())
                .findFirst();
    }

    private List<Chat> inOrder(Person person, Snapshot people) {
        return platforms.beginningWith(people.platforms().get(person.id()));
    }

    /** Many at once, with nothing kept of it. */
    Whereabouts of(Collection<Person> some, Snapshot people) {
        return new Lookout(book, closed::holds).of(some, person -> inOrder(person, people));
    }

    /** Where somebody is, as far as the platforms can be asked now. */
    List<String> platforms(Person person) {
        return platforms.all().stream()
                .filter(chat -> !Platforms.isLocal(chat.platform()) && isThere(person, chat))
                .map(Chat::platform)
                .toList();
    }

    private boolean isThere(Person person, Chat chat) {
        try {
            return of(person, chat).isPresent();
        } catch (RuntimeException e) {
            log.warn(
                    "A platform could not be asked whether it knows somebody (platform: {}): {}",
                    chat.platform(),
                    e.toString());
            return false;
        }
    }

    void close(Address address, PersonId person) {
        closed.close(person, address);
    }

    void heard(Address address) {
        closed.open(address);
    }

    Optional<Person> whoIs(Address address, Snapshot people) {
        return platforms
                .of(address)
                .flatMap(chat -> owner(address, people, person -> of(person, chat))
                        .or(() -> fromProfile(address, chat, people)));
    }

    private Optional<Address> of(Person person, Chat chat) {
        return known(person, chat).or(() -> ask(person, chat));
    }

    Set<Address> all(PersonId person) {
        return book.of(person);
    }

    void erase(PersonId person, Set<Address> addresses) {
        book.erase(person, addresses);
        known.keySet().removeIf(key -> key.person().equals(person));
    }

    /** Without asking the platform. */
    private Optional<Address> known(Person person, Chat chat) {
        var key = Key.of(person, chat);
        return Optional.ofNullable(known.get(key)).or(() -> fromBook(key));
    }

    private Optional<Address> fromBook(Key key) {
        var address = book.find(key.person(), key.platform())
                .filter(found -> found.email().equals(key.email()))
                .map(Found::address);
        address.ifPresent(found -> known.put(key, found));
        return address;
    }

    private Optional<Address> ask(Person person, Chat chat) {
        var key = Key.of(person, chat);
        if (wasMissed(key, chat)) {
            return Optional.empty();
        }
        var profile = chat.profileOf(person.email());
        profile.ifPresentOrElse(found -> keep(person, chat, found), () -> miss(key, chat));
        return profile.map(Chat.Profile::address);
    }

    private void keep(Person person, Chat chat, Chat.Profile found) {
        var key = Key.of(person, chat);
        book.keep(key.person(), new Found(found.address(), key.email()));
        known.put(key, found.address());
        heard(person, chat, found.locality());
    }

    /** Of two platforms that know somebody the first is believed. */
    private void heard(Person person, Chat chat, Locality locality) {
        if (platforms.before(chat).stream()
                .noneMatch(other -> known(person, other).isPresent())) {
            localities.heard(person, locality);
        }
    }

    /** The owner's own address has the last word: after a change of e-mail the way back may be an old one. */
    private Optional<Person> owner(Address address, Snapshot people, Function<Person, Optional<Address>> own) {
        return book.owner(address)
                .flatMap(id -> Optional.ofNullable(people.byId().get(id)))
                .filter(person -> own.apply(person).filter(address::equals).isPresent());
    }

    private Optional<Person> fromProfile(Address address, Chat chat, Snapshot people) {
        if (wasMissed(address, chat)) {
            return Optional.empty();
        }
        var profile = chat.profile(address);
        var person = profile.flatMap(one -> people.withEmail(one.email()));
        person.ifPresentOrElse(found -> keep(found, chat, profile.orElseThrow()), () -> miss(address, chat));
        return person;
    }

    /** Somebody came to a platform; who was a stranger a moment ago may be one of ours now. */
    void joined(Address address, Snapshot people) {
        missed.remove(address);
        whoIs(address, people);
    }

    /** Where the profile says that whoever we reach at an address lives now; nothing of strangers, for whom nobody is asked. */
    void moved(Address address, Locality locality, Snapshot people) {
        platforms
                .of(address)
                .ifPresent(chat -> owner(address, people, person -> known(person, chat))
                        .ifPresent(person -> heard(person, chat, locality)));
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
