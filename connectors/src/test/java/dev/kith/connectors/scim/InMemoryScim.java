package dev.kith.connectors.scim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Keeps users and groups as long as a test runs: the first user is {@code u1}, the first group {@code g1}. */
final class InMemoryScim implements ScimStore {

    /** When the first write happens; each later one a second later. */
    static final Instant FIRST = Instant.parse("2026-01-08T09:30:00Z");

    private final Map<Kind, Map<String, Kept>> kept = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> given = new EnumMap<>(Kind.class);
    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final Function<ScimUser, Optional<Written.Refused>> directory;
    private long writes;

    InMemoryScim() {
        this(user -> Optional.empty());
    }

    /** @param directory what it finds bad in a user */
    InMemoryScim(Function<ScimUser, Optional<Written.Refused>> directory) {
        this.directory = directory;
        for (Kind kind : Kind.values()) {
            kept.put(kind, new LinkedHashMap<>());
        }
    }

    /** How it was asked since the last time, for a test of what is dear. */
    synchronized List<String> asked() {
        var then = List.copyOf(asked);
        asked.clear();
        return then;
    }

    @Override
    public synchronized Written create(Draft draft) {
        Kind kind = draft.tree().kind();
        Optional<Written> obstacle = obstacle(draft, "");
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        String id = kind.type().substring(0, 1).toLowerCase(Locale.ROOT) + given.merge(kind, 1, Integer::sum);
        return written(id, draft, FIRST.plusSeconds(writes));
    }

    @Override
    public synchronized Written replace(Kept read, Draft draft) {
        Optional<Written> obstacle = moved(read).or(() -> obstacle(draft, read.id()));
        return obstacle.orElseGet(() -> written(read.id(), draft, read.stamp().created()));
    }

    @Override
    public synchronized Written remove(Kept read) {
        Optional<Written> obstacle = moved(read);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        of(read.tree().kind()).remove(read.id());
        members.remove(read.id());
        members.values().forEach(each -> each.remove(read.id()));
        return new Written.Done(read);
    }

    @Override
    public synchronized List<Kept> find(Kind kind, List<String> ids) {
        asked.add("find " + ids.size());
        return ids.stream().flatMap(id -> Stream.ofNullable(of(kind).get(id))).toList();
    }

    @Override
    public synchronized List<String> lookUp(Kind kind, ScimKey key, String value) {
        asked.add("lookUp " + key);
        return of(kind).values().stream()
                .filter(one -> one.tree().keys().getOrDefault(key, Set.of()).contains(value))
                .map(Kept::id)
                .toList();
    }

    @Override
    public synchronized Page page(Kind kind, int offset, int limit) {
        asked.add("page");
        Map<String, Kept> all = of(kind);
        return new Page(all.keySet().stream().skip(offset).limit(limit).toList(), all.size());
    }

    @Override
    public synchronized List<String> members(String group) {
        asked.add("members");
        return List.copyOf(members.getOrDefault(group, Set.of()));
    }

    @Override
    public synchronized List<Membership> groupsOf(String user) {
        asked.add("groupsOf");
        return of(Kind.GROUP).values().stream()
                .filter(group -> members.getOrDefault(group.id(), Set.of()).contains(user))
                .map(group -> new Membership(group.id(), group.tree().name()))
                .toList();
    }

    private Optional<Written> moved(Kept read) {
        Kept now = of(read.tree().kind()).get(read.id());
        if (now == null) {
            return Optional.of(new Written.Gone());
        }
        return now.stamp().version() == read.stamp().version() ? Optional.empty() : Optional.of(new Written.Changed());
    }

    private Optional<Written> obstacle(Draft draft, String own) {
        Set<String> names = draft.tree().keys().getOrDefault(ScimKey.NAME, Set.of());
        boolean taken = of(draft.tree().kind()).values().stream()
                .filter(other -> !other.id().equals(own))
                .anyMatch(other -> names.equals(other.tree().keys().getOrDefault(ScimKey.NAME, Set.of())));
        if (taken) {
            return Optional.of(new Written.Taken());
        }
        return draft.tree().kind() == Kind.USER
                ? directory.apply(draft.tree().user()).map(Written.class::cast)
                : Optional.empty();
    }

    private Written written(String id, Draft draft, Instant created) {
        var stamp = new Kept.Stamp(writes + 1, created, FIRST.plusSeconds(writes));
        var now = new Kept(id, stamp, draft.tree());
        writes++;
        of(draft.tree().kind()).put(id, now);
        Set<String> those = members.computeIfAbsent(id, any -> new LinkedHashSet<>());
        those.removeAll(draft.leaving());
        those.addAll(draft.joining());
        return new Written.Done(now);
    }

    private Map<String, Kept> of(Kind kind) {
        return kept.get(kind);
    }
}
