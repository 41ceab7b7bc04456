package dev.kith.release;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.disclosure.Asked;
import dev.kith.disclosure.Cell;
import dev.kith.disclosure.Lattice;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is fixed when a round begins, whatever is changed afterwards.
 *
 * @param checkin the prompt that asks
 * @param handling who may know what: mode, k and lattice
 * @param from when the first is asked (business time)
 * @param until when it closes: answers are taken no more, and what they say together is released
 * @param rolling whether people are asked one after another, each at their own time: who is asked is only known at the close
 * @param told the fields of the lattice that only people themselves can tell
 */
public record Frozen(
        String checkin,
        Handling handling,
        List<Item> items,
        Instant from,
        Instant until,
        boolean rolling,
        List<String> told) {

    /** What an older version kept names nothing that is told. */
    public Frozen {
        items = List.copyOf(items);
        told = List.copyOf(Objects.requireNonNullElse(told, List.of()));
    }

    /** With nothing that only people themselves can tell. */
    public Frozen(String checkin, Handling handling, List<Item> items, Instant from, Instant until, boolean rolling) {
        this(checkin, handling, items, from, until, rolling, List.of());
    }

    public int k() {
        return handling.k();
    }

    /** What was promised, in a word: {@code confidential} or {@code anonymous}. */
    public String mode() {
        return handling.mode().name().toLowerCase(Locale.ROOT);
    }

    /** Whether no answer is kept once it is released: then nobody can be found by theirs. */
    public boolean leavesNothing() {
        return isAnonymous() || !told.isEmpty();
    }

    public boolean isAnonymous() {
        return handling.mode() == Mode.ANONYMOUS;
    }

    public Lattice lattice() {
        return new Lattice(handling.lattice());
    }

    /** Whether it takes what only people themselves can tell to know who is in a cell. */
    public boolean isTold(Cell cell) {
        return told.stream().anyMatch(cell.of()::containsKey);
    }

    /** The group of the directory that a cell is a part of. */
    Cell filed(Cell cell) {
        var filed = new TreeMap<>(cell.of());
        told.forEach(filed::remove);
        return Cell.of(filed);
    }

    /** As the ledger knows the round. */
    Asked asked(RoundId id) {
        return new Asked(id.campaign().value(), id.run(), from, until);
    }

    /** Those that are answered by choosing. */
    List<Item> chosen() {
        return items.stream().filter(item -> !item.isComment()).toList();
    }
}
