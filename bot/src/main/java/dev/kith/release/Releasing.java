package dev.kith.release;

import dev.kith.disclosure.Cell;
import dev.kith.disclosure.Disclosure;
import dev.kith.disclosure.Group;
import dev.kith.disclosure.Ledger;
import dev.kith.disclosure.Proposal;
import dev.kith.disclosure.Sheet;
import dev.kith.disclosure.Shown;
import dev.kith.disclosure.Tally;
import dev.kith.release.Comments.Voiced;
import dev.kith.release.Released.Consistency;
import dev.kith.release.Released.Figure;
import dev.kith.release.Released.InCell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes of a round's answers what may be shown, and writes it into the ledger before anybody sees it. Done again for the same round,
 * after a crash, it shows the same.
 */
final class Releasing {

    private final Ledger ledger;
    private final Random chance;

    /** {@code chance}: nobody can foretell it, for it shuffles what people wrote. */
    Releasing(Ledger ledger, Random chance) {
        this.ledger = ledger;
        this.chance = chance;
    }

    /**
     * What may be shown, and apart from it whose each comment is: by its id, under the pseudonym of the ledger.
     *
     * @param voices none where nobody may find an answer again
     */
    record Made(Released released, Map<String, Long> voices) {}

    Made of(Round round, Count counted, Instant at) {
        if (round.isTooSmall()) {
            var nothing = new Released(round.id(), at, List.of(), Optional.empty(), List.of(), Optional.empty());
            return new Made(nothing, Map.of());
        }
        var keys = round.frozen().chosen().stream().map(Item::key).collect(Collectors.toSet());
        var shown = ledger.settle(round.id().value(), keys, before -> decide(round, counted, before));
        var comments = comments(round, counted);
        var released = new Released(
                round.id(),
                at,
                figures(round, counted, shown),
                counted.both().flatMap(both -> both(round, both, shown)),
                comments.stream().map(Voiced::comment).toList(),
                consistency(round, counted, shown));
        return new Made(released, round.frozen().leavesNothing() ? Map.of() : voices(comments));
    }

    /** What is shown of each question, several beside each other where no two ask the same; then of both together. */
    private static List<Shown> decide(Round round, Count counted, List<Shown> before) {
        var items = counted.items();
        var alone = items.stream().map(Item::key).distinct().count() == items.size();
        var now = new ArrayList<Shown>();
        if (alone) {
            now.addAll(items.parallelStream()
                    .map(item -> decide(round, item, counted, before, List.of()))
                    .toList());
        } else {
            items.forEach(item -> now.add(decide(round, item, counted, before, List.copyOf(now))));
        }
        counted.both().ifPresent(both -> now.addAll(decideBoth(round, both, List.copyOf(now), before)));
        return now;
    }

    private static Shown decide(Round round, Item item, Count counted, List<Shown> before, List<Shown> beside) {
        var bins = counted.of(item);
        return Disclosure.decide(new Proposal(
                sheet(round, item, bins), tallies(round, bins), round.frozen().k(), before, beside));
    }

    /**
     * Whoever sees the pairs sees each side of them: so they are shown only where each question alone is, and as a further figure of
     * each.
     */
    private static List<Shown> decideBoth(Round round, Count.OfBoth both, List<Shown> now, List<Shown> before) {
        var tallies = tallies(round, both.bins());
        Set<Cell> cells = new HashSet<>(tallies.keySet());
        var sheets =
                both.of().items().map(item -> sheet(round, item, both.bins())).toList();
        var shownOfEach = sheets.parallelStream()
                .map(sheet -> Disclosure.shown(
                        new Proposal(sheet, tallies, round.frozen().k(), before, now)))
                .toList();
        shownOfEach.forEach(cells::retainAll);
        sheets.forEach(sheet -> now.stream()
                .filter(shown -> shown.sheet().item().equals(sheet.item()))
                .forEach(shown -> cells.retainAll(shown.cells())));
        return sheets.stream()
                .map(sheet -> new Shown(sheet, cells, round.frozen().k()))
                .toList();
    }

    private static Sheet sheet(Round round, Item item, Bins bins) {
        List<Group> groups = bins.groups(round.frozen().lattice(), round::isLargeEnough);
        return new Sheet(item.key(), round.frozen().asked(round.id()), groups);
    }

    private static Map<Cell, Tally> tallies(Round round, Bins bins) {
        return bins.tallies(round.frozen().lattice(), round::isLargeEnough);
    }

    /** Each question by its place: what is shown stands in the order of the questions. */
    private static List<Figure> figures(Round round, Count counted, List<Shown> shown) {
        var items = counted.items();
        return IntStream.range(0, items.size())
                .filter(i -> !shown.get(i).cells().isEmpty())
                .mapToObj(i -> figure(round, items.get(i), counted, shown.get(i)))
                .toList();
    }

    private static Figure figure(Round round, Item item, Count counted, Shown shown) {
        var tallies = tallies(round, counted.of(item));
        return new Figure(item.key(), item.question(), item.label(), inCells(round, shown.cells(), tallies));
    }

    private static Optional<Figure> both(Round round, Count.OfBoth both, List<Shown> shown) {
        return shown.stream()
                .skip(round.frozen().chosen().size())
                .findFirst()
                .filter(one -> !one.cells().isEmpty())
                .map(one -> new Figure("", "", "", inCells(round, one.cells(), tallies(round, both.bins()))));
    }

    private static List<InCell> inCells(Round round, Collection<Cell> cells, Map<Cell, Tally> tallies) {
        return cells.stream()
                .sorted()
                .flatMap(cell -> Optional.ofNullable(tallies.get(cell)).stream()
                        .map(tally -> new InCell(cell.of(), asked(round, cell, tally), tally)))
                .toList();
    }

    private static int asked(Round round, Cell cell, Tally tally) {
        return round.frozen().isTold(cell) ? tally.answers() : round.asked(cell);
    }

    private static Map<String, Long> voices(List<Voiced> comments) {
        return comments.stream().collect(Collectors.toMap(one -> one.comment().id(), Voiced::voice));
    }

    private List<Voiced> comments(Round round, Count counted) {
        return round.frozen().items().stream()
                .filter(Item::isComment)
                .flatMap(item ->
                        Comments.of(round.frozen(), item, counted.written(item), round::isLargeEnough, chance).stream())
                .toList();
    }

    /** Only where each question is shown of the whole. */
    private static Optional<Consistency> consistency(Round round, Count counted, List<Shown> shown) {
        return shown.stream().allMatch(one -> one.cells().contains(Cell.ORGANISATION))
                ? counted.consistency(2 * round.frozen().k())
                : Optional.empty();
    }
}
