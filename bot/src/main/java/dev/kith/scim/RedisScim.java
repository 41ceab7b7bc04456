package dev.kith.scim;

import dev.kith.connectors.scim.Draft;
import dev.kith.connectors.scim.Kept;
import dev.kith.connectors.scim.Kind;
import dev.kith.connectors.scim.ScimKey;
import dev.kith.connectors.scim.ScimStore;
import dev.kith.connectors.scim.ScimTree;
import dev.kith.connectors.scim.Written;
import dev.kith.people.PersonId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Users and groups as an identity provider has them. A name is taken first, then the directory hears of a user, then they are written:
 * what a crash leaves in between, the same request mends, and a name that nobody came to have is free again after a minute.
 */
final class RedisScim implements ScimStore {

    private final RedisResources resources;
    private final RedisIndex index;
    private final RedisLinks links;
    private final Hearer hearer;
    private final InstantSource machine;

    RedisScim(RedisResources resources, RedisIndex index, RedisLinks links, Hearer hearer, InstantSource machine) {
        this.resources = resources;
        this.index = index;
        this.links = links;
        this.hearer = hearer;
        this.machine = machine;
    }

    @Override
    public Written create(Draft draft) {
        String id = UUID.randomUUID().toString();
        var tree = draft.tree();
        if (!claims(tree, id)) {
            return new Written.Taken();
        }
        var heard = hear(id, "", tree);
        if (heard instanceof Hearer.Heard.Refused refused) {
            index.release(tree.kind(), name(tree), id);
            return refused.why();
        }
        var resource = Resource.first(machine.instant(), person(heard), tree);
        index.add(tree, id, resource.created());
        resources.write(id, null, resource, draft);
        kept(id, resource, tree);
        hearer.regrouped(draft.joining());
        return new Written.Done(resource.kept(tree.kind(), id));
    }

    @Override
    public Written replace(Kept kept, Draft draft) {
        var tree = draft.tree();
        var read = resources.read(tree.kind(), kept.id());
        if (read.isEmpty()) {
            return new Written.Gone();
        }
        var before = read.get().resource();
        if (before.version() != kept.stamp().version()) {
            return new Written.Changed();
        }
        if (!claims(tree, kept.id())) {
            return new Written.Taken();
        }
        var heard = hear(kept.id(), before.person(), tree);
        if (heard instanceof Hearer.Heard.Refused refused) {
            giveUp(tree, before.tree(tree.kind()), kept.id());
            return refused.why();
        }
        var after = before.next(machine.instant(), person(heard), tree);
        index.add(tree, kept.id(), after.created());
        if (!resources.write(kept.id(), read.get().raw(), after, draft)) {
            giveUp(tree, now(tree.kind(), kept.id(), before).tree(tree.kind()), kept.id());
            return new Written.Changed();
        }
        giveUp(before.tree(tree.kind()), tree, kept.id());
        index.move(before.tree(tree.kind()), tree, kept.id());
        kept(kept.id(), after, tree);
        regrouped(before.tree(tree.kind()), draft, kept.id());
        return new Written.Done(after.kept(tree.kind(), kept.id()));
    }

    private Resource now(Kind kind, String id, Resource before) {
        return resources.read(kind, id).map(RedisResources.Read::resource).orElse(before);
    }

    /** A group that has another name has it for all its members. */
    private void regrouped(ScimTree before, Draft draft, String id) {
        if (draft.tree().kind() == Kind.GROUP) {
            var users = new HashSet<>(draft.joining());
            users.addAll(draft.leaving());
            if (!before.name().equals(draft.tree().name())) {
                users.addAll(resources.members(id));
            }
            hearer.regrouped(users);
        }
    }

    @Override
    public Written remove(Kept kept) {
        var kind = kept.tree().kind();
        var read = resources.read(kind, kept.id());
        if (read.isEmpty()) {
            return new Written.Gone();
        }
        var resource = read.get().resource();
        if (resource.version() != kept.stamp().version()) {
            return new Written.Changed();
        }
        hearer.leave(kept.id(), resource.person());
        return delete(kind, kept.id(), read.get()) ? new Written.Done(kept) : new Written.Changed();
    }

    /** Away with all that leads there; the directory hears nothing of it. */
    boolean delete(Kind kind, String id, RedisResources.Read read) {
        var members = kind == Kind.GROUP ? resources.members(id) : List.<String>of();
        if (!resources.delete(kind, id, read.raw())) {
            return false;
        }
        var tree = read.resource().tree(kind);
        index.release(kind, name(tree), id);
        index.remove(tree, id);
        if (!read.resource().person().isEmpty()) {
            links.unlink(new PersonId(read.resource().person()), id);
        }
        hearer.regrouped(members);
        return true;
    }

    @Override
    public List<Kept> find(Kind kind, List<String> ids) {
        var found = resources.read(kind, ids);
        return found.entrySet().stream()
                .map(one -> one.getValue().kept(kind, one.getKey()))
                .toList();
    }

    @Override
    public List<String> lookUp(Kind kind, ScimKey key, String value) {
        return resources.read(kind, index.with(kind, key, value)).entrySet().stream()
                .filter(one -> has(one.getValue().tree(kind), key, value))
                .map(one -> one.getKey())
                .toList();
    }

    private static boolean has(ScimTree tree, ScimKey key, String value) {
        return tree.keys().getOrDefault(key, Set.of()).contains(value);
    }

    @Override
    public Page page(Kind kind, int offset, int limit) {
        var ids = index.ids(kind, offset, limit);
        var missing = new ArrayList<>(ids);
        missing.removeAll(resources.read(kind, ids).keySet());
        if (index.mend(kind, missing)) {
            return page(kind, offset, limit);
        }
        var there = new ArrayList<>(ids);
        there.removeAll(missing);
        return new Page(there, index.count(kind) - missing.size());
    }

    @Override
    public List<String> members(String group) {
        return resources.members(group);
    }

    @Override
    public List<Membership> groupsOf(String user) {
        return resources.read(Kind.GROUP, resources.groups(user)).entrySet().stream()
                .map(group -> new Membership(
                        group.getKey(), group.getValue().tree(Kind.GROUP).name()))
                .toList();
    }

    private Hearer.Heard hear(String id, String person, ScimTree tree) {
        return tree.kind() == Kind.USER ? hearer.hear(id, person, tree.user()) : new Hearer.Heard.Taken("");
    }

    private void kept(String id, Resource resource, ScimTree tree) {
        if (tree.kind() == Kind.USER) {
            hearer.kept(id, resource.person(), tree.user());
        }
    }

    private static String person(Hearer.Heard heard) {
        return heard instanceof Hearer.Heard.Taken taken ? taken.person() : "";
    }

    private boolean claims(ScimTree tree, String id) {
        return index.claim(
                tree.kind(),
                name(tree),
                id,
                other -> resources
                        .read(tree.kind(), other)
                        .filter(read -> name(read.resource().tree(tree.kind())).equals(name(tree)))
                        .isPresent());
    }

    /** The name of one is free, if it is not the name of the other. */
    private void giveUp(ScimTree of, ScimTree stays, String id) {
        if (!name(of).equals(name(stays))) {
            index.release(of.kind(), name(of), id);
        }
    }

    private static String name(ScimTree tree) {
        return ScimKey.NAME.spelled(tree.name());
    }
}
