package dev.kith.people;

import dev.kith.chat.Address;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import java.util.Optional;

/** An address is kept with its person; the way back, with the home of the address, is written after it. */
final class RedisAddressBook implements AddressBook {

    private final Redis redis;

    RedisAddressBook(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Optional<Found> find(PersonId person, String platform) {
        String written = redis.jedis().hget(addresses(person), field(person, platform));
        return Optional.ofNullable(written).map(RedisAddressBook::read);
    }

    @Override
    public void keep(PersonId person, Found found) {
        redis.jedis()
                .hset(
                        addresses(person),
                        field(person, found.address().platform()),
                        found.email() + " " + found.address());
        redis.jedis().hset(owners(found.address()), found.address().toString(), person.value());
    }

    @Override
    public Optional<PersonId> owner(Address address) {
        return Optional.ofNullable(redis.jedis().hget(owners(address), address.toString()))
                .map(PersonId::new);
    }

    private static Found read(String written) {
        int space = written.indexOf(' ');
        return new Found(Address.parse(written.substring(space + 1)), written.substring(0, space));
    }

    private String addresses(PersonId person) {
        return redis.home(person.value()).key("addresses");
    }

    private String owners(Address address) {
        Partition home = redis.home(address.toString());
        return home.key("address-owners");
    }

    private static String field(PersonId person, String platform) {
        return person.value() + " " + platform;
    }
}
