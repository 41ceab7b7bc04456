package dev.kith.connectors.scim;

import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.filters.Filter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a client asks for (RFC 7644 section 3.4.2). Sorting is not offered, and not refused either.
 *
 * @param filter empty for all
 * @param offset how many are passed over
 * @param count how many at most; may be none
 */
record Query(Optional<Filter> filter, int offset, int count, Projection projection) {

    private static final int USUAL = 100;

    /** Out of the parameters of an address. */
    static Query of(Kind kind, Map<String, String> parameters) throws BadRequestException {
        var named = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        named.putAll(parameters);
        String filter = named.getOrDefault("filter", "").strip();
        return new Query(
                filter.isEmpty() ? Optional.empty() : Optional.of(new Filters(kind).read(filter)),
                Math.max(1, number(named, "startIndex", 1)) - 1,
                Math.clamp(number(named, "count", USUAL), 0, ScimServer.LONGEST_PAGE),
                projection(kind, named));
    }

    /** Out of a search request, which says the same in a body. */
    static Query of(Kind kind, ObjectNode search) throws BadRequestException {
        return of(
                kind,
                search.properties().stream()
                        .filter(member -> !member.getValue().isNull())
                        .collect(Collectors.toMap(
                                member -> member.getKey().toLowerCase(Locale.ROOT),
                                member -> text(member.getValue()),
                                (one, other) -> one)));
    }

    private static Projection projection(Kind kind, Map<String, String> named) {
        return Projection.of(kind, list(named, "attributes"), list(named, "excludedAttributes"));
    }

    private static List<String> list(Map<String, String> named, String name) {
        return Arrays.stream(named.getOrDefault(name, "").split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static int number(Map<String, String> named, String name, int usual) throws BadRequestException {
        String written = named.getOrDefault(name, "").strip();
        try {
            return written.isEmpty()
                    ? usual
                    : Math.clamp(Long.parseLong(written), Integer.MIN_VALUE, Integer.MAX_VALUE);
        } catch (NumberFormatException e) {
            throw new BadRequestException(name + " is no number (valid: 1)", BadRequestException.INVALID_VALUE, e);
        }
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(one -> one.asString("")).collect(Collectors.joining(","))
                : value.asString("");
    }
}
