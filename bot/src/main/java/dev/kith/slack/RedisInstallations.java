package dev.kith.slack;

import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.params.SetParams;
import tools.jackson.databind.json.JsonMapper;

/**
 * Those whose admin said yes on Slack's page: sealed, one field each of one hash. Each node reads them anew after ten seconds, as
 * every delivery asks.
 */
final class RedisInstallations implements Installations {

    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final String CONTEXT = "slack-installation";
    private static final Script REPLACE = Script.beside(RedisInstallations.class, "replace-installation.lua");

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;
    private final InstantSource machine;
    private volatile Read read = new Read(Map.of(), Instant.MIN);

    RedisInstallations(Redis redis, Vault vault, JsonMapper json, InstantSource machine) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
        this.machine = machine;
    }

    /** What stood there then, by id. */
    private record Read(Map<String, Stored> byId, Instant at) {}

    private record Stored(Installation installation, String closed) {}

    @Override
    public Optional<Installation> of(String id) {
        return Optional.ofNullable(current().get(id)).map(Stored::installation);
    }

    /** The oldest first. */
    @Override
    public List<Installation> all() {
        return current().values().stream()
                .map(Stored::installation)
                .sorted(Comparator.comparing(Installation::since).thenComparing(Installation::id))
                .toList();
    }

    /** The same workspace a second time takes the place of the first. */
    void put(Installation installation) {
        redis.jedis().hset(key(), installation.id(), closed(installation));
        forget();
    }

    /** What Slack tells late says nothing of what was installed since. */
    void letGo(Heard.LetGo letGo) {
        var stored = anew(letGo.workspace());
        while (stored != null
                && letGo.concerns(stored.installation())
                && !stored.installation().since().isAfter(letGo.at())
                && !replaced(letGo.workspace(), stored, "")) {
            stored = anew(letGo.workspace());
        }
        forget();
    }

    /** Goes on with another token; not where somebody installed it anew, renewed or removed it meanwhile. */
    boolean renew(Installation before, Token token) {
        var stored = anew(before.id());
        boolean done = stored != null
                && stored.installation().equals(before)
                && replaced(before.id(), stored, closed(before.with(token)));
        forget();
        return done;
    }

    /** Whether this node may renew it: a refresh token is good once, and nobody else may spend it for so long. */
    boolean claim(String id, Duration lease) {
        String lock = redis.home(CONTEXT).key("slack-renewing", id);
        return redis.jedis().set(lock, "taken", SetParams.setParams().nx().px(lease.toMillis())) != null;
    }

    private boolean replaced(String id, Stored stored, String by) {
        return REPLACE.count(redis.jedis(), List.of(key()), List.of(id, stored.closed(), by)) == 1;
    }

    private @Nullable Stored anew(String id) {
        forget();
        return current().get(id);
    }

    private void forget() {
        read = new Read(Map.of(), Instant.MIN);
    }

    private Map<String, Stored> current() {
        var last = read;
        Instant now = machine.instant();
        if (last.at().equals(Instant.MIN) || last.at().plus(KEPT).isBefore(now)) {
            var all = new TreeMap<String, Stored>();
            redis.jedis().hgetAll(key()).forEach((id, closed) -> all.put(id, new Stored(opened(id, closed), closed)));
            last = new Read(all, now);
            read = last;
        }
        return last.byId();
    }

    private String closed(Installation installation) {
        return vault.seal(json.writeValueAsString(installation), context(installation.id()));
    }

    private Installation opened(String id, String closed) {
        return json.readValue(vault.open(closed, context(id)), Installation.class);
    }

    /** One workspace's cannot be put in another's place. */
    private static String context(String id) {
        return CONTEXT + ":" + id;
    }

    String key() {
        return redis.home(CONTEXT).key("slack-installations");
    }
}
