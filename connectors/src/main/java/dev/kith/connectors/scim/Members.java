package dev.kith.connectors.scim;

import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The members for whom a filter asks, and their groups: so that no group's ten thousand members are read to find one. */
final class Members {

    static final String NAME = "members";

    private final ScimStore store;
    private final Map<String, Set<String>> groups = new HashMap<>();

    Members(ScimStore store, Filter filter) {
        this.store = store;
        ask(filter);
    }

    Set<String> groupsOf(String member) {
        return groups.computeIfAbsent(member, this::read);
    }

    /** Adds to a group those of them who are its members. */
    void show(Kept kept, ObjectNode tree) {
        if (kept.tree().kind() == Kind.GROUP) {
            ArrayNode members = tree.putArray(NAME);
            groups.forEach((member, theirs) -> {
                if (theirs.contains(kept.id())) {
                    members.addObject().put("value", member);
                }
            });
        }
    }

    private void ask(Filter filter) {
        if (filter.isCombiningFilter()) {
            Filters.joined(filter).forEach(this::ask);
        } else if (filter.isNotFilter()) {
            ask(Objects.requireNonNull(filter.getInvertedFilter()));
        } else if (filter.getFilterType() == FilterType.EQUAL && isMember(filter)) {
            groupsOf(Filters.value(filter).asString(""));
        }
    }

    private Set<String> read(String member) {
        var theirs = new LinkedHashSet<String>();
        store.groupsOf(member).forEach(one -> theirs.add(one.group()));
        return theirs;
    }

    private static boolean isMember(Filter equal) {
        return Filters.path(equal).toString().toLowerCase(Locale.ROOT).equals(NAME + ".value");
    }
}
