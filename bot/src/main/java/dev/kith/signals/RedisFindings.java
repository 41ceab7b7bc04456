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
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** In Redis, one hash for the organisation; each sealed, for it holds figures. It goes when these do. */
final class RedisFindings implements Findings, Expiring {

    private static final int ID_LENGTH = 12;

    private final Vault vault;
    private final RedisSealed<Proposed> sealed;

    RedisFindings(Redis redis, Vault vault, JsonMapper json) {
        this.vault = vault;
        Partition home = redis.home("findings");
        this.sealed = new RedisSealed<>(
                redis, vault, json, new RedisSealed.Place<>(home.key("findings"), "finding", Proposed.class));
    }

    @Override
    public String idOf(Proposed.About about) {
        String cell = new TreeMap<>(about.what().cell()).toString();
        return vault.keyedHash(
                        "finding", about.campaign(), about.run(), about.what().question(), cell)
                .substring(0, ID_LENGTH);
    }

    @Override
    public void propose(Proposed one) {
        sealed.add(one.id(), one);
    }

    @Override
    public Optional<Proposed> find(String id) {
        return sealed.find(id);
    }

    @Override
    public List<Proposed> all() {
        return sealed.all().stream()
                .sorted(Comparator.comparing(Proposed::at).reversed().thenComparing(Proposed::id))
                .toList();
    }

    @Override
    public boolean replace(Proposed before, Proposed after) {
        return sealed.replace(before.id(), before, after);
    }

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public long expire(Retention table, LocalDate today) {
        var last = Retention.lastGone(today, table.answers().figures());
        return all().stream()
                .filter(one -> !one.at().atZone(ZoneOffset.UTC).toLocalDate().isAfter(last))
                .mapToLong(one -> sealed.remove(one.id()))
                .sum();
    }
}
