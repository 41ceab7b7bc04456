package dev.kith.connectors.scim;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is to be kept from now on.
 *
 * @param joining ids of those who become members of a group, in the order in which they were sent; empty for a user
 * @param leaving ids of those who were members and no longer are; the other members stay
 */
public record Draft(ScimTree tree, Set<String> joining, Set<String> leaving) {

    public Draft {
        joining = Collections.unmodifiableSet(new LinkedHashSet<>(joining));
        leaving = Collections.unmodifiableSet(new LinkedHashSet<>(leaving));
    }
}
