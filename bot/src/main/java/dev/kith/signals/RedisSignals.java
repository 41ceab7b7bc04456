package dev.kith.signals;

import dev.kith.privacy.Expiring;
import dev.kith.privacy.Retention;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** In Redis, one hash for the organisation, each under a keyed hash of its id and sealed. It goes when figures do. */
final class RedisSignals implements Signals, Expiring {

    private static final int LENGTH = 8;

    private final Vault vault;
    private final RedisSealed<Response> sealed;

    RedisSignals(Redis redis, Vault vault, JsonMapper json) {
        this.vault = vault;
        Partition home = redis.home("signals");
        this.sealed = new RedisSealed<>(
                redis, vault, json, new RedisSealed.Place<>(home.key("signals"), "signal", Response.class));
    }

    @Override
    public String reference(String id) {
        return vault.keyedHash("signal", id).substring(0, LENGTH);
    }

    @Override
    public Optional<Response> find(String reference) {
        return sealed.find(reference);
    }

    @Override
    public List<Response> all() {
        return sealed.all().stream()
                .sorted(Comparator.comparing(Response::at)
                        .reversed()
                        .thenComparing(one -> one.signal().id()))
                .toList();
    }

    @Override
    public boolean add(Response one) {
        return sealed.add(reference(one.signal().id()), one);
    }

    @Override
    public boolean replace(Response before, Response after) {
        return sealed.replace(reference(before.signal().id()), before, after);
    }

    @Override
    public String name() {
        return "signals";
    }

    @Override
    public long expire(Retention table, LocalDate today) {
        var last = Retention.lastGone(today, table.answers().figures());
        return all().stream()
                .filter(one -> !one.at().atZone(ZoneOffset.UTC).toLocalDate().isAfter(last))
                .mapToLong(one -> sealed.remove(reference(one.signal().id())))
                .sum();
    }
}
