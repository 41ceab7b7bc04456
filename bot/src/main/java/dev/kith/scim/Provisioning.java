package dev.kith.scim;

import dev.kith.connectors.scim.Kind;
import dev.kith.connectors.scim.ScimKey;
import dev.kith.connectors.scim.ScimUser;
import dev.kith.connectors.scim.Written;
import dev.kith.people.Directory;
import dev.kith.people.ImportResult;
import dev.kith.people.PeopleImport;
import dev.kith.people.PersonFields;
import dev.kith.people.PersonId;
import dev.kith.people.Row;
import dev.kith.people.Source;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes people of users: the directory hears of them by the way, and the rules, of every file. */
final class Provisioning implements Hearer {

    private static final Logger log = LoggerFactory.getLogger(Provisioning.class);

    private final PeopleImport imports;
    private final Directory directory;
    private final RedisResources resources;
    private final Found found;
    private final Wanted wanted;

    Provisioning(PeopleImport imports, Directory directory, RedisResources resources, Found found, Wanted wanted) {
        this.imports = imports;
        this.directory = directory;
        this.resources = resources;
        this.found = found;
        this.wanted = wanted;
    }

    /** Where users are looked for, by their keys and as people. */
    record Found(RedisIndex index, RedisLinks links) {}

    /** Whether guests are, and into which attribute the names of somebody's groups go. */
    record Wanted(boolean guests, Optional<String> groups) {}

    @Override
    public Heard hear(String id, String person, ScimUser user) {
        if (!isHere(user)) {
            leave(id, person);
            return new Heard.Taken(person);
        }
        String who = person.isEmpty() ? UserRow.id(user) : person;
        if (!PersonId.isValid(who)) {
            return refused(
                    "employeeNumber",
                    "it is to be the id of a person, and is not one: " + who
                            + " (valid: up to 64 letters, digits and . _ @ -, beginning with a letter or digit)");
        }
        var known = new PersonId(who);
        if (isAnothers(known, id)) {
            return refused(
                    "employeeNumber", "another user is " + who + " already (valid: an employee number of their own)");
        }
        var result = imports.bring(Source.SCIM, row(id, known, user));
        var refused = UserRow.refused(result);
        if (refused.isPresent()) {
            return new Heard.Refused(refused.get());
        }
        told(id, result);
        found.links().link(known, id);
        return new Heard.Taken(who);
    }

    private static Heard refused(String attribute, String words) {
        return new Heard.Refused(new Written.Refused(attribute, words));
    }

    private boolean isHere(ScimUser user) {
        return user.active() && (wanted.guests() || !UserRow.isGuest(user));
    }

    @Override
    public void leave(String id, String person) {
        if (!person.isEmpty() && isTheirs(new PersonId(person), id)) {
            told(id, imports.letGo(Source.SCIM, List.of(new PersonId(person))));
        }
    }

    /** Whoever is hired again may come with an account of their own, beside the one that was theirs. */
    private boolean isTheirs(PersonId person, String id) {
        return found.links().user(person).filter(other -> !other.equals(id)).isEmpty();
    }

    private boolean isAnothers(PersonId person, String id) {
        return found.links()
                .user(person)
                .filter(other -> !other.equals(id))
                .flatMap(other -> resources.read(Kind.USER, other))
                .map(RedisResources.Read::resource)
                .filter(other -> other.person().equals(person.value()))
                .filter(other -> isHere(other.tree(Kind.USER).user()))
                .isPresent();
    }

    private Row row(String id, PersonId person, ScimUser user) {
        var manager = user.manager().flatMap(this::person);
        if (manager.isEmpty()) {
            user.manager().ifPresent(name -> found.links().await(name, id));
        }
        var fields = UserRow.fields(person, user, manager);
        wanted.groups().ifPresent(attribute -> fields.put(PersonFields.ATTRIBUTE + attribute, groups(id)));
        return new Row(0, fields);
    }

    /** Who is called so, by the id here, in the directory, or at the identity provider; nobody who is not in the directory. */
    private Optional<PersonId> person(String name) {
        var users = Stream.of(
                        Stream.of(name),
                        found.index().with(Kind.USER, ScimKey.EXTERNAL_ID, name).stream(),
                        found.index().with(Kind.USER, ScimKey.NAME, ScimKey.NAME.spelled(name)).stream())
                .flatMap(ids -> ids)
                .flatMap(id -> resources.read(Kind.USER, id).stream())
                .map(read -> read.resource().person());
        return Stream.concat(users, Stream.of(name))
                .filter(PersonId::isValid)
                .map(PersonId::new)
                .filter(one -> directory.find(one).isPresent())
                .findFirst();
    }

    /** Whoever waited for them as a manager has one now. */
    @Override
    public void kept(String id, String person, ScimUser user) {
        if (isHere(user)) {
            var names = Stream.concat(Stream.of(id, person, user.userName()), user.externalId().stream())
                    .distinct()
                    .toList();
            hearAgain(found.links().arrived(names));
        }
    }

    /** What is kept of these is said to the directory once more, as something else has changed. */
    void hearAgain(Collection<String> users) {
        resources.read(Kind.USER, users).forEach((id, resource) -> {
            var user = resource.tree(Kind.USER).user();
            if (isHere(user) && !resource.person().isEmpty()) {
                var result = imports.bring(Source.SCIM, row(id, new PersonId(resource.person()), user));
                result.problems()
                        .forEach(problem ->
                                log.warn("A user was not taken again (user: {}, field: {})", id, problem.field()));
                told(id, result);
            }
        });
    }

    /** Where groups are an attribute, it is another one. */
    @Override
    public void regrouped(Collection<String> users) {
        if (wanted.groups().isPresent()) {
            hearAgain(users);
        }
    }

    private String groups(String user) {
        return UserRow.groups(resources.read(Kind.GROUP, resources.groups(user)).values().stream()
                .map(group -> group.tree(Kind.GROUP).name()));
    }

    private static void told(String id, ImportResult result) {
        if (result.added() + result.changed() + result.left() > 0) {
            log.info(
                    "People came by SCIM (user: {}): {} new, {} changed, {} let go",
                    id,
                    result.added(),
                    result.changed(),
                    result.left());
        }
    }
}
