package dev.kith.release;

import dev.kith.clock.Tick;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes each round at its time, and has released what may be shown. */
final class Closing implements Tick {

    private static final Logger log = LoggerFactory.getLogger(Closing.class);

    private final Rounds rounds;
    private final Ending ending;
    private final Arrivals arrivals;
    private final List<Aftermath> aftermaths;

    Closing(Rounds rounds, Ending ending, Arrivals arrivals, List<Aftermath> aftermaths) {
        this.rounds = rounds;
        this.ending = ending;
        this.arrivals = arrivals;
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
            ending.of(round, arrivals, aftermaths);
            return true;
        } catch (RuntimeException e) {
            if (isReleased(round.id())) {
                log.info("Another node released a round meanwhile (round: {})", round.id());
                return false;
            }
            log.error("A round could not be released and will be tried again (round: {})", round.id(), e);
            return false;
        }
    }

    private boolean isReleased(RoundId id) {
        return rounds.find(id)
                .filter(round -> round.state() == Round.State.RELEASED)
                .isPresent();
    }
}
