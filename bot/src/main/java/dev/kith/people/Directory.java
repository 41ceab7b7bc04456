package dev.kith.people;

import dev.kith.chat.Address;
import dev.kith.chat.Chats;
import dev.kith.chat.Locality;
import dev.kith.redis.Redis;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Who is with the organisation now, who leads whom, and where each can be reached; people are read from memory. */
public final class Directory {

    /** Whoever is found nowhere waits under no limit. */
    public static final String NO_WORKSPACE = "nowhere";

    private final Roll roll;
    private final Addresses addresses;
    private final Localities localities;

    Directory(Roll roll, Addresses addresses, Localities localities) {
        this.roll = roll;
        this.addresses = addresses;
        this.localities = localities;
    }

    /** The directory over a roll; addresses are found with {@code chats} and kept in {@code redis}. */
    public static Directory of(Roll roll, Chats chats, Redis redis, InstantSource machine) {
        return of(roll, new Platforms(chats, List.of()), redis, machine);
    }

    static Directory of(Roll roll, Platforms platforms, Redis redis, InstantSource machine) {
        var localities = new Localities(roll, platforms, machine);
        var addresses = new Addresses(new RedisAddressBook(redis), platforms, localities, machine);
        return new Directory(roll, addresses, localities);
    }

    /** Empty also for whoever left. */
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(roll.current().byId().get(id));
    }

    /** Everybody, in the order of their ids. */
    public Collection<Person> all() {
        return roll.current().all();
    }

    /** Those whom this person leads, one step down. */
    public List<Person> reportsOf(PersonId leader) {
        return roll.current().reports().getOrDefault(leader, List.of());
    }

    /**
     * Where to reach somebody: where they want to be, else by the organisation's order; not where they are known not to be
     * reached, unless that is so everywhere. Asked of the platforms once, then remembered.
     */
    public Optional<Address> addressOf(PersonId id) {
        return find(id).flatMap(person -> addresses.of(person, roll.current()));
    }

    /** Every address at which somebody was ever found. */
    public Set<Address> knownAddresses(PersonId id) {
        return addresses.all(id);
    }

    /** Forgets where somebody can be reached. */
    public void forget(PersonId id, Set<Address> known) {
        addresses.erase(id, known);
    }

    /** Everybody is looked up anew. */
    public void refresh() {
        roll.refresh();
    }

    /** Under whose limit somebody is written to; where they cannot be reached that is nobody's. */
    public String workspaceOf(PersonId id) {
        return addressOf(id).map(Address::limitedBy).orElse(NO_WORKSPACE);
    }

    /** Where somebody is on one platform, whether or not they can be reached there. */
    public Optional<Address> addressOn(String platform, PersonId id) {
        return find(id).flatMap(person -> addresses.on(platform, person));
    }

    /** Where to reach somebody who cannot be reached at {@code closed}: on the next of the other platforms. */
    public Optional<Address> addressBeside(Address closed, PersonId id) {
        return find(id).flatMap(person -> addresses.beside(closed, person, roll.current()));
    }

    /** The platforms where somebody is, local chat left out, in the organisation's order. */
    public List<String> platformsOf(PersonId id) {
        return find(id).map(addresses::platforms).orElse(List.of());
    }

    /** From now on somebody is written to elsewhere, if there is such, until they are heard from there or a week is over. */
    public void close(Address address, PersonId id) {
        addresses.close(address, id);
    }

    /** Where to reach many at once; nothing is remembered, and platforms are asked for lists rather than for each. */
    public Whereabouts whereabouts(Collection<Person> people) {
        return addresses.of(people, roll.current());
    }

    /** Who is at an address; empty for a stranger and for whoever left. */
    public Optional<Person> whoIs(Address address) {
        return addresses.whoIs(address, roll.current());
    }

    /** Asks the platforms where those live of whom neither the directory nor they say it; nobody is asked for again at once. */
    public void locate() {
        localities.learn();
    }

    /** Somebody did something there: so they can be reached there. */
    void heard(Address address) {
        addresses.heard(address);
    }

    void joined(Address address) {
        addresses.joined(address, roll.current());
    }

    void moved(Address address, Locality locality) {
        addresses.moved(address, locality, roll.current());
    }

    /** From now on somebody is written to in the language that they chose. */
    public void speak(PersonId id, Locale language) {
        roll.speak(id, language);
    }

    /** What somebody says of themselves. */
    public OwnWord ownWord(PersonId id) {
        return roll.ownWord(id);
    }

    /** From now on that is so for everybody who looks them up. */
    public void change(PersonId id, UnaryOperator<OwnWord> ownWord) {
        roll.change(id, ownWord);
    }

    /** The same, field by field, as a file would have it; without what is empty. */
    public Map<String, String> fieldsOf(PersonId id) {
        var fields = new TreeMap<String, String>();
        roll.filed(id)
                .ifPresent(person -> PersonFields.of(person).forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        fields.put(name, value);
                    }
                }));
        return fields;
    }

    /** As the file has somebody, whatever they say of themselves. */
    public Optional<Person> filed(PersonId id) {
        return roll.filed(id);
    }

    /** Changes whenever a person does. */
    public String version() {
        return roll.current().version();
    }
}
