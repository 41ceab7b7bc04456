package dev.kith.connectors.scim;

import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds by a key those among whom a filter selects. */
final class Candidates {

    private final ScimStore store;
    private final Kind kind;
    private final Members members;

    Candidates(ScimStore store, Kind kind, Members members) {
        this.store = store;
        this.kind = kind;
        this.members = members;
    }

    /** Ids of all whom the filter can select, and maybe of others; empty where no key tells. */
    Optional<Set<String>> of(Filter filter) {
        return switch (filter.getFilterType()) {
            case EQUAL -> looked(Filters.path(filter).toString(), filter);
            case COMPLEX_VALUE ->
                inside(Filters.path(filter).toString(), Objects.requireNonNull(filter.getValueFilter()));
            case AND ->
                Filters.joined(filter).stream().flatMap(one -> of(one).stream()).findFirst();
            case OR -> any(Filters.joined(filter));
            default -> Optional.empty();
        };
    }

    private Optional<Set<String>> any(List<Filter> filters) {
        var any = new LinkedHashSet<String>();
        for (Filter one : filters) {
            Optional<Set<String>> some = of(one);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            any.addAll(some.get());
        }
        return Optional.of(any);
    }

    private Optional<Set<String>> inside(String attribute, Filter filter) {
        if (filter.getFilterType() == FilterType.AND) {
            return Filters.joined(filter).stream()
                    .flatMap(one -> inside(attribute, one).stream())
                    .findFirst();
        }
        return filter.getFilterType() == FilterType.EQUAL
                ? looked(attribute + "." + Filters.path(filter), filter)
                : Optional.empty();
    }

    private Optional<Set<String>> looked(String path, Filter equal) {
        if (Filters.value(equal).isNull()) {
            return Optional.empty();
        }
        String value = Filters.value(equal).asString("");
        String name = path.toLowerCase(Locale.ROOT);
        if (name.equals(kind.naming().toLowerCase(Locale.ROOT))) {
            return Optional.of(by(ScimKey.NAME, value));
        }
        return switch (name) {
            case "id" -> Optional.of(Set.of(value));
            case "externalid" -> Optional.of(by(ScimKey.EXTERNAL_ID, value));
            case "emails.value" -> Optional.of(by(ScimKey.EMAIL, value));
            case "members.value" -> Optional.of(members.groupsOf(value));
            default -> Optional.empty();
        };
    }

    private Set<String> by(ScimKey key, String value) {
        return new LinkedHashSet<>(store.lookUp(kind, key, key.spelled(value)));
    }
}
