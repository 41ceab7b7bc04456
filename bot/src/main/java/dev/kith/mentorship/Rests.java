package dev.kith.mentorship;

import dev.kith.mentorship.Stage.Ended;
import dev.kith.mentorship.Stage.Why;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody's word keeps from happening for a while: whoever said not now is not asked again at once, nor with the same person. */
record Rests(Book book, Instant now) {

    /** Whoever says not now, or nothing, is left alone for about a month. */
    private static final Duration REST = Duration.ofDays(28);

    /** After these somebody rests. */
    private static final Set<Why> RESTING = Set.of(Why.NOT_NOW, Why.NO_ANSWER);

    /** Who is asked for nothing now, as that one of the two. */
    Set<PersonId> resting(Side side) {
        return book.endedSince(now.minus(REST))
                .filter(one -> one.stage() instanceof Ended ended && rests(ended, side))
                .map(one -> one.match().of(side))
                .collect(Collectors.toSet());
    }

    /** A mentor who ended one that ran may have others; a mentee whose mentorship is done has had what they wanted. */
    private static boolean rests(Ended ended, Side side) {
        return ended.why() == Why.DONE
                ? side == Side.MENTEE && !ended.by().contains(Side.MENTOR)
                : ended.why(side).filter(RESTING::contains).isPresent();
    }

    /** Who is not brought together: they were, or might have been, too lately. */
    Set<List<PersonId>> apart(Period apart) {
        var since = now.atZone(ZoneOffset.UTC).minus(apart).toInstant();
        return book.all().values().stream()
                .filter(one ->
                        !(one.stage() instanceof Ended ended) || ended.at().isAfter(since))
                .map(one -> one.match().both())
                .collect(Collectors.toSet());
    }
}
