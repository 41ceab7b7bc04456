package dev.kith.release;

import dev.kith.disclosure.Cell;
import dev.kith.release.Released.Comment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * What people wrote to one question, by groups of ten or more: those of smaller groups go to the whole, and where they are fewer than
 * ten there, the smallest of the other groups goes with them. Fewer than ten in all are shown to nobody.
 */
final class Comments {

    /** As the products that keep a floor for comments above that for scores have it (Viva Glint: 10). */
    static final int FEWEST = 10;

    private Comments() {}

    /** A comment, and whose it is, by the pseudonym of the ledger: the two part at once. */
    record Voiced(Comment comment, long voice) {}

    /**
     * Shuffled; none where there are too few.
     *
     * @param isLarge whether a cell may be shown at all
     */
    static List<Voiced> of(
            Frozen frozen, Item item, List<Count.Written> written, Predicate<Cell> isLarge, Random chance) {
        var groups = new HashMap<Cell, List<Count.Written>>();
        var whole = new ArrayList<Count.Written>();
        for (Count.Written one : written) {
            groups.computeIfAbsent(group(frozen, one), cell -> new ArrayList<>())
                    .add(one);
        }
        groups.entrySet().removeIf(group -> {
            boolean small = group.getKey().equals(Cell.ORGANISATION)
                    || group.getValue().size() < FEWEST
                    || !isLarge.test(group.getKey());
            return small && whole.addAll(group.getValue());
        });
        while (!whole.isEmpty() && whole.size() < FEWEST && !groups.isEmpty()) {
            whole.addAll(groups.remove(smallest(groups)));
        }
        if (whole.size() >= FEWEST) {
            groups.put(Cell.ORGANISATION, whole);
        }
        return shuffled(item, groups, chance);
    }

    /** By the first field of the lattice that stands alone; never by what people told, for a way of writing may be known. */
    private static Cell group(Frozen frozen, Count.Written one) {
        return frozen.handling().lattice().stream()
                .filter(fields -> fields.size() == 1)
                .map(List::getFirst)
                .filter(field -> !frozen.told().contains(field))
                .findFirst()
                .filter(one.where()::containsKey)
                .map(field -> Cell.of(Map.of(field, one.where().getOrDefault(field, ""))))
                .orElse(Cell.ORGANISATION);
    }

    private static Cell smallest(Map<Cell, List<Count.Written>> groups) {
        return groups.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<Cell, List<Count.Written>> group) ->
                                group.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    private static List<Voiced> shuffled(Item item, Map<Cell, List<Count.Written>> groups, Random chance) {
        var comments = new ArrayList<Voiced>();
        groups.forEach((cell, all) -> all.forEach(one -> comments.add(
                new Voiced(new Comment(id(chance), item.question(), cell.of(), one.text()), one.voice()))));
        Collections.shuffle(comments, chance);
        return comments;
    }

    private static String id(Random chance) {
        return "%016x".formatted(chance.nextLong());
    }
}
