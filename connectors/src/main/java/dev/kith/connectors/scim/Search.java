package dev.kith.connectors.scim;

import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.utils.FilterEvaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Finds users or groups: by a key where the filter names one, else by looking at all of them, page by page. */
final class Search {

    /** Without what is dear to find. */
    private static final Projection PLAIN =
            new Projection(List.of(), List.of(List.of(Members.NAME), List.of("groups")));

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
        var members = new Members(store, filter);
        Optional<Set<String>> candidates = new Candidates(store, kind, members).of(filter);
        var gathered = new Gathered(query);
        if (candidates.isPresent()) {
            List<String> ids = List.copyOf(candidates.get());
            for (int from = 0; from < ids.size(); from += ScimServer.LONGEST_PAGE) {
                List<String> some = ids.subList(from, Math.min(ids.size(), from + ScimServer.LONGEST_PAGE));
                gathered.addAll(selected(some, filter, members));
            }
        } else {
            all(filter, members, gathered);
        }
        return gathered.results();
    }

    private void all(Filter filter, Members members, Gathered gathered) throws ScimException {
        int from = 0;
        List<String> ids;
        do {
            ids = store.page(kind, from, ScimServer.LONGEST_PAGE).ids();
            gathered.addAll(selected(ids, filter, members));
            from += ids.size();
        } while (!ids.isEmpty());
    }

    private List<Kept> selected(List<String> ids, Filter filter, Members members) throws ScimException {
        var selected = new ArrayList<Kept>();
        for (Kept kept : store.find(kind, ids)) {
            ObjectNode tree = representation.of(kept, PLAIN);
            members.show(kept, tree);
            if (selects(filter, tree)) {
                selected.add(kept);
            }
        }
        return selected;
    }

    private static boolean selects(Filter filter, ObjectNode tree) throws ScimException {
        try {
            return FilterEvaluator.evaluate(filter, tree);
        } catch (JacksonException e) {
            throw Filters.unreadable(e);
        }
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

        void addAll(List<Kept> some) {
            for (Kept kept : some) {
                if (total >= query.offset() && page.size() < query.count()) {
                    page.add(kept);
                }
                total++;
            }
        }

        Results results() {
            return new Results(List.copyOf(page), total);
        }
    }
}
