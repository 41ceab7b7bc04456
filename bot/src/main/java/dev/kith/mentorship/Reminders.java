package dev.kith.mentorship;

import dev.kith.mentorship.Note.Word;
import dev.kith.mentorship.Stage.Asked;
import dev.kith.mentorship.Stage.Away;
import dev.kith.mentorship.Stage.Ended;
import dev.kith.mentorship.Stage.Reminder;
import dev.kith.mentorship.Stage.Running;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reminds two of their next conversation, as often as their programme says.
 *
 * @param rhythm empty: never
 */
record Reminders(Optional<Period> rhythm, Instant now) {

    /** Whoever is asked something so soon need not be reminded of each other. */
    private static final Duration NEAR = Duration.ofDays(3);

    /** The next one, counted from now. */
    Optional<Reminder> next(int number) {
        return rhythm.map(
                every -> new Reminder(now.atZone(ZoneOffset.UTC).plus(every).toInstant(), number));
    }

    /** One is due. */
    Turn of(Mentorship mentorship, Running running) {
        int number = running.reminder().map(Reminder::number).orElse(0);
        var turn = Turn.of(mentorship.at(running.reminding(next(number + 1))));
        return running.due().isBefore(now.plus(NEAR)) ? turn : turn.with(notes(mentorship));
    }

    private List<Note> notes(Mentorship mentorship) {
        return Stream.of(Side.values())
                .map(side -> new Note(
                        mentorship.id(), Word.REMIND, mentorship.match().of(side), now))
                .toList();
    }

    /** None any more. */
    Turn quiet(Mentorship mentorship) {
        return switch (mentorship.stage()) {
            case Asked asked -> Turn.NONE;
            case Running running -> changed(mentorship, running.reminding(Optional.empty()));
            case Away away ->
                changed(
                        mentorship,
                        new Away(away.since(), away.before().reminding(Optional.empty()), away.choice(), away.asked()));
            case Ended ended -> Turn.NONE;
        };
    }

    private static Turn changed(Mentorship mentorship, Stage stage) {
        return mentorship.stage().equals(stage) ? Turn.NONE : Turn.of(mentorship.at(stage));
    }
}
