package dev.kith.release;

import dev.kith.disclosure.Cell;
import dev.kith.release.Released.Reach;
import dev.kith.release.Round.State;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Ends a round: releases what may be shown. Of an anonymous one nothing else is left afterwards, nor of one that counts by what people
 * told of themselves.
 */
public final class Ending {

    private final Rounds rounds;
    private final SealedAnswers answers;
    private final Releasing releasing;
    private final Releases releases;

    Ending(Rounds rounds, SealedAnswers answers, Releasing releasing, Releases releases) {
        this.rounds = rounds;
        this.answers = answers;
        this.releasing = releasing;
        this.releases = releases;
    }

    /**
     * Each step can be done again: after a crash all of them are, until the last one is done. Two nodes may do them at once: what one
     * wrote first stays.
     *
     * @param arrivals whom the question arrived at
     * @param aftermaths who has something to do now
     */
    public void of(Round round, Arrivals arrivals, Collection<? extends Aftermath> aftermaths) {
        if (!rounds.move(round.id(), State.CLOSING)) {
            return;
        }
        answers.shut(round);
        var kept = releases.find(round.id());
        var closing = closing(rounds.find(round.id()).orElseThrow(), kept.isPresent());
        var released = kept.orElseGet(() -> release(closing, arrivals));
        aftermaths.forEach(aftermath -> aftermath.closed(closing));
        aftermaths.forEach(aftermath -> aftermath.released(closing, released));
        if (closing.leavesNothing()) {
            answers.destroy(closing);
        } else {
            answers.settle(closing);
        }
        rounds.move(closing.id(), State.RELEASED);
    }

    /** Once it is released, nobody may be there any more to be counted. */
    private Round closing(Round round, boolean isReleased) {
        return round.frozen().rolling() && !isReleased ? rounds.counted(round) : round;
    }

    /** Where too few were asked the answers are not even read. */
    private Released release(Round round, Arrivals arrivals) {
        var opened = round.isTooSmall() ? Stream.<Opened>of() : answers.all(round);
        var made = releasing.of(
                round, opened.collect(Count.of(round.frozen())), round.frozen().until());
        answers.address(round, made.voices());
        var released = releases.keep(made.released().reaching(reach(round, arrivals)));
        answers.addressOnly(round, released.comments());
        return released;
    }

    /** In each group of the directory that may be shown at all; the same groups whatever was answered. */
    private List<Reach> reach(Round round, Arrivals arrivals) {
        return round.isTooSmall()
                ? List.of()
                : arrivals.in(round).stream()
                        .flatMap(people -> reach(round, rounds.sizes(round, people)))
                        .toList();
    }

    private static Stream<Reach> reach(Round round, Map<Cell, Integer> reached) {
        return round.members().keySet().stream()
                .filter(cell -> round.isLargeEnough(cell) && !round.frozen().isTold(cell))
                .sorted()
                .map(cell -> new Reach(cell.of(), round.asked(cell), reached.getOrDefault(cell, 0)));
    }
}
