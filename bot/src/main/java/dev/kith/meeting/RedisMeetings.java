package dev.kith.meeting;

import dev.kith.facts.FactLog;
import dev.kith.people.PersonId;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.PersonalData;
import dev.kith.privacy.Retention;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Meetings in Redis, each in the partition of its own id: whose it is and since when, and sealed all that they chose and said. */
final class RedisMeetings implements Meetings, Encounters, PersonalData, Expiring {

    private static final Script KEEP = Script.beside(RedisMeetings.class, "keep.lua");
    private static final TypeReference<List<String>> PEOPLE = new TypeReference<>() {};
    private static final int MOST_TRIES = 20;
    private static final String KIND = ":meeting:";

    private final Redis redis;
    private final Vault vault;
    private final FactLog facts;
    private final JsonMapper json;

    RedisMeetings(Redis redis, Vault vault, FactLog facts, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.facts = facts;
        this.json = json;
    }

    @Override
    public String idOf(Occasion.Told told, List<PersonId> people) {
        var parts = Stream.concat(
                Stream.of(told.campaign(), told.round()),
                people.stream().map(PersonId::value).sorted());
        return vault.keyedHash("meeting", parts.toArray(String[]::new));
    }

    @Override
    public String wordOf(String id, PersonId person) {
        return vault.keyedHash("people-met", id, person.value());
    }

    @Override
    public Optional<Meeting> find(String id) {
        return read(id, redis.jedis().hgetAll(key(id))).map(Versioned::meeting);
    }

    @Override
    public Map<String, Meeting> find(List<String> ids) {
        var answers = redis.ask(ids, (ask, id) -> ask.hgetAll(key(id)));
        var found = new HashMap<String, Meeting>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            read(id, answers.get(i).get()).ifPresent(one -> found.put(id, one.meeting()));
        }
        return found;
    }

    @Override
    public void begin(String id, Occasion occasion) {
        keep(id, "0", Change.to(Meeting.begun(occasion)));
    }

    /** A version is read before the change and met by the script: somebody faster is met by another one. */
    @Override
    public Optional<Meeting> change(String id, Function<Meeting, Change> how) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var now = read(id, redis.jedis().hgetAll(key(id)));
            if (now.isEmpty()) {
                return Optional.empty();
            }
            var change = how.apply(now.get().meeting());
            if (change.after().equals(now.get().meeting()) || keep(id, now.get().version(), change)) {
                return Optional.of(change.after());
            }
        }
        throw new IllegalStateException("others were faster, every time (meeting: " + id + ")");
    }

    private boolean keep(String id, String version, Change change) {
        var occasion = change.after().occasion();
        var args = new ArrayList<>(List.of(
                version,
                json.writeValueAsString(occasion.people()),
                occasion.since().atZone(ZoneOffset.UTC).toLocalDate().toString(),
                vault.seal(json.writeValueAsString(change.after()), context(id))));
        change.told().stream().map(facts::write).forEach(told -> args.addAll(List.of(told.type(), told.body())));
        return KEEP.count(redis.jedis(), List.of(key(id), FactLog.stream(redis.home(id))), args) == 1;
    }

    /** A meeting, and which version of it. */
    private record Versioned(String version, Meeting meeting) {}

    private Optional<Versioned> read(String id, Map<String, String> row) {
        return Optional.ofNullable(row.get("value"))
                .map(value -> new Versioned(
                        row.getOrDefault("version", "0"),
                        json.readValue(vault.open(value, context(id)), Meeting.class)));
    }

    @Override
    public Map<String, Meeting> of(PersonId person) {
        return find(ids(person));
    }

    @Override
    public List<Encounter> begun(Instant from, Instant before) {
        var ids = redis.keys("meeting:*").stream().map(RedisMeetings::id).toList();
        return find(ids).values().stream()
                .filter(meeting -> !meeting.occasion().since().isBefore(from)
                        && meeting.occasion().since().isBefore(before))
                .map(Encounter::of)
                .toList();
    }

    private List<String> ids(PersonId person) {
        return redis.keys("meeting:*").stream()
                .filter(key -> people(key).contains(person.value()))
                .map(RedisMeetings::id)
                .toList();
    }

    private List<String> people(String key) {
        return Optional.ofNullable(redis.jedis().hget(key, "people"))
                .map(kept -> json.readValue(kept, PEOPLE))
                .orElse(List.of());
    }

    @Override
    public String name() {
        return "meetings";
    }

    /** Of two nobody is left to meet; of more the others are. */
    @Override
    public void erase(PersonId person) {
        for (String id : ids(person)) {
            boolean isLeft =
                    find(id).filter(one -> one.occasion().people().size() > 2).isPresent();
            if (isLeft) {
                change(id, meeting -> Change.to(meeting.without(person)));
            } else {
                redis.jedis().unlink(key(id));
            }
        }
    }

    @Override
    public long expire(Retention table, LocalDate today) {
        var last = Retention.lastGone(today, table.introductions());
        var gone = redis.keys("meeting:*").stream()
                .filter(key -> Optional.ofNullable(redis.jedis().hget(key, "since"))
                        .filter(since -> !LocalDate.parse(since).isAfter(last))
                        .isPresent())
                .toList();
        redis.delete(gone);
        return gone.size();
    }

    private static String context(String id) {
        return "meeting:" + id;
    }

    private static String id(String key) {
        return key.substring(key.indexOf(KIND) + KIND.length());
    }

    private String key(String id) {
        Partition home = redis.home(id);
        return home.key("meeting", id);
    }
}
