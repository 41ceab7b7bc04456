package dev.kith.release;

import dev.kith.release.Released.Consistency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** A round's answers, counted as they are opened; none of them is kept but what somebody wrote. */
final class Count {

    private final Frozen frozen;
    private final Map<Item, Counting> byItem = new LinkedHashMap<>();
    private final Optional<OfBoth> both;
    private final Steadiness steadiness;
    private final Map<Item, List<Written>> comments = new LinkedHashMap<>();

    private Count(Frozen frozen) {
        this.frozen = frozen;
        frozen.chosen().forEach(item -> byItem.put(item, Counting.of(item)));
        this.both = Both.of(frozen.chosen()).map(both -> new OfBoth(both, Bins.of(both.pairs())));
        this.steadiness = Steadiness.of(frozen.chosen());
        frozen.items().stream().filter(Item::isComment).forEach(item -> comments.put(item, new ArrayList<>()));
    }

    static Collector<Opened, ?, Count> of(Frozen frozen) {
        return Collector.of(() -> new Count(frozen), Count::add, Count::and);
    }

    /** One question: the index of each option, and who chose which. */
    private record Counting(Map<String, Integer> indexes, Bins bins) {

        static Counting of(Item item) {
            var indexes = new HashMap<String, Integer>();
            item.options().forEach(option -> indexes.put(option, indexes.size()));
            return new Counting(indexes, Bins.of(item.options().size()));
        }
    }

    /** Pairs of authenticity and acceptance. */
    record OfBoth(Both of, Bins bins) {

        Stream<Item> items() {
            return Stream.concat(of.authenticity().stream(), of.acceptance().stream());
        }
    }

    /**
     * What somebody wrote.
     *
     * @param voice whose it is, by the pseudonym of the ledger
     * @param where what decides where they count
     */
    record Written(long voice, Map<String, String> where, String text) {

        /** Not what it says. */
        @Override
        public String toString() {
            return "a comment";
        }
    }

    private void add(Opened one) {
        byItem.forEach((item, counting) -> Optional.ofNullable(one.answers().get(item.question()))
                .map(counting.indexes()::get)
                .ifPresent(option -> counting.bins().add(one.where(), one.voice(), option)));
        both.ifPresent(pairs ->
                pairs.of().pair(one.answers()).ifPresent(pair -> pairs.bins().add(one.where(), one.voice(), pair)));
        steadiness.add(one.answers());
        comments.forEach((item, texts) -> {
            String text = one.answers().getOrDefault(item.question(), "");
            if (!text.isBlank()) {
                texts.add(new Written(one.voice(), one.where(), text));
            }
        });
    }

    private Count and(Count other) {
        byItem.forEach((item, counting) -> counting.bins().addAll(other.of(item)));
        both.ifPresent(pairs -> pairs.bins().addAll(other.both.orElseThrow().bins()));
        steadiness.addAll(other.steadiness);
        comments.forEach((item, texts) -> texts.addAll(other.written(item)));
        return this;
    }

    List<Item> items() {
        return frozen.chosen();
    }

    Bins of(Item item) {
        return Optional.ofNullable(byItem.get(item)).orElseThrow().bins();
    }

    Optional<OfBoth> both() {
        return both;
    }

    List<Written> written(Item item) {
        return comments.getOrDefault(item, List.of());
    }

    /** Empty where it cannot be told, or where fewer than {@code fewest} answered everything. */
    Optional<Consistency> consistency(int fewest) {
        return steadiness.consistency(fewest);
    }
}
