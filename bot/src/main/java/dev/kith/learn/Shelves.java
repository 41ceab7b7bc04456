package dev.kith.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The whole library in its order, page by page: nudges by what they are about, and then what is longer. */
record Shelves(List<Item> all) {

    static final int PAGE = 8;

    /**
     * One of a shelf.
     *
     * @param shelf what it stands under: a skill, or the key of {@link Item.Kind#word()} where it stands under none
     */
    record Standing(String shelf, boolean isSkill, Item item) {}

    int pages() {
        return Math.max(1, Math.ceilDiv(all.size(), PAGE));
    }

    /** From 1 on; none beyond the last. */
    List<Standing> page(int number) {
        return inOrder().stream().skip((number - 1L) * PAGE).limit(PAGE).toList();
    }

    /** One that is about several skills stands once, at the first of them. */
    private List<Standing> inOrder() {
        Map<String, List<Item>> bySkill = new TreeMap<>();
        all.stream()
                .filter(item -> item.kind() == Item.Kind.READ && !item.about().isEmpty())
                .forEach(item -> bySkill.computeIfAbsent(item.about().getFirst(), skill -> new ArrayList<>())
                        .add(item));
        var standing = new ArrayList<Standing>();
        bySkill.forEach((skill, items) -> items.forEach(item -> standing.add(new Standing(skill, true, item))));
        all.stream()
                .filter(item -> item.kind() != Item.Kind.READ || item.about().isEmpty())
                .sorted(Comparator.comparing(Item::kind))
                .forEach(item -> standing.add(new Standing(item.kind().word(), false, item)));
        return standing;
    }
}
