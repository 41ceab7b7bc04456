package dev.kith.disclosure;

import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The ledger in Redis, in one partition, for it is one for the whole organisation; each release sealed. */
final class RedisLedger implements Ledger {

    private static final Script WRITE = Script.beside(RedisLedger.class, "write.lua");
    private static final Script FORGET = Script.beside(RedisLedger.class, "forget.lua");

    private final Redis redis;
    private final Vault vault;
    private final Partition home;

    RedisLedger(Redis redis, Vault vault) {
        this.redis = redis;
        this.vault = vault;
        this.home = redis.home("ledger");
    }

    /** The version is read first: what is written meanwhile makes it an old one. */
    @Override
    public Page page(Set<String> items) {
        long version = Long.parseLong(Objects.requireNonNullElse(redis.jedis().get(key("version")), "0"));
        var releases = new TreeSet<>(redis.ask(items, (ask, item) -> ask.smembers(key("item", item))).stream()
                .flatMap(answer -> answer.get().stream())
                .map(Numbered::parse)
                .toList());
        var shown = new ArrayList<Shown>();
        releases.forEach(one -> of(one.release()).orElseThrow().stream()
                .filter(some -> items.contains(some.sheet().item()))
                .forEach(shown::add));
        return new Page(shown, version);
    }

    /** A release, and as which it was written: the first of all is 1. */
    private record Numbered(long number, String release) implements Comparable<Numbered> {

        static Numbered parse(String text) {
            int space = text.indexOf(' ');
            return new Numbered(Long.parseLong(text.substring(0, space)), text.substring(space + 1));
        }

        @Override
        public int compareTo(Numbered other) {
            return Long.compare(number, other.number);
        }
    }

    @Override
    public Optional<List<Shown>> of(String release) {
        return Optional.ofNullable(redis.jedis().get(key("release", release)))
                .map(page -> LedgerPages.read(vault.openBytes(page, context(release))));
    }

    @Override
    public Written write(String release, List<Shown> shown, long version) {
        byte[] page = LedgerPages.written(shown);
        var items = shown.stream().map(one -> one.sheet().item()).collect(Collectors.toCollection(TreeSet::new));
        var keys = new ArrayList<>(List.of(key("version"), key("release", release)));
        items.forEach(item -> keys.add(key("item", item)));
        var args = List.of(String.valueOf(version), release, vault.sealBytes(page, context(release)));
        return switch ((int) WRITE.count(redis.jedis(), keys, args)) {
            case 0 -> Written.TOO_LATE;
            case 1 -> Written.BEFORE;
            default -> Written.NOW;
        };
    }

    @Override
    public void forget(String release) {
        var items = of(release).orElse(List.of()).stream()
                .map(one -> one.sheet().item())
                .collect(Collectors.toCollection(TreeSet::new));
        var keys = new ArrayList<>(List.of(key("release", release)));
        items.forEach(item -> keys.add(key("item", item)));
        FORGET.run(redis.jedis(), keys, List.of(release));
    }

    private static String context(String release) {
        return "ledger:" + release;
    }

    private String key(String... parts) {
        var all = new ArrayList<>(List.of("ledger"));
        all.addAll(List.of(parts));
        return home.key(all.toArray(String[]::new));
    }
}
