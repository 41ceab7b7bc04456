package dev.kith.scim;

import dev.kith.connectors.scim.ScimUser;
import dev.kith.people.Directory;
import dev.kith.people.PeopleImport;
import dev.kith.people.PeopleParts;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Users of an identity provider, wired by hand. */
public final class ScimParts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RedisResources resources;
    private final RedisIndex index;
    private final RedisLinks links;
    private final RedisScim scim;

    ScimParts(Premises premises, PeopleImport imports, Directory directory, Provisioning.Wanted wanted) {
        this.resources = new RedisResources(premises.redis(), premises.vault(), JSON);
        this.links = new RedisLinks(premises.redis(), premises.vault());
        this.index = new RedisIndex(premises.redis(), premises.vault(), premises.machine());
        var provisioning =
                new Provisioning(imports, directory, resources, new Provisioning.Found(index, links), wanted);
        this.scim = new RedisScim(resources, index, links, provisioning, premises.machine());
    }

    /** Where all is kept, and by which clock. */
    record Premises(Redis redis, Vault vault, InstantSource machine) {}

    /** Of people whom no identity provider pushes. */
    public static List<Object> holders(Redis redis, Vault vault, Directory directory, InstantSource machine) {
        var imports = PeopleParts.imports(PeopleParts.inMemory());
        var wanted = new Provisioning.Wanted(false, Optional.empty());
        var parts = new ScimParts(new Premises(redis, vault, machine), imports, directory, wanted);
        return List.of(parts.links, parts.kept());
    }

    /** A store of which no directory hears. */
    static RedisScim alone(Redis redis, Vault vault, InstantSource machine) {
        var resources = new RedisResources(redis, vault, JSON);
        var index = new RedisIndex(redis, vault, machine);
        return new RedisScim(resources, index, new RedisLinks(redis, vault), new Deaf(), machine);
    }

    private static final class Deaf implements Hearer {

        @Override
        public Heard hear(String id, String person, ScimUser user) {
            return new Heard.Taken("");
        }

        @Override
        public void kept(String id, String person, ScimUser user) {}

        @Override
        public void leave(String id, String person) {}

        @Override
        public void regrouped(Collection<String> users) {}
    }

    RedisScim scim() {
        return scim;
    }

    ScimKept kept() {
        return new ScimKept(scim, resources, index, links, JSON);
    }
}
