package dev.kith.release;

import dev.kith.clock.Tick;
import dev.kith.release.Round.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes each round at its time and releases what may be shown; of an anonymous one nothing else is left afterwards, nor of one that
 * counts by what people told of themselves.
 */
final class Closing implements Tick {

    private static final Logger log = LoggerFactory.getLogger(Closing.class);

    private final Rounds rounds;
    private final SealedAnswers answers;
    private final Releasing releasing;
    private final Releases releases;
    private final List<Aftermath> aftermaths;

    Closing(Rounds rounds, SealedAnswers answers, Releasing releasing, Releases releases, List<Aftermath> aftermaths) {
        this.rounds = rounds;
        this.answers = answers;
        this.releasing = releasing;
        this.releases = releases;
        this.aftermaths = aftermaths;
    }

    @Override
    public String name() {
        return "close rounds and release what may be shown";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return rounds.unreleased().stream()
                .map(round -> round.frozen().until())
                .filter(until -> until.isAfter(now))
                .min(Instant::compareTo);
    }

    @Override
    public int run(Instant now) {
        return (int) rounds.unreleased().stream()
                .filter(round -> !round.frozen().until().isAfter(now))
                .filter(this::isClosed)
                .count();
    }

    /** A round that cannot be closed holds back no other. */
    private boolean isClosed(Round round) {
        try {
            close(round);
            return true;
        } catch (RuntimeException e) {
            log.error("A round could not be released and will be tried again (round: {})", round.id(), e);
            return false;
        }
    }

    /** Each step can be done again: after a crash all of them are, until the last one is done. */
    private void close(Round round) {
        rounds.move(round.id(), State.CLOSING);
        answers.shut(round);
        var kept = releases.find(round.id());
        var closing = closing(rounds.find(round.id()).orElseThrow(), kept.isPresent());
        var released = kept.orElseGet(() -> release(closing));
        aftermaths.forEach(aftermath -> aftermath.released(closing, released));
        if (closing.leavesNothing()) {
            answers.destroy(closing);
        }
        rounds.move(closing.id(), State.RELEASED);
    }

    /** Once it is released, nobody may be there any more to be counted. */
    private Round closing(Round round, boolean isReleased) {
        return round.frozen().rolling() && !isReleased ? rounds.counted(round) : round;
    }

    /** Where too few were asked the answers are not even read. */
    private Released release(Round round) {
        var opened = round.isTooSmall() ? Stream.<Opened>of() : answers.all(round);
        var released = releasing.of(
                round, opened.collect(Count.of(round.frozen())), round.frozen().until());
        releases.keep(released);
        return released;
    }
}
