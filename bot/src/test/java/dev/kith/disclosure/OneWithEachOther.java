package dev.kith.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The largest sets of releases of which any two have to be taken for one. */
final class OneWithEachOther {

    private final List<Page> pages;
    private final Set<Set<Page>> largest = new HashSet<>();

    OneWithEachOther(List<Page> pages) {
        this.pages = pages;
        grow(Set.of(), new HashSet<>(pages), new HashSet<>());
    }

    Set<Set<Page>> largest() {
        return largest;
    }

    /** Bron and Kerbosch, with a pivot. */
    private void grow(Set<Page> set, Set<Page> open, Set<Page> done) {
        if (open.isEmpty()) {
            if (done.isEmpty()) {
                largest.add(set);
            }
            return;
        }
        var near = near(open.iterator().next(), pages);
        for (Page next : List.copyOf(open)) {
            if (!near.contains(next)) {
                var more = new HashSet<>(set);
                more.add(next);
                var reach = near(next, pages);
                grow(more, both(open, reach), both(done, reach));
                open.remove(next);
                done.add(next);
            }
        }
    }

    private static Set<Page> near(Page page, List<Page> pages) {
        return pages.stream()
                .filter(other -> other != page && areOne(page, other))
                .collect(Collectors.toSet());
    }

    static boolean areOne(Page page, Page other) {
        return page.released().asked().isOneWith(other.released().asked());
    }

    private static Set<Page> both(Set<Page> some, Set<Page> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }
}
