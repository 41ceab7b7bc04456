package dev.kith.people;

import dev.kith.chat.Address;
import dev.kith.chat.Chats;
import dev.kith.chat.Locality;
import dev.kith.redis.Redis;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Who is with the organisation now, who leads whom, and where each can be reached; people are read from memory. */
public final class Directory {

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
        var localities = new Localities(roll, chats, machine);
        return new Directory(roll, new Addresses(new RedisAddressBook(redis), chats, localities, machine), localities);
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

    /** Where to reach somebody: asked of the platforms once, then remembered. */
    public Optional<Address> addressOf(PersonId id) {
        return find(id).flatMap(addresses::of);
    }

    /** Where to reach many at once; nothing is remembered, and platforms are asked for lists rather than for each. */
    public Whereabouts whereabouts(Collection<Person> people) {
        return addresses.of(people);
    }

    /** Who is at an address; empty for a stranger and for whoever left. */
    public Optional<Person> whoIs(Address address) {
        return addresses.whoIs(address, roll.current());
    }

    /** Asks the platforms where those live of whom neither the directory nor they say it; nobody is asked for again at once. */
    public void locate() {
        localities.learn();
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

    /** As the file has somebody, whatever they say of themselves. */
    public Optional<Person> filed(PersonId id) {
        return roll.filed(id);
    }

    /** Changes whenever a person does. */
    public String version() {
        return roll.current().version();
    }
}
