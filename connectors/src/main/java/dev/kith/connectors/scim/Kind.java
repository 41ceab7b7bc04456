package dev.kith.connectors.scim;

import com.unboundid.scim2.common.types.AttributeDefinition;
import com.unboundid.scim2.common.types.EnterpriseUserExtension;
import com.unboundid.scim2.common.types.GroupResource;
import com.unboundid.scim2.common.types.UserResource;
import com.unboundid.scim2.common.utils.SchemaUtils;
import java.beans.IntrospectionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What there is to provision: its own schema, and the extensions of it that Kith reads (RFC 7643 section 4). */
public enum Kind {
    USER(
            "urn:ietf:params:scim:schemas:core:2.0:User",
            "userName",
            UserResource.class,
            Map.of(Kind.ENTERPRISE, definitions(EnterpriseUserExtension.class), Kind.KITH, kith())),
    GROUP("urn:ietf:params:scim:schemas:core:2.0:Group", "displayName", GroupResource.class, Map.of());

    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    /** Kith's own extension: what no schema of RFC 7643 has a place for. */
    static final String KITH = "urn:ietf:params:scim:schemas:extension:kith:2.0:User";

    private final String urn;
    private final String name;
    private final Collection<AttributeDefinition> attributes;
    private final Map<String, Collection<AttributeDefinition>> extensions;

    Kind(String urn, String name, Class<?> resource, Map<String, Collection<AttributeDefinition>> extensions) {
        this.urn = urn;
        this.name = name;
        this.attributes = definitions(resource);
        this.extensions = extensions;
    }

    String urn() {
        return urn;
    }

    /** The attribute that each has, and each one's own. */
    String naming() {
        return name;
    }

    /** The extension of this name, as it is spelled; names differ in no more than case. */
    Optional<String> extension(String name) {
        return extensions.keySet().stream().filter(name::equalsIgnoreCase).findFirst();
    }

    /** The attribute of the schema itself, where the extension is empty, or of that extension. */
    Optional<AttributeDefinition> attribute(String extension, String name) {
        if (extension.isEmpty() && name.equalsIgnoreCase("externalId")) {
            return Optional.of(SchemaUtils.EXTERNAL_ID_ATTRIBUTE_DEFINITION);
        }
        return named(extension.isEmpty() ? attributes : extensions.getOrDefault(extension, List.of()), name);
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
                .filter(one -> one.getMutability() != AttributeDefinition.Mutability.WRITE_ONLY)
                .findFirst();
    }

    private static Collection<AttributeDefinition> definitions(Class<?> resource) {
        try {
            return Objects.requireNonNull(SchemaUtils.getSchema(resource)).getAttributes();
        } catch (IntrospectionException e) {
            throw new IllegalStateException("The SCIM library describes no such schema: " + resource.getName(), e);
        }
    }

    private static Collection<AttributeDefinition> kith() {
        var texts = List.of("startDate", "managerSince", "leaveFrom", "leaveUntil", "workMode", "level");
        var lists = List.of("skillsOffered", "skillsWanted");
        var attributes = new ArrayList<AttributeDefinition>();
        texts.forEach(name -> attributes.add(text(name).build()));
        lists.forEach(name -> attributes.add(text(name).setMultiValued(true).build()));
        attributes.add(text("attributes")
                .setType(AttributeDefinition.Type.COMPLEX)
                .setMultiValued(true)
                .addSubAttributes(text("name").build(), text("value").build())
                .build());
        return List.copyOf(attributes);
    }

    private static AttributeDefinition.Builder text(String name) {
        return new AttributeDefinition.Builder()
                .setName(name)
                .setType(AttributeDefinition.Type.STRING)
                .setMutability(AttributeDefinition.Mutability.READ_WRITE);
    }
}
