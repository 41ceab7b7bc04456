package dev.kith.connectors.scim;

import com.unboundid.scim2.common.types.AttributeDefinition;
import com.unboundid.scim2.common.types.EnterpriseUserExtension;
import com.unboundid.scim2.common.types.GroupResource;
import com.unboundid.scim2.common.types.UserResource;
import com.unboundid.scim2.common.utils.SchemaUtils;
import java.beans.IntrospectionException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What there is to provision: its own schema, and the extensions of it that Kith reads (RFC 7643 section 4). */
public enum Kind {
    USER(
            new Names("User", "/Users", "userName"),
            definitions(UserResource.class),
            Map.of(Kind.ENTERPRISE, definitions(EnterpriseUserExtension.class), Kind.KITH, Kith.attributes())),
    GROUP(new Names("Group", "/Groups", "displayName"), group(), Map.of());

    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    /** Kith's own extension: what no schema of RFC 7643 has a place for. */
    static final String KITH = "urn:ietf:params:scim:schemas:extension:kith:2.0:User";

    private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:";

    private final Names names;
    private final Collection<AttributeDefinition> attributes;
    private final Map<String, Collection<AttributeDefinition>> extensions;

    Kind(
            Names names,
            Collection<AttributeDefinition> attributes,
            Map<String, Collection<AttributeDefinition>> extensions) {
        this.names = names;
        this.attributes = attributes;
        this.extensions = new TreeMap<>(extensions);
    }

    /** What is at this address below the base, like {@code /Users}. */
    static Optional<Kind> at(String endpoint) {
        return Stream.of(values())
                .filter(kind -> kind.endpoint().equals(endpoint))
                .findFirst();
    }

    String urn() {
        return CORE + names.type();
    }

    /** As the protocol calls it: {@code User}. */
    String type() {
        return names.type();
    }

    /** Where it is found below the base address. */
    String endpoint() {
        return names.endpoint();
    }

    /** The attribute that each has, and each one's own. */
    String naming() {
        return names.naming();
    }

    Set<String> extensions() {
        return extensions.keySet();
    }

    /** Without the schema's own prefix, which some clients write and the library does not expect. */
    String plain(String path) {
        String own = urn() + ":";
        return path.regionMatches(true, 0, own, 0, own.length()) ? path.substring(own.length()) : path;
    }

    /** The extension of this name, as it is spelled; names differ in no more than case. */
    Optional<String> extension(String name) {
        return extensions.keySet().stream().filter(name::equalsIgnoreCase).findFirst();
    }

    /** What a schema says, its own or that of an extension: all that a client may see. */
    List<AttributeDefinition> described(String schema) {
        var described = schema.equals(urn()) ? attributes : extensions.getOrDefault(schema, List.of());
        return described.stream().filter(Kind::shown).toList();
    }

    /** The attribute of the schema itself, where the extension is empty, or of that extension. */
    Optional<AttributeDefinition> attribute(String extension, String name) {
        if (extension.isEmpty() && name.equalsIgnoreCase("externalId")) {
            return Optional.of(SchemaUtils.EXTERNAL_ID_ATTRIBUTE_DEFINITION);
        }
        return named(extension.isEmpty() ? attributes : extensions.getOrDefault(extension, List.of()), name);
    }

    /** Whether a name that was sent is about an attribute of the schema (where the extension is empty) or of that extension. */
    boolean knows(String extension, String name) {
        String plain = plain(name);
        boolean inside = extension.isEmpty()
                && extensions().stream().anyMatch(urn -> plain.regionMatches(true, 0, urn, 0, urn.length()));
        return inside
                || attribute(extension, plain.replaceFirst("[^\\w$-].*", "")).isPresent();
    }

    /** A part of a complex attribute; empty where there is none, or the attribute has no parts. */
    static Optional<AttributeDefinition> part(AttributeDefinition attribute, String name) {
        var parts = attribute.getSubAttributes();
        return parts == null ? Optional.empty() : named(parts, name);
    }

    /** A definition of this name that a client may write and that may be kept: a password may not. */
    private static Optional<AttributeDefinition> named(Collection<AttributeDefinition> among, String name) {
        return among.stream()
                .filter(one -> one.getName().equalsIgnoreCase(name))
                .filter(one -> one.getMutability() != AttributeDefinition.Mutability.READ_ONLY)
                .filter(Kind::shown)
                .findFirst();
    }

    private static boolean shown(AttributeDefinition attribute) {
        return attribute.getMutability() != AttributeDefinition.Mutability.WRITE_ONLY;
    }

    /** Of a member only the id is kept: it tells one from another, whatever else was sent beside it. */
    private static Collection<AttributeDefinition> group() {
        var members = Kith.text("members")
                .setType(AttributeDefinition.Type.COMPLEX)
                .setMultiValued(true)
                .addSubAttributes(Kith.text("value").build())
                .build();
        var others = definitions(GroupResource.class).stream()
                .filter(one -> !one.getName().equals("members"));
        return Stream.concat(others, Stream.of(members)).toList();
    }

    private static Collection<AttributeDefinition> definitions(Class<?> resource) {
        try {
            return Objects.requireNonNull(SchemaUtils.getSchema(resource)).getAttributes();
        } catch (IntrospectionException e) {
            throw new IllegalStateException("The SCIM library describes no such schema: " + resource.getName(), e);
        }
    }

    private record Names(String type, String endpoint, String naming) {}
}
