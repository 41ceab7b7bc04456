package dev.kith.learn;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What of the library is shown first, to whom: what fits their wishes, then a little of everything. */
record Suggestions(List<Item> all, Wishes wishes) {

    static final int MOST = 8;

    /** Of what fits nobody's wish so many at most are longer than a read: there is room for both. */
    private static final int LONG_ONES = 3;

    /** None of those that {@code known} says they have already. */
    List<Item> first(Collection<String> known) {
        var others = all.stream().filter(item -> !known.contains(item.action())).toList();
        var fitting = others.stream().filter(wishes::fit);
        var rest = others.stream().filter(item -> !wishes.fit(item)).toList();
        var longer = rest.stream().filter(item -> item.kind() != Item.Kind.READ).limit(LONG_ONES);
        var reads = rest.stream().filter(item -> item.kind() == Item.Kind.READ);
        return Stream.of(fitting, longer, reads)
                .flatMap(items -> items)
                .limit(MOST)
                .toList();
    }
}
