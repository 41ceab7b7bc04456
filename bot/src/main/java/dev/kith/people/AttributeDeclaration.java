package dev.kith.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A field of the organisation's own: what it is called, how it looks, what it is for and who may see it.
 *
 * @param telling of a sensitive one: how people are asked for it
 */
public record AttributeDeclaration(
        String name,
        @DefaultValue("TEXT") AttributeType type,
        @DefaultValue("") String purpose,
        AttributeClass attributeClass,
        @DefaultValue Telling telling) {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]{0,39}");

    public AttributeDeclaration {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "attribute: " + name + " (valid: interests, up to 40 letters, digits and _)");
        }
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("kith.people.attributes: an attribute is declared with its purpose"
                    + " (valid: purpose: what it is for, in one sentence; attribute: " + name + ")");
        }
        if (attributeClass == AttributeClass.SENSITIVE) {
            telling.fault(type).ifPresent(fault -> {
                throw new IllegalArgumentException("kith.people.attributes: " + fault + " (attribute: " + name + ")");
            });
        } else if (!telling.options().isEmpty()) {
            throw new IllegalArgumentException("kith.people.attributes: people are asked only for what is sensitive"
                    + " (valid: attribute-class: sensitive, or no telling.options; attribute: " + name + ")");
        }
    }

    /** What people are asked. */
    public String question(Locale locale) {
        return telling.question(locale).orElse(name);
    }

    /** Why they are. */
    public String purpose(Locale locale) {
        return telling.purpose(locale).orElse(purpose);
    }

    boolean isSensitive() {
        return attributeClass == AttributeClass.SENSITIVE;
    }
}
