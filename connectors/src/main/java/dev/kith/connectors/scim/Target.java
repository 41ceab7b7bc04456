package dev.kith.connectors.scim;

import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.types.AttributeDefinition;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an operation is about (RFC 7644 section 3.5.2).
 *
 * @param path to the attribute, without filter and part
 * @param filter which of several values; null for all
 * @param part of a complex value; null for the whole
 */
record Target(
        Path path,
        AttributeDefinition attribute,
        @Nullable Filter filter,
        @Nullable AttributeDefinition part) {

    private static final Pattern WORD_FOR_BOOLEAN = Pattern.compile("(?i)\\b(primary\\s+eq\\s+)\"(true|false)\"");

    /** Empty where Kith knows no such attribute, or keeps none: no reason to stop a sync. */
    static Optional<Target> of(Kind kind, String written) throws BadRequestException {
        Path path = read(kind, written);
        String extension = path.getSchemaUrn() == null
                ? ""
                : kind.extension(path.getSchemaUrn()).orElse(path.getSchemaUrn());
        if (path.isRoot()) {
            return Optional.empty();
        }
        Path.Element first = path.getElement(0);
        Optional<AttributeDefinition> attribute = kind.attribute(extension, first.getAttribute());
        if (attribute.isEmpty()) {
            return Optional.empty();
        }
        Path whole = (extension.isEmpty() ? Path.root() : Path.root(extension))
                .attribute(attribute.get().getName());
        if (path.size() == 1) {
            return Optional.of(new Target(whole, attribute.get(), first.getValueFilter(), null));
        }
        return part(attribute.get(), path)
                .map(part -> new Target(whole, attribute.get(), first.getValueFilter(), part));
    }

    private static Optional<AttributeDefinition> part(AttributeDefinition attribute, Path path) {
        return path.size() > 2
                ? Optional.empty()
                : Kind.part(attribute, path.getElement(1).getAttribute());
    }

    private static Path read(Kind kind, String written) throws BadRequestException {
        String path = kind.plain(written);
        boolean closed = path.chars().filter(one -> one == '[').count()
                == path.chars().filter(one -> one == ']').count();
        try {
            if (closed) {
                return Path.fromString(truths(path));
            }
        } catch (BadRequestException e) {
            throw unreadable(e);
        }
        throw unreadable(null);
    }

    /** Entra writes a boolean as a word. */
    static String truths(String filter) {
        return WORD_FOR_BOOLEAN
                .matcher(filter)
                .replaceAll(yes -> yes.group(1) + yes.group(2).toLowerCase(Locale.ROOT));
    }

    private static BadRequestException unreadable(@Nullable BadRequestException why) {
        String words = "The path of an operation cannot be read (valid: an attribute like userName, name.givenName or "
                + "emails[type eq \"work\"].value)";
        return new BadRequestException(words, BadRequestException.INVALID_PATH, why);
    }
}
