package dev.kith.people;

import java.util.regex.Pattern;

/** A field of the organisation's own: what it is called, how it looks, what it is for and who may see it. */
public record AttributeDeclaration(String name, AttributeType type, String purpose, AttributeClass attributeClass) {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]{0,39}");

    public AttributeDeclaration {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "attribute: " + name + " (valid: interests, up to 40 letters, digits and _)");
        }
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("an attribute is declared with its purpose (attribute: " + name + ")");
        }
    }

    boolean isSensitive() {
        return attributeClass == AttributeClass.SENSITIVE;
    }
}
