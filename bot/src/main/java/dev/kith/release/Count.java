package dev.kith.release;

import dev.kith.release.Bins.Bin;
import dev.kith.release.Released.Consistency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A round's answers, counted as they are opened; none of them is kept but what somebody wrote. */
final class Count {

    private final Frozen frozen;
    private final List<Counted> counted;
    private final Optional<Both> both;

    /** What decides where people count. */
    private final List<String> fields;

    /**
     * A bin for each question, in their order, then one for both together; by the values of the fields, in theirs. The hash of a map
     * is the sum of those of its entries: of a thousand places with names that are much alike most would be the same.
     */
    private final Map<List<String>, List<Bin>> places = new HashMap<>();

    private final Steadiness steadiness;
    private final Map<Item, List<Written>> comments = new LinkedHashMap<>();

    private Count(Frozen frozen) {
        this.frozen = frozen;
        this.fields = frozen.lattice().fields().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        this.counted = frozen.chosen().stream().map(Counted::of).toList();
        this.both = Both.of(frozen.chosen());
        this.steadiness = Steadiness.of(frozen.chosen());
        frozen.items().stream().filter(Item::isComment).forEach(item -> comments.put(item, new ArrayList<>()));
    }

    static Collector<Opened, ?, Count> of(Frozen frozen) {
        return Collector.of(() -> new Count(frozen), Count::add, Count::and);
    }

    /** One question, and which option is which in its order. */
    private record Counted(Item item, Map<String, Integer> indexes) {

        static Counted of(Item item) {
            var indexes = new HashMap<String, Integer>();
            item.options().forEach(option -> indexes.put(option, indexes.size()));
            return new Counted(item, indexes);
        }
    }

    /** Pairs of authenticity and acceptance. */
    record OfBoth(Both of, Bins bins) {}

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
        var bins = places.computeIfAbsent(place(one.where()), place -> empty());
        int[] options = options(one.answers());
        for (int i = 0; i < options.length; i++) {
            if (options[i] >= 0) {
                bins.get(i).add(one.voice(), options[i]);
            }
        }
        both.ifPresent(of -> of.pair(options).ifPresent(pair -> bins.getLast().add(one.voice(), pair)));
        steadiness.add(options);
        comments.forEach((item, texts) -> {
            String text = one.answers().getOrDefault(item.question(), "");
            if (!text.isBlank()) {
                texts.add(new Written(one.voice(), one.where(), text));
            }
        });
    }

    private List<String> place(Map<String, String> where) {
        var values = new String[fields.size()];
        Arrays.setAll(values, field -> where.getOrDefault(fields.get(field), ""));
        return List.of(values);
    }

    private Map<String, String> where(List<String> place) {
        var where = new HashMap<String, String>();
        IntStream.range(0, fields.size())
                .filter(field -> !place.get(field).isEmpty())
                .forEach(field -> where.put(fields.get(field), place.get(field)));
        return where;
    }

    /** Which option was chosen of each question, from 0; below it where none was. */
    private int[] options(Map<String, String> answers) {
        int[] options = new int[counted.size()];
        for (int i = 0; i < options.length; i++) {
            var question = counted.get(i);
            options[i] = question.indexes()
                    .getOrDefault(answers.getOrDefault(question.item().question(), ""), -1);
        }
        return options;
    }

    private List<Bin> empty() {
        return Stream.concat(
                        counted.stream()
                                .map(question -> question.item().options().size()),
                        both.stream().map(Both::pairs))
                .map(Bin::new)
                .toList();
    }

    private Count and(Count other) {
        other.places.forEach((place, bins) -> {
            var here = places.putIfAbsent(place, bins);
            if (here != null) {
                IntStream.range(0, bins.size()).forEach(i -> here.get(i).addAll(bins.get(i)));
            }
        });
        steadiness.addAll(other.steadiness);
        comments.forEach((item, texts) -> texts.addAll(other.written(item)));
        return this;
    }

    List<Item> items() {
        return frozen.chosen();
    }

    Bins of(Item item) {
        return bins(frozen.chosen().indexOf(item), item.options().size());
    }

    Optional<OfBoth> both() {
        return both.map(of -> new OfBoth(of, bins(counted.size(), of.pairs())));
    }

    private Bins bins(int at, int options) {
        var bins = new HashMap<Map<String, String>, Bin>();
        places.forEach((place, there) -> bins.put(where(place), there.get(at)));
        return new Bins(bins, options);
    }

    List<Written> written(Item item) {
        return comments.getOrDefault(item, List.of());
    }

    /** Empty where it cannot be told, or where fewer than {@code fewest} answered everything. */
    Optional<Consistency> consistency(int fewest) {
        return steadiness.consistency(fewest);
    }
}
