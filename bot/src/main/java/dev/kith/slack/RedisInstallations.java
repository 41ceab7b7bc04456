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
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;
import tools.jackson.databind.json.JsonMapper;

/**
 * Those whose admin said yes on Slack's page and whom the operator names: sealed, one field each of one hash. Each node reads them
 * anew after ten seconds, as every delivery asks; while the store is away it goes on with what it read last.
 */
final class RedisInstallations implements Installations {

    private static final Logger log = LoggerFactory.getLogger(RedisInstallations.class);
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final String CONTEXT = "slack-installation";
    private static final Script REPLACE = Script.beside(RedisInstallations.class, "replace-installation.lua");

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;
    private final InstantSource machine;
    private final Set<String> named;
    private volatile Optional<Read> last = Optional.empty();

    /** {@code named} are the ids of those that may be there. */
    RedisInstallations(Redis redis, Vault vault, JsonMapper json, InstantSource machine, Set<String> named) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
        this.machine = machine;
        this.named = named;
    }

    /** What stood there then, by id. */
    private record Read(Map<String, Stored> byId, Instant at) {}

    private record Stored(Installation installation, String sealed) {}

    @Override
    public Optional<Installation> of(String id) {
        return Optional.ofNullable(current().get(id)).map(Stored::installation).filter(one -> named.contains(id));
    }

    /** The oldest first. */
    @Override
    public List<Installation> all() {
        return current().values().stream()
                .map(Stored::installation)
                .filter(one -> named.contains(one.id()))
                .sorted(Comparator.comparing(Installation::since).thenComparing(Installation::id))
                .toList();
    }

    /** The same workspace a second time takes the place of the first. */
    void put(Installation installation) {
        redis.jedis().hset(key(), installation.id(), closed(installation));
        anew();
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
        anew();
    }

    /** Goes on with another token; not where somebody installed it anew, renewed or removed it meanwhile. */
    boolean renew(Installation before, Token token) {
        var stored = anew(before.id());
        boolean done = stored != null
                && stored.installation().equals(before)
                && replaced(before.id(), stored, closed(before.with(token)));
        anew();
        return done;
    }

    /** Whether this node may renew it: a refresh token is good once, and nobody else may spend it for so long. */
    boolean claim(String id, Duration lease) {
        String lock = redis.home(CONTEXT).key("slack-renewing", id);
        return redis.jedis().set(lock, "taken", SetParams.setParams().nx().px(lease.toMillis())) != null;
    }

    private boolean replaced(String id, Stored stored, String by) {
        return REPLACE.count(redis.jedis(), List.of(key()), List.of(id, stored.sealed(), by)) == 1;
    }

    private @Nullable Stored anew(String id) {
        return anew().get(id);
    }

    private Map<String, Stored> current() {
        Instant now = machine.instant();
        return last.filter(read -> now.isBefore(read.at().plus(KEPT)))
                .map(Read::byId)
                .orElseGet(this::anewOrLast);
    }

    private Map<String, Stored> anewOrLast() {
        try {
            return anew();
        } catch (JedisException e) {
            log.debug("Installations could not be read anew", e);
            return last.map(Read::byId).orElseThrow(() -> new Unasked(new Answered.Unclear("the store is away")));
        }
    }

    private Map<String, Stored> anew() {
        Instant now = machine.instant();
        var all = new TreeMap<String, Stored>();
        redis.jedis().hgetAll(key()).forEach((id, closed) -> all.put(id, new Stored(opened(id, closed), closed)));
        last = Optional.of(new Read(all, now));
        return all;
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
