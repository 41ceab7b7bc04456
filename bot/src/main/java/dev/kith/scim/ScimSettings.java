package dev.kith.scim;

import dev.kith.people.AttributeType;
import dev.kith.people.Attributes;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an identity provider pushes its users.
 *
 * @param token what it proves itself by; empty: nobody may
 * @param guests whether guests of the tenant become people
 * @param groupsAttribute the plain attribute into which the names of somebody's groups go; empty: none
 */
@ConfigurationProperties("kith.scim")
record ScimSettings(
        @DefaultValue("") String token,
        @DefaultValue("false") boolean guests,
        @DefaultValue("") String groupsAttribute) {

    private static final int SHORTEST = 24;

    ScimSettings {
        token = token.strip();
        if (!token.isEmpty() && token.length() < SHORTEST) {
            throw new IllegalArgumentException("KITH_SCIM_TOKEN has " + token.length() + " characters (valid: "
                    + SHORTEST + " or more, as `openssl rand -hex 32` prints them)");
        }
    }

    /** The attribute of groups; refused in words where no list of that name is declared. */
    Optional<String> groups(Attributes attributes) {
        if (groupsAttribute.isBlank()) {
            return Optional.empty();
        }
        boolean fits = attributes.plain().stream()
                .filter(one -> one.name().equals(groupsAttribute))
                .anyMatch(one -> one.type() == AttributeType.LIST);
        if (!fits) {
            throw new IllegalArgumentException("kith.scim.groups-attribute: " + groupsAttribute
                    + " is not declared as a plain list (valid: an attribute of kith.people.attributes with type: list and"
                    + " attribute-class: plain)");
        }
        return Optional.of(groupsAttribute);
    }

    @Override
    public String toString() {
        return "ScimSettings[token is " + (token.isEmpty() ? "unset" : "set") + "]";
    }
}
