package dev.kith.loop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kith.clock.BusinessTime;
import dev.kith.release.Released;
import dev.kith.release.Releases;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import dev.kith.release.Rounds;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of which round something has to be said before a campaign asks in another: of the latest that was released before. Where
 * nothing could be shown of that one, everybody who was asked was told why, which is a word enough.
 */
final class Owed {

    /** Business time: every card of a round asks for the same. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private static final int MOST_REMEMBERED = 1_000;

    private final Rounds rounds;
    private final Releases releases;
    private final Posts posts;
    private final GoAheads goAheads;
    private final Cache<RoundId, Optional<Word>> known;

    Owed(Rounds rounds, Releases releases, Posts posts, GoAheads goAheads, BusinessTime time) {
        this.rounds = rounds;
        this.releases = releases;
        this.posts = posts;
        this.goAheads = goAheads;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(FRESH)
                .ticker(() -> Duration.between(Instant.EPOCH, time.instant()).toNanos())
                .build();
    }

    /**
     * A word that is wanted.
     *
     * @param about the round
     * @param posted when it came
     * @param goAhead what settles that it goes on without
     */
    record Word(RoundId about, Optional<Instant> posted, Optional<GoAhead> goAhead) {

        /** Whether the next round may be asked, by what was there before an instant. */
        boolean cameBefore(Instant deadline) {
            return Stream.concat(posted.stream(), goAhead.flatMap(GoAhead::at).stream())
                    .anyMatch(at -> at.isBefore(deadline));
        }

        /** Why the next round was asked although there was no word yet; empty where there was one. */
        Optional<String> reason() {
            return goAhead.filter(one -> one.at()
                            .filter(at -> posted.isEmpty() || at.isBefore(posted.get()))
                            .isPresent())
                    .map(GoAhead::reason);
        }
    }

    /** Empty where none is owed. It may be a second old. {@code first}: when the first of the next round is asked. */
    Optional<Word> before(RoundId next, Instant first) {
        return known.get(next, round -> find(round, first));
    }

    private Optional<Word> find(RoundId next, Instant first) {
        return rounds.of(next.campaign().value()).stream()
                .filter(round ->
                        round.state() == Round.State.RELEASED && !round.frozen().rolling())
                .filter(round -> round.frozen().until().isBefore(first))
                .reduce((earlier, later) -> later)
                .map(Round::id)
                .filter(this::isWanted)
                .map(id -> new Word(id, posts.firstSaid(id), goAheads.of(id).filter(GoAhead::isSettled)));
    }

    /** Whether there is anything that something could be said about. */
    boolean isWanted(RoundId round) {
        return releases.find(round).filter(Owed::showsAnything).isPresent();
    }

    static boolean showsAnything(Released released) {
        return !released.figures().isEmpty() || !released.comments().isEmpty();
    }
}
