package dev.kith.mentorship;

import dev.kith.campaign.Programme;
import dev.kith.mentorship.Note.Word;
import dev.kith.mentorship.Stage.Asked;
import dev.kith.mentorship.Stage.Away;
import dev.kith.mentorship.Stage.Choice;
import dev.kith.mentorship.Stage.Ended;
import dev.kith.mentorship.Stage.Looked;
import dev.kith.mentorship.Stage.Running;
import dev.kith.mentorship.Stage.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What comes of what happens to a mentorship. What does not fit its stage, since it happened a second time or too late, changes
 * nothing.
 *
 * @param later how much later than now whoever was asked, too, learns that it did not come about: drawn anew each time, so that nobody
 *     can tell from the hour what was said
 */
record Life(Programme programme, Instant now, Duration later) {

    /** Where nobody saw for so long that an answer was due, the programme was paused, or all of Kith stood still. */
    private static final Duration STOOD_STILL = Duration.ofDays(1);

    /** Who is asked. */
    Set<Side> asked() {
        return switch (programme.asking().whom()) {
            case NOBODY -> Set.of();
            case MENTOR -> Set.of(Side.MENTOR);
            case BOTH -> EnumSet.allOf(Side.class);
        };
    }

    /** One who was asked says yes; once all have, the two are told of each other. */
    Turn agree(Mentorship mentorship, Side side) {
        if (!(mentorship.stage() instanceof Asked asked) || !asked().contains(side)) {
            return Turn.NONE;
        }
        var agreed = EnumSet.of(side);
        agreed.addAll(asked.agreed());
        return agreed.containsAll(asked())
                ? begun(mentorship)
                : Turn.of(mentorship.at(new Asked(asked.since(), asked.until(), agreed, asked.at())));
    }

    private Turn begun(Mentorship mentorship) {
        var end = after(now);
        var half = now.plus(Duration.between(now, end).dividedBy(2));
        return Turn.of(
                mentorship.at(
                        new Running(now, half, end, Looked.NEVER, reminders().next(0))),
                note(mentorship, Word.MEET, Side.MENTEE));
    }

    private Instant after(Instant start) {
        return start.atZone(ZoneOffset.UTC).plus(programme.course().lasts()).toInstant();
    }

    /** One who was asked says no, in one of its ways; also where the other did before, of which they know nothing. */
    Turn decline(Mentorship mentorship, Side side, Why no) {
        if (!asked().contains(side)) {
            return Turn.NONE;
        }
        return switch (mentorship.stage()) {
            case Asked asked -> failed(mentorship, asked, no, Set.of(side));
            case Ended ended -> ended.isUnknownTo(side, now) ? Turn.of(mentorship.at(ended.and(side, no))) : Turn.NONE;
            case Running running -> Turn.NONE;
            case Away away -> Turn.NONE;
        };
    }

    /** Time moves it on. */
    Turn due(Mentorship mentorship) {
        if (mentorship.due().filter(due -> !due.isAfter(now)).isEmpty()) {
            return Turn.NONE;
        }
        return switch (mentorship.stage()) {
            case Asked asked -> overdue(mentorship, asked);
            case Running running ->
                running.due().isAfter(now) ? reminders().of(mentorship, running) : look(mentorship, running);
            case Away away -> over(mentorship, Why.NO_ANSWER, Side.MENTOR);
            case Ended ended -> Turn.NONE;
        };
    }

    private Turn overdue(Mentorship mentorship, Asked asked) {
        var silent = EnumSet.copyOf(asked());
        silent.removeAll(asked.agreed());
        return asked.until().plus(STOOD_STILL).isBefore(now)
                ? askedAgain(mentorship, asked, silent)
                : failed(mentorship, asked, Why.NO_ANSWER, silent);
    }

    /** The programme was paused: no silence counts of which nobody knows whether it was one. */
    private Turn askedAgain(Mentorship mentorship, Asked asked, Set<Side> silent) {
        return Turn.of(mentorship.at(asked.again(now)))
                .with(silent.stream()
                        .map(side -> note(mentorship, Word.ASK, side))
                        .toList());
    }

    private Turn look(Mentorship mentorship, Running running) {
        return switch (running.looked()) {
            case NEVER -> looked(mentorship, running, Looked.HALFWAY, Word.HALF);
            case HALFWAY -> looked(mentorship, running, Looked.AT_THE_END, Word.END);
            case AT_THE_END -> Turn.of(mentorship.at(new Ended(now, Why.DONE, Set.of(), true)));
        };
    }

    Reminders reminders() {
        return new Reminders(programme.course().rhythm(), now);
    }

    /** They are reminded of each other by it, so that the rhythm begins anew. */
    private Turn looked(Mentorship mentorship, Running running, Looked looked, Word word) {
        return Turn.of(
                mentorship.at(running.looked(looked)
                        .reminding(running.reminder().flatMap(one -> reminders().next(one.number())))),
                note(mentorship, word, Side.MENTEE),
                note(mentorship, word, Side.MENTOR));
    }

    /** One of the two is not with the organisation, or not in the programme, any more. */
    Turn gone(Mentorship mentorship, Side side) {
        return switch (mentorship.stage()) {
            case Asked asked -> failed(mentorship, asked, Why.LEFT, Set.of(side));
            case Running running -> over(mentorship, Why.LEFT, side);
            case Away away -> over(mentorship, Why.LEFT, side);
            case Ended ended -> Turn.NONE;
        };
    }

