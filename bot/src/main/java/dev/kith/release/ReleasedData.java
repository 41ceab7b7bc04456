package dev.kith.release;

import dev.kith.disclosure.Ledger;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.Retention;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.function.Predicate;

/**
 * How long what was released is kept: comments as long as confidential answers, figures longer, for they go on being compared. The ledger
 * keeps who is counted in figures exactly as long as these: without it, later ones could be subtracted from them; without them, it guards nothing.
 */
final class ReleasedData implements Expiring {

    private final Rounds rounds;
    private final Releases releases;
    private final Ledger ledger;

    ReleasedData(Rounds rounds, Releases releases, Ledger ledger) {
        this.rounds = rounds;
        this.releases = releases;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "what was released";
    }

    @Override
    public long expire(Retention table, LocalDate today) {
        long comments = closed(table.answers().confidential(), today, this::forgetComments);
        return comments + closed(table.answers().figures(), today, this::forgetFigures);
    }

    private long closed(Period kept, LocalDate today, Predicate<RoundId> isGone) {
        var last = Retention.lastGone(today, kept);
        return rounds.all().stream()
                .filter(round -> round.state() == Round.State.RELEASED)
                .filter(round -> !round.frozen()
                        .until()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .isAfter(last))
                .map(Round::id)
                .filter(isGone)
                .count();
    }

    private boolean forgetComments(RoundId round) {
        boolean isKept = releases.find(round)
                .filter(released -> !released.comments().isEmpty())
                .isPresent();
        if (isKept) {
            releases.forgetComments(round);
        }
        return isKept;
    }

    /** The figures go first: the ledger is never without what it guards while that is there. */
    private boolean forgetFigures(RoundId round) {
        boolean isKept =
                releases.find(round).isPresent() || ledger.of(round.value()).isPresent();
        if (isKept) {
            releases.forget(round);
            ledger.forget(round.value());
        }
        return isKept;
    }
}
