package dev.kith.scim;

import dev.kith.connectors.scim.Draft;
import dev.kith.connectors.scim.Kind;
import dev.kith.connectors.scim.ScimTree;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Response;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Users and groups, sealed, each in the partition of its id; beside a group its members, beside a user the groups they may be in. */
final class RedisResources {

    private static final Script WRITE = Script.beside(RedisResources.class, "write.lua");

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;

    RedisResources(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
    }

    /** As it was read, to be replaced only while it is still so. */
    record Read(String raw, Resource resource) {}

    Optional<Read> read(Kind kind, String id) {
        return Optional.ofNullable(redis.jedis().hget(key(redis.home(id), kind), id))
                .map(raw -> new Read(raw, opened(kind, id, raw)));
    }

    /** Those that are there, in the order asked. */
    Map<String, Resource> read(Kind kind, Collection<String> ids) {
        var answers = redis.ask(ids, (ask, id) -> ask.hget(key(redis.home(id), kind), id))
                .iterator();
        var found = new LinkedHashMap<String, Resource>();
        ids.forEach(id -> {
            String raw = answers.next().get();
            if (raw != null) {
                found.put(id, opened(kind, id, raw));
            }
        });
        return found;
    }

    /** Whether it was written: nobody else had written since {@code before}, or, where that is none, there was nobody. */
    boolean write(String id, @Nullable String before, Resource after, Draft draft) {
        Kind kind = draft.tree().kind();
        draft.joining().forEach(user -> redis.jedis().sadd(groupsOf(redis.home(user), user), id));
        String sealed = vault.seal(json.writeValueAsString(after), context(kind, id));
        boolean written = run(kind, id, before, sealed, draft.joining(), draft.leaving());
        if (written) {
            draft.leaving().forEach(user -> redis.jedis().srem(groupsOf(redis.home(user), user), id));
        }
        return written;
    }

    /** Whoever is led by somebody of these names is led by nobody, as far as it is kept here. */
    void unname(Collection<String> users, Set<String> manager) {
        read(Kind.USER, users).entrySet().stream()
                .filter(one -> one.getValue()
                        .tree(Kind.USER)
                        .user()
                        .manager()
                        .filter(manager::contains)
                        .isPresent())
                .forEach(one -> read(Kind.USER, one.getKey()).ifPresent(read -> unname(one.getKey(), read)));
    }

    private void unname(String user, Read read) {
        var tree = json.readTree(read.resource().tree());
        tree.forEach(part -> {
            if (part instanceof ObjectNode extension) {
                extension.remove("manager");
            }
        });
        var resource = read.resource();
        var after = resource.next(resource.lastModified(), resource.person(), new ScimTree(Kind.USER, tree.toString()));
        write(user, read.raw(), after, new Draft(after.tree(Kind.USER), Set.of(), Set.of()));
    }

    /** Whether it went: what was read was still there. */
    boolean delete(Kind kind, String id, String before) {
        var members = kind == Kind.GROUP ? members(id) : List.<String>of();
        if (kind == Kind.USER) {
            leaveAll(id);
        }
        boolean gone = run(kind, id, before, "", Set.of(), Set.copyOf(members));
        if (gone) {
            members.forEach(user -> redis.jedis().srem(groupsOf(redis.home(user), user), id));
        }
        return gone;
    }

    private void leaveAll(String user) {
        groups(user).forEach(group -> redis.jedis().srem(members(redis.home(group), group), user));
        redis.jedis().del(groupsOf(redis.home(user), user));
    }

    private boolean run(
            Kind kind, String id, @Nullable String before, String after, Set<String> joining, Set<String> leaving) {
        var home = redis.home(id);
        var args = new ArrayList<>(List.of(id, before == null ? "" : before, after, String.valueOf(joining.size())));
        args.addAll(joining);
        args.addAll(leaving);
        return WRITE.count(redis.jedis(), List.of(key(home, kind), members(home, id)), args) > 0;
    }

    List<String> members(String group) {
        return redis.jedis().smembers(members(redis.home(group), group)).stream()
                .sorted()
                .toList();
    }

    /** Those in which the user really is. */
    List<String> groups(String user) {
        var candidates = List.copyOf(redis.jedis().smembers(groupsOf(redis.home(user), user)));
        var answers = redis.ask(candidates, (ask, group) -> ask.sismember(members(redis.home(group), group), user));
        var groups = new ArrayList<String>();
        for (int i = 0; i < candidates.size(); i++) {
            if (isThere(answers.get(i))) {
                groups.add(candidates.get(i));
            }
        }
        return groups;
    }

    private static boolean isThere(Response<Boolean> answer) {
        return Boolean.TRUE.equals(answer.get());
    }

    private Resource opened(Kind kind, String id, String raw) {
        return json.readValue(vault.open(raw, context(kind, id)), Resource.class);
    }

    private static String context(Kind kind, String id) {
        return "scim:" + kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    private static String key(Partition home, Kind kind) {
        return switch (kind) {
            case USER -> home.key("scim-users");
            case GROUP -> home.key("scim-groups");
        };
    }

    private static String members(Partition home, String group) {
        return home.key("scim-members", group);
    }

    private static String groupsOf(Partition home, String user) {
        return home.key("scim-groups-of", user);
    }
}