    /** One of the two is away: nobody waits for their word, and a mentor's running mentorships rest. */
    Turn away(Mentorship mentorship, Side side) {
        return switch (mentorship.stage()) {
            case Asked asked -> failed(mentorship, asked, Why.AWAY, Set.of(side));
            case Running running ->
                side == Side.MENTOR
                        ? Turn.of(
                                mentorship.at(new Away(now, running, Choice.OPEN, Optional.empty())),
                                note(mentorship, Word.AWAY, Side.MENTEE))
                        : Turn.NONE;
            case Away away ->
                side == Side.MENTOR && away.isBack() ? Turn.of(mentorship.at(away.asked(Optional.empty()))) : Turn.NONE;
            case Ended ended -> Turn.NONE;
        };
    }

    /** What the mentee wants to do while the mentor is away. */
    Turn choose(Mentorship mentorship, Choice choice) {
        if (!(mentorship.stage() instanceof Away away) || away.choice() == choice) {
            return Turn.NONE;
        }
        var turn = Turn.of(mentorship.at(new Away(away.since(), away.before(), choice, away.asked())));
        return choice == Choice.STAND_IN ? turn.searching(now) : turn;
    }

    /** The mentee wants somebody else meanwhile. */
    Turn change(Mentorship mentorship) {
        return mentorship.stage() instanceof Away
                ? over(mentorship, Why.CHANGED, Side.MENTEE).searching(now)
                : Turn.NONE;
    }

    /** The mentor is here again: they are asked before anything starts. */
    Turn back(Mentorship mentorship) {
        return mentorship.stage() instanceof Away away && !away.isBack()
                ? Turn.of(mentorship.at(away.asked(Optional.of(now))), note(mentorship, Word.BACK, Side.MENTOR))
                : Turn.NONE;
    }

    /** The mentor says that it goes on; what is left of it is as long as it was. */
    Turn resume(Mentorship mentorship) {
        if (!(mentorship.stage() instanceof Away away) || !away.isBack()) {
            return Turn.NONE;
        }
        var running = away.before().later(Duration.between(away.since(), now));
        return Turn.of(mentorship.at(running), note(mentorship, Word.AGAIN, Side.MENTEE));
    }

    /** One of the two wants it to go on beyond its end; a mentor who is away finds it so. */
    Turn goOn(Mentorship mentorship) {
        return switch (mentorship.stage()) {
            case Asked asked -> Turn.NONE;
            case Running running ->
                running.isAtItsEnd() ? Turn.of(mentorship.at(running.until(after(now), now))) : Turn.NONE;
            case Away away -> away.before().isAtItsEnd() ? Turn.of(mentorship.at(longer(away))) : Turn.NONE;
            case Ended ended -> Turn.NONE;
        };
    }

    private Away longer(Away away) {
        var before = away.before().until(after(away.since()), away.since());
        return new Away(away.since(), before, away.choice(), away.asked());
    }

    /** One of the two ends it. */
    Turn end(Mentorship mentorship, Side side) {
        return switch (mentorship.stage()) {
            case Asked asked -> Turn.NONE;
            case Running running -> over(mentorship, Why.DONE, side);
            case Away away -> over(mentorship, Why.DONE, side);
            case Ended ended -> Turn.NONE;
        };
    }

    /** It does not come about. Whoever was asked, too, and is not the reason, learns that and no more, later; if they knew of it. */
    private Turn failed(Mentorship mentorship, Asked asked, Why why, Set<Side> by) {
        var ended = mentorship.at(new Ended(now, why, by, false));
        List<Note> notes = new ArrayList<>();
        asked().stream()
                .filter(side -> !by.contains(side) && asked.hasReached(side, now))
                .forEach(side -> notes.add(new Note(
                        mentorship.id(), Word.NOT_THIS_TIME, mentorship.match().of(side), now.plus(later))));
        boolean isMenteeToHear = notes.stream()
                .anyMatch(note -> note.to().equals(mentorship.match().of(Side.MENTEE)));
        return Turn.of(ended).with(notes).searching(isMenteeToHear ? now.plus(later) : now);
    }

    /** It ran, and has ended; a mentee whose mentor is the reason comes first in line. */
    private Turn over(Mentorship mentorship, Why why, Side by) {
        var turn =
                Turn.of(mentorship.at(new Ended(now, why, Set.of(by), true)), note(mentorship, Word.OVER, by.other()));
        return by == Side.MENTOR ? turn.searching(now) : turn;
    }

    private Note note(Mentorship mentorship, Word word, Side side) {
        return new Note(mentorship.id(), word, mentorship.match().of(side), now);
    }

    /** Whom somebody stood in for is there again. */
    Turn unneeded(Mentorship mentorship) {
        return switch (mentorship.stage()) {
            case Asked asked -> failed(mentorship, asked, Why.AWAY, Set.of());
            case Running running -> over(mentorship, Why.STOOD_IN, Side.MENTEE);
            case Away away -> over(mentorship, Why.STOOD_IN, Side.MENTEE);
            case Ended ended -> Turn.NONE;
        };
    }
}
