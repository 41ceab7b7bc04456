package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two sorted sets for each workspace, in the partition that is its home. */
final class RedisPreparations implements Preparations {

    private static final Script WISH = Script.beside(RedisPreparations.class, "wish.lua");
    private static final Script TAKE = Script.beside(RedisPreparations.class, "take-wishes.lua");
    private static final Script DONE = Script.beside(RedisPreparations.class, "wish-done.lua");

    /** How many are noted by one script. */
    private static final int BATCH = 500;

    private static final String NOT = "-1";

    private final Redis redis;

    RedisPreparations(Redis redis) {
        this.redis = redis;
    }

    @Override
    public void wish(Collection<Address> addresses) {
        addresses.stream()
                .collect(Collectors.groupingBy(Address::limitedBy))
                .forEach((workspace, here) -> IntStream.iterate(0, from -> from < here.size(), from -> from + BATCH)
                        .mapToObj(from -> here.subList(from, Math.min(here.size(), from + BATCH)))
                        .forEach(some -> wish(workspace, some, false)));
    }

    @Override
    public OptionalInt wishNow(Address address) {
        int before = wish(address.limitedBy(), List.of(address), true).getFirst();
        return before < 0 ? OptionalInt.empty() : OptionalInt.of(before);
    }

    private List<Integer> wish(String workspace, List<Address> some, boolean isUrgent) {
        var args = new ArrayList<String>();
        args.add(isUrgent ? "1" : "0");
        some.forEach(address -> args.add(address.toString()));
        var answers = (List<?>) WISH.run(redis.jedis(), keys(workspace), args);
        return answers == null
                ? List.of()
                : answers.stream().map(one -> Math.toIntExact((Long) one)).toList();
    }

    @Override
    public int waiting(String workspace) {
        return Math.toIntExact(redis.jedis().zcard(keys(workspace).getFirst()));
    }

    @Override
    public List<Address> take(String workspace, int most, Duration lease) {
        var taken = TAKE.run(
                redis.jedis(),
                keys(workspace).subList(0, 1),
                List.of(String.valueOf(most), String.valueOf(lease.toMillis())));
        return taken instanceof List<?> all
                ? all.stream().map(one -> Address.parse(String.valueOf(one))).toList()
                : List.of();
    }

    @Override
    public void done(Address address) {
        end(address, "0", NOT);
    }

    @Override
    public void inVain(Address address, Duration until) {
        end(address, String.valueOf(until.toMillis()), NOT);
    }

    @Override
    public void later(Address address, Duration after) {
        end(address, "0", String.valueOf(after.toMillis()));
    }

    private void end(Address address, String inVain, String again) {
        DONE.run(redis.jedis(), keys(address.limitedBy()), List.of(address.toString(), inVain, again));
    }

    private List<String> keys(String workspace) {
        return Stream.of("preparing", "prepared-in-vain")
                .map(name -> key(redis, name, workspace))
                .toList();
    }

    static String key(Redis redis, String name, String workspace) {
        return redis.home(workspace).key(name, workspace);
    }
}
