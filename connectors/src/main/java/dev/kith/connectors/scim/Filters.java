package dev.kith.connectors.scim;

import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import com.unboundid.scim2.common.types.AttributeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ValueNode;

/** Reads the filters that identity providers write, in the form in which the library understands them (RFC 7644 section 3.4.2.2). */
final class Filters {

    /** Characters. Far more than any identity provider was seen to send. */
    private static final int LONGEST = 2000;

    private static final String TEXT = "\"(?:\\\\.|[^\"\\\\])*+\"";

    /** {@code emails[type eq "work"].value eq "x"}, but not where it is written inside a text. */
    private static final Pattern PART_OF_SELECTED = Pattern.compile(TEXT + "|\\[(?<which>(?:" + TEXT
            + "|[^\"\\]])*+)\\]\\.(?<part>\\w+)\\s+(?<compared>pr\\b|\\w+\\s+(?:" + TEXT + "|[^\\s()]+))");

    private final Kind kind;

    Filters(Kind kind) {
        this.kind = kind;
    }

    Filter read(String written) throws BadRequestException {
        if (written.length() > LONGEST) {
            throw BadRequestException.invalidFilter("The filter is too long (valid: " + LONGEST + " characters)");
        }
        try {
            String plain = Target.truths(unprefixed(written));
            return fit(Filter.fromString(PART_OF_SELECTED.matcher(plain).replaceAll(Filters::within)));
        } catch (BadRequestException e) {
            throw unreadable(e);
        }
    }

    /** The library knows the prefix of an extension, and not that of the schema itself. */
    private String unprefixed(String written) {
        return written.replaceAll("(?i)" + Pattern.quote(kind.urn() + ":"), "");
    }

    private static String within(MatchResult found) {
        String which = found.group("which");
        String all = which == null
                ? found.group()
                : "[(" + which + ") and " + found.group("part") + " " + found.group("compared") + "]";
        return Matcher.quoteReplacement(all);
    }

    private Filter fit(Filter read) throws BadRequestException {
        return switch (read.getFilterType()) {
            case AND -> Filter.and(all(joined(read)));
            case OR -> Filter.or(all(joined(read)));
            case NOT -> Filter.not(fit(Objects.requireNonNull(read.getInvertedFilter())));
            case COMPLEX_VALUE -> bracketed(read);
            default -> compared(read);
        };
    }

    /** What is in brackets is about the parts of one value; of a member there is only one part. */
    private Filter bracketed(Filter read) throws BadRequestException {
        Filter inside = Objects.requireNonNull(read.getValueFilter());
        boolean member = path(read).getElement(0).getAttribute().equalsIgnoreCase(Members.NAME);
        if (member && inside.isComparisonFilter()) {
            return compared(comparison(inside, path(read).attribute(path(inside))));
        }
        if (member) {
            throw members();
        }
        return read;
    }

    private List<Filter> all(List<Filter> each) throws BadRequestException {
        var all = new ArrayList<Filter>();
        for (Filter one : each) {
            all.add(fit(one));
        }
        return all;
    }

    /** A complex attribute is compared by its value; a manager is found also where the extension is not named. */
    private Filter compared(Filter read) throws BadRequestException {
        Path path = named(path(read));
        String schema = Optional.ofNullable(path.getSchemaUrn()).orElse("");
        String first = path.getElement(0).getAttribute();
        if (first.equalsIgnoreCase("groups")) {
            throw BadRequestException.invalidFilter("Users are not found by groups (valid: members of a group)");
        }
        if (first.equalsIgnoreCase(Members.NAME) && read.getFilterType() != FilterType.EQUAL) {
            throw members();
        }
        Optional<AttributeDefinition> attribute =
                kind.attribute(kind.extension(schema).orElse(schema), first);
        boolean complex = attribute
                .filter(one -> one.getType() == AttributeDefinition.Type.COMPLEX)
                .isPresent();
        if (complex && path.size() == 1 && read.getFilterType() != FilterType.PRESENT) {
            Kind.part(attribute.orElseThrow(), "value").orElseThrow(() -> unreadable(null));
            return comparison(read, path.attribute("value"));
        }
        boolean yesOrNo = attribute
                .filter(one -> one.getType() == AttributeDefinition.Type.BOOLEAN)
                .isPresent();
        return yesOrNo && read.getFilterType() == FilterType.EQUAL
                ? Filter.eq(path, truth(value(read)))
                : comparison(read, path);
    }

    private Path named(Path path) {
        String first = path.getElement(0).getAttribute();
        boolean extension = path.getSchemaUrn() == null
                && kind.attribute("", first).isEmpty()
                && kind.attribute(Kind.ENTERPRISE, first).isPresent();
        return extension ? Path.root(Kind.ENTERPRISE).attribute(path) : path;
    }

    private static ValueNode truth(ValueNode compared) {
        return compared.isString() ? BooleanNode.valueOf(Boolean.parseBoolean(compared.asString())) : compared;
    }

    private static Filter comparison(Filter read, Path path) {
        return switch (read.getFilterType()) {
            case EQUAL -> Filter.eq(path, value(read));
            case NOT_EQUAL -> Filter.ne(path, value(read));
            case CONTAINS -> Filter.co(path, value(read));
            case STARTS_WITH -> Filter.sw(path, value(read));
            case ENDS_WITH -> Filter.ew(path, value(read));
            case GREATER_THAN -> Filter.gt(path, value(read));
            case GREATER_OR_EQUAL -> Filter.ge(path, value(read));
            case LESS_THAN -> Filter.lt(path, value(read));
            case LESS_OR_EQUAL -> Filter.le(path, value(read));
            case PRESENT -> Filter.pr(path);
            default -> read;
        };
    }

    /** The attribute of a comparison, or of a filter in brackets. */
    static Path path(Filter filter) {
        return Objects.requireNonNull(filter.getAttributePath());
    }

    /** With what an attribute is compared. */
    static ValueNode value(Filter comparison) {
        return Objects.requireNonNull(comparison.getComparisonValue());
    }

    /** What and, or or, joins. */
    static List<Filter> joined(Filter filter) {
        return Objects.requireNonNull(filter.getCombinedFilters());
    }

    private static BadRequestException members() {
        return BadRequestException.invalidFilter(
                "Groups are found by one member at a time (valid: members.value eq \"42\")");
    }

    static BadRequestException unreadable(@Nullable Exception why) {
        String words = "The filter cannot be read (valid: comparisons like userName eq \"ada\", joined by and)";
        return new BadRequestException(words, BadRequestException.INVALID_FILTER, why);
    }
}
