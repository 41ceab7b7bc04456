package dev.kith.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A moment at which results are asked for: who had answered what, and by what promise. */
public record Look(Instant at, Sheet sheet, Map<Cell, Tally> tallies, int k) {

    public Look {
        tallies = Map.copyOf(tallies);
    }

    /** What was shown if this decides, look after look, with all before at hand. */
    public static List<Released> history(List<Look> looks, Function<Proposal, Shown> rule) {
        var history = new ArrayList<Released>();
        var ledger = new ArrayList<Shown>();
        for (Look look : looks) {
            var shown = rule.apply(new Proposal(look.sheet, look.tallies, look.k, ledger));
            ledger.add(shown);
            history.add(new Released(shown, look.tallies));
        }
        return history;
    }

    /** All cells of enough answers, and nothing else asked: what most products do. */
    public static Shown threshold(Proposal proposal) {
        return new Shown(proposal.sheet(), cells(proposal, proposal.k()), proposal.k());
    }

    /** All cells of at least so many answers. */
    public static Set<Cell> cells(Proposal proposal, int least) {
        return proposal.tallies().entrySet().stream()
                .filter(cell -> cell.getValue().answers() >= least)
                .map(Map.Entry::getKey)
                .collect(java.util.stream.Collectors.toSet());
    }
}
