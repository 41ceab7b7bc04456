package dev.kith.local;

import dev.kith.chat.Address;
import dev.kith.chat.Message;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The conversations of local chat, each in its address' partition; what a person wrote is sealed. */
final class RedisLines implements PersonKeys {

    private static final String CONTEXT = "local chat";
    private static final Script POST = Script.beside(RedisLines.class, "post.lua");
    private static final Script UPDATE = Script.beside(RedisLines.class, "update.lua");
    private static final Script WITHDRAW = Script.beside(RedisLines.class, "withdraw.lua");
    private static final Script READ = Script.beside(RedisLines.class, "read.lua");

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;

    RedisLines(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
    }

    /** Keeps a message, unread; an id that is known stays as it is. */
    void post(Address to, String id, Instant at, Message message) {
        add(to, id, new Stored(at, message, null), true);
    }

    /** Keeps what the person wrote. */
    void spoke(Address from, String id, Instant at, String text) {
        add(from, id, new Stored(at, null, vault.seal(text, CONTEXT)), false);
    }

    private void add(Address person, String id, Stored line, boolean unread) {
        var keys = new Keys(redis.home(person.toString()), person);
        POST.run(
                redis.jedis(),
                List.of(keys.lines(), keys.order(), keys.unread(), keys.changes(), keys.allChanges()),
                List.of(id, json.writeValueAsString(line), unread ? "1" : "0"));
    }

    /** False where there is no such message. */
    boolean update(Address to, String id, Message message) {
        var keys = keys(to);
        return UPDATE.count(
                        redis.jedis(),
                        List.of(keys.lines(), keys.now(), keys.changes(), keys.allChanges()),
                        List.of(id, json.writeValueAsString(message)))
                == 1;
    }

    /** False where there never was such a message. */
    boolean withdraw(Address to, String id) {
        var keys = keys(to);
        return WITHDRAW.count(
                        redis.jedis(),
                        List.of(
                                keys.lines(),
                                keys.now(),
                                keys.order(),
                                keys.unread(),
                                keys.changes(),
                                keys.allChanges()),
                        List.of(id))
                == 1;
    }

    void read(Address person) {
        var keys = keys(person);
        READ.run(redis.jedis(), List.of(keys.unread(), keys.allChanges()), List.of());
    }

    long unread(Address person) {
        return redis.jedis().scard(keys(person).unread());
    }

    /** The whole conversation, oldest first. */
    List<Line> of(Address person) {
        var keys = keys(person);
        var order = redis.jedis().lrange(keys.order(), 0, -1);
        var lines = redis.jedis().hgetAll(keys.lines());
        var now = redis.jedis().hgetAll(keys.now());
        return order.stream()
                .flatMap(id -> line(id, lines.get(id), now.get(id)).stream())
                .toList();
    }

    Optional<Line.Card> card(Address person, String id) {
        var keys = keys(person);
        return line(id, redis.jedis().hget(keys.lines(), id), redis.jedis().hget(keys.now(), id))
                .flatMap(line -> line instanceof Line.Card card ? Optional.of(card) : Optional.empty());
    }

    /** Another value whenever something happened in this conversation. */
    String changes(Address person) {
        return String.valueOf(redis.jedis().get(keys(person).changes()));
    }

    /** Another value whenever something happened in any conversation. */
    String changes() {
        return redis.partitions().all().stream()
                .map(home -> String.valueOf(redis.jedis().get(Keys.allChanges(home))))
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<String> of(String personId, Partition home) {
        var person = LocalChat.address(personId);
        return redis.home(person.toString()).equals(home) ? new Keys(home, person).all() : List.of();
    }

    private Optional<Line> line(String id, @Nullable String line, @Nullable String now) {
        if (line == null || line.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(line(id, json.readValue(line, Stored.class), now));
    }

    private Line line(String id, Stored stored, @Nullable String now) {
        var posted = stored.message();
        if (posted == null) {
            return new Line.Spoken(id, stored.at(), vault.open(String.valueOf(stored.sealed()), CONTEXT));
        }
        return new Line.Card(id, stored.at(), posted, now == null ? posted : updated(posted, now));
    }

    private Message updated(Message posted, String now) {
        return json.readValue(now, Message.class).forCampaign(posted.campaign());
    }

    private Keys keys(Address person) {
        return new Keys(redis.home(person.toString()), person);
    }

    /** As it is written: a message, or what the person wrote. */
    private record Stored(
            Instant at, @Nullable Message message, @Nullable String sealed) {}

    private record Keys(Partition home, Address person) {

        String lines() {
            return key("lines");
        }

        String now() {
            return key("now");
        }

        String order() {
            return key("order");
        }

        String unread() {
            return key("unread");
        }

        String changes() {
            return key("changes");
        }

        String allChanges() {
            return allChanges(home);
        }

        static String allChanges(Partition home) {
            return home.key("local", "changes");
        }

        List<String> all() {
            return List.of(lines(), now(), order(), unread(), changes());
        }

        private String key(String what) {
            return home.key("local", what, person.toString());
        }
    }
}
