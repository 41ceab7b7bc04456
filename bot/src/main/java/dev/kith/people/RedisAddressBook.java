package dev.kith.people;

import dev.kith.chat.Address;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import redis.clients.jedis.params.ScanParams;

/** An address is kept with its person; the way back, with the home of the address, is written after it. */
final class RedisAddressBook implements AddressBook {

    private static final Script CLOSED = Script.beside(RedisAddressBook.class, "closed.lua");

    /** How many are asked for in one command. */
    private static final int BATCH = 1_000;

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
    public Map<PersonId, Found> findAll(Collection<PersonId> people, String platform) {
        var batches = batches(people);
        var answers = redis.ask(
                batches,
                (ask, batch) -> ask.hmget(
                        addresses(batch.getFirst()),
                        batch.stream().map(person -> field(person, platform)).toArray(String[]::new)));
        var found = new HashMap<PersonId, Found>();
        for (int i = 0; i < batches.size(); i++) {
            var written = answers.get(i).get();
            for (int j = 0; j < written.size(); j++) {
                if (written.get(j) != null) {
                    found.put(batches.get(i).get(j), read(written.get(j)));
                }
            }
        }
        return found;
    }

    /** Each of people with one home. */
    private List<List<PersonId>> batches(Collection<PersonId> people) {
        return people.stream().collect(Collectors.groupingBy(person -> redis.home(person.value()))).values().stream()
                .flatMap(here -> IntStream.iterate(0, from -> from < here.size(), from -> from + BATCH)
                        .mapToObj(from -> here.subList(from, Math.min(here.size(), from + BATCH))))
                .toList();
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
    public Set<Address> of(PersonId person) {
        return fields(person, addresses(person)).stream()
                .flatMap(field -> Optional.ofNullable(redis.jedis().hget(addresses(person), field)).stream())
                .map(written -> read(written).address())
                .collect(Collectors.toSet());
    }

    @Override
    public void erase(PersonId person, Set<Address> addresses) {
        var home = redis.home(person.value());
        for (String hash : List.of(addresses(person), closed(home))) {
            fields(person, hash).forEach(field -> redis.jedis().hdel(hash, field));
        }
        redis.jedis().incr(closings(home));
        addresses.forEach(address -> {
            String owner = redis.jedis().hget(owners(address), address.toString());
            if (person.value().equals(owner)) {
                redis.jedis().hdel(owners(address), address.toString());
            }
        });
    }

    /** Those of somebody; a person has few platforms, a partition many people. */
    private List<String> fields(PersonId person, String hash) {
        var params = new ScanParams().match(person.value() + " *").count(BATCH);
        var found = new ArrayList<String>();
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            var page = redis.jedis().hscan(hash, cursor, params);
            page.getResult().forEach(one -> found.add(one.getKey()));
            cursor = page.getCursor();
        } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
        return found;
    }

    @Override
    public Optional<PersonId> owner(Address address) {
        return Optional.ofNullable(redis.jedis().hget(owners(address), address.toString()))
                .map(PersonId::new);
    }

    @Override
    public void close(Closed closed) {
        mark(closed, "close");
    }

    @Override
    public void open(Closed closed) {
        mark(closed, "open");
    }

    private void mark(Closed closed, String what) {
        var home = redis.home(closed.person().value());
        String mark = closed.since().toEpochMilli() + " " + closed.address();
        CLOSED.run(
                redis.jedis(),
                List.of(closed(home), closings(home)),
                List.of(field(closed.person(), closed.address().platform()), mark, what));
    }

    @Override
    public List<Closed> closed(int partition) {
        return redis.jedis().hgetAll(closed(new Partition(partition))).entrySet().stream()
                .map(one -> closed(one.getKey(), one.getValue()))
                .toList();
    }

    private static Closed closed(String field, String mark) {
        int space = mark.indexOf(' ');
        return new Closed(
                new PersonId(field.substring(0, field.indexOf(' '))),
                Address.parse(mark.substring(space + 1)),
                Instant.ofEpochMilli(Long.parseLong(mark.substring(0, space))));
    }

    @Override
    public List<Long> closings() {
        return redis.ask(redis.partitions().all(), (ask, home) -> ask.get(closings(home))).stream()
                .map(answer -> answer.get() == null ? 0L : Long.parseLong(answer.get()))
                .toList();
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

    private static String closed(Partition home) {
        return home.key("closed-addresses");
    }

    /** Counts what changes in them. */
    private static String closings(Partition home) {
        return home.key("closed-addresses-version");
    }

    private static String field(PersonId person, String platform) {
        return person.value() + " " + platform;
    }
}
