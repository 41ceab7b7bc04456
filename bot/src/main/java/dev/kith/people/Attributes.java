package dev.kith.people;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The fields of its own that the organisation declared; nothing else is taken from a file. */
@ConfigurationProperties("kith.people")
public record Attributes(@DefaultValue List<AttributeDeclaration> attributes) {

    /** What people tell of themselves is shown of at least as many together. */
    public static final int FEWEST_TOLD = 10;

    public Attributes {
        attributes = List.copyOf(attributes);
        long names =
                attributes.stream().map(AttributeDeclaration::name).distinct().count();
        if (names < attributes.size()) {
            throw new IllegalArgumentException("kith.people.attributes: an attribute is declared twice");
        }
    }

    public Optional<AttributeDeclaration> find(String name) {
        return attributes.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** Those that only people themselves can tell. */
    public List<AttributeDeclaration> sensitive() {
        return attributes.stream().filter(AttributeDeclaration::isSensitive).toList();
    }

    /** Those that files bring and audiences read. */
    public List<AttributeDeclaration> plain() {
        return attributes.stream().filter(one -> !one.isSensitive()).toList();
    }

    public boolean isSensitive(String name) {
        return find(name).filter(AttributeDeclaration::isSensitive).isPresent();
    }
}
