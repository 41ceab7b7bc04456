package dev.kith.connectors.scim;

import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import com.unboundid.scim2.common.utils.FilterEvaluator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** Finds users or groups: by a key where the filter names one, else by looking at all of them, page by page. */
final class Search {

    private final ScimStore store;
    private final Representation representation;
    private final Kind kind;

    Search(ScimStore store, Representation representation, Kind kind) {
        this.store = store;
        this.representation = representation;
        this.kind = kind;
    }

    Results find(Query query) throws ScimException {
        if (query.filter().isPresent()) {
            return filtered(query, query.filter().get());
        }
        ScimStore.Page page = store.page(kind, query.offset(), query.count());
        return new Results(store.find(kind, page.ids()), page.total());
    }

    private Results filtered(Query query, Filter filter) throws ScimException {
        Optional<Set<String>> candidates = candidates(filter);
        var gathered = new Gathered(query);
        if (candidates.isPresent()) {
            some(List.copyOf(candidates.get()), filter, gathered);
        } else {
            all(filter, gathered);
        }
        return gathered.results();
    }

    private void some(List<String> ids, Filter filter, Gathered gathered) throws ScimException {
        for (int from = 0; from < ids.size(); from += ScimServer.LONGEST_PAGE) {
            gather(ids.subList(from, Math.min(ids.size(), from + ScimServer.LONGEST_PAGE)), filter, gathered);
        }
    }

    private void all(Filter filter, Gathered gathered) throws ScimException {
        int from = 0;
        List<String> ids;
        do {
            ids = store.page(kind, from, ScimServer.LONGEST_PAGE).ids();
            gather(ids, filter, gathered);
            from += ids.size();
        } while (!ids.isEmpty());
    }

    private void gather(List<String> ids, Filter filter, Gathered gathered) throws ScimException {
        Projection seen = filter.toString().toLowerCase(Locale.ROOT).contains("members")
                ? Projection.ALL
                : Projection.of(kind, List.of(), List.of("members", "groups"));
        for (Kept kept : store.find(kind, ids)) {
            if (selects(filter, kept, seen)) {
                gathered.add(kept);
            }
        }
    }

    private boolean selects(Filter filter, Kept kept, Projection seen) throws ScimException {
        try {
            return FilterEvaluator.evaluate(filter, representation.of(kept, seen));
        } catch (JacksonException e) {
            throw Filters.unreadable(e);
        }
    }

    /** Ids of all whom the filter can select, and maybe of others; empty where no key tells. */
    private Optional<Set<String>> candidates(Filter filter) {
        return switch (filter.getFilterType()) {
            case EQUAL -> looked(Filters.path(filter).toString(), filter);
            case COMPLEX_VALUE ->
                inside(Filters.path(filter).toString(), Objects.requireNonNull(filter.getValueFilter()));
            case AND ->
                Filters.joined(filter).stream()
                        .flatMap(one -> candidates(one).stream())
                        .findFirst();
            case OR -> any(Filters.joined(filter));
            default -> Optional.empty();
        };
    }

    private Optional<Set<String>> any(List<Filter> filters) {
        var any = new LinkedHashSet<String>();
        for (Filter one : filters) {
            Optional<Set<String>> some = candidates(one);
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
        String value = Filters.value(equal).asString("");
        String name = path.toLowerCase(Locale.ROOT);
        if (name.equals(kind.naming().toLowerCase(Locale.ROOT))) {
            return Optional.of(by(ScimKey.NAME, value));
        }
        return switch (name) {
            case "id" -> Optional.of(Set.of(value));
            case "externalid" -> Optional.of(by(ScimKey.EXTERNAL_ID, value));
            case "emails.value" -> Optional.of(by(ScimKey.EMAIL, value));
            case "members.value" -> Optional.of(groupsOf(value));
            default -> Optional.empty();
        };
    }

    private Set<String> by(ScimKey key, String value) {
        return new LinkedHashSet<>(store.lookUp(kind, key, key.spelled(value)));
    }

    private Set<String> groupsOf(String user) {
        var groups = new LinkedHashSet<String>();
        store.groupsOf(user).forEach(one -> groups.add(one.group()));
        return groups;
    }

    /** One page, and how many there are in all. */
    record Results(List<Kept> page, int total) {}

    /** Counts all that were found and keeps the page that was asked for. */
    private static final class Gathered {

        private final Query query;
        private final List<Kept> page = new ArrayList<>();
        private int total;

        Gathered(Query query) {
            this.query = query;
        }

        void add(Kept kept) {
            if (total >= query.offset() && page.size() < query.count()) {
                page.add(kept);
            }
            total++;
        }

        Results results() {
            return new Results(List.copyOf(page), total);
        }
    }
}
