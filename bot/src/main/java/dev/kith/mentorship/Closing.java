package dev.kith.mentorship;

import dev.kith.mentorship.Note.Word;
import dev.kith.mentorship.Stage.Asked;
import dev.kith.mentorship.Stage.Away;
import dev.kith.mentorship.Stage.Ended;
import dev.kith.mentorship.Stage.Running;
import dev.kith.mentorship.Stage.Why;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What comes of it when a programme is cancelled: everything in its book ends, for everybody in the same way. Whoever knew of something
 * reads so, once; whoever was told nothing yet reads nothing.
 */
record Closing(Instant now) {

    /** Empty where there is nothing left to end. */
    Optional<Looking.Found> of(Book book) {
        var turn = book.all().values().stream().map(this::closed).reduce(Turn.NONE, Turn::and);
        if (turn.isNothing() && book.waiting().isEmpty()) {
            return Optional.empty();
        }
        var closed = book.with(turn.mentorships(), Map.of(), Book.Searches.NONE);
        return Optional.of(new Looking.Found(
                closed, Stream.concat(turn.notes().stream(), line(book)).toList()));
    }

    private Turn closed(Mentorship mentorship) {
        return switch (mentorship.stage()) {
            case Asked asked -> ended(mentorship, false, side -> asked.hasReached(side, now));
            case Running running -> ended(mentorship, true, side -> true);
            case Away away -> ended(mentorship, true, side -> true);
            case Ended ended -> Turn.NONE;
        };
    }

    private Turn ended(Mentorship mentorship, boolean ran, Predicate<Side> knows) {
        var turn = Turn.of(mentorship.at(new Ended(now, Why.CLOSED, EnumSet.allOf(Side.class), ran)));
        return turn.with(EnumSet.allOf(Side.class).stream()
                .filter(knows)
                .map(side -> note(mentorship, side))
                .toList());
    }

    private Note note(Mentorship mentorship, Side side) {
        return new Note(mentorship.id(), Word.CLOSED, mentorship.match().of(side), now);
    }

    /** Whoever was told that they have nobody, and waits. */
    private Stream<Note> line(Book book) {
        return book.waiting().entrySet().stream()
                .filter(one -> one.getValue().told().isPresent())
                .map(one -> new Note(Note.LINE, Word.CLOSED, new PersonId(one.getKey()), now));
    }
}
