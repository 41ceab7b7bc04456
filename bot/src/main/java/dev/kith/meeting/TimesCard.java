package dev.kith.meeting;

import dev.kith.chat.Block;
import dev.kith.chat.Block.Action;
import dev.kith.chat.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The half hours that somebody may choose of, and, once one is settled, that one. */
final class TimesCard {

    /** Before the number of a half hour, counted from 1970: what is chosen already is dropped by its button. */
    private static final String TAKE = "take-";

    private static final String DROP = "drop-";

    /** Before the number of a page. */
    private static final String TURN = "days-";

    private TimesCard() {}

    /** What a button of it does. */
    sealed interface Tap {

        record Take(Instant half) implements Tap {}

        record Drop(Instant half) implements Tap {}

        record Turn(int page) implements Tap {}

        static Optional<Tap> by(String action) {
            try {
                if (action.startsWith(TAKE)) {
                    return Optional.of(new Take(half(action.substring(TAKE.length()))));
                }
                if (action.startsWith(DROP)) {
                    return Optional.of(new Drop(half(action.substring(DROP.length()))));
                }
                return action.startsWith(TURN)
                        ? Optional.of(new Turn(Integer.parseInt(action.substring(TURN.length()))))
                        : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        private static Instant half(String number) {
            return Instant.ofEpochSecond(Integer.parseInt(number) * HalfHours.HALF_AN_HOUR.toSeconds());
        }
    }

    /**
     * As long as none is settled.
     *
     * @param open what may be chosen now
     * @param more whether there are further days
     */
    static Message of(View view, List<Instant> open, boolean more) {
        var choosing = view.part().choosing();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(view.say("times.heading", view.others())));
        blocks.add(new Block.Text(view.say(open.isEmpty() ? over(more) : "times.text")));
        if (choosing.hasAny(open)) {
            blocks.add(Block.Facts.of(view.say("times.chosen"), chosen(view, open)));
        }
        if (!open.isEmpty()) {
            blocks.add(new Block.Actions(open.stream()
                    .map(half -> half(view, half, choosing.has(half)))
                    .toList()));
        }
        if (more) {
            blocks.add(new Block.Actions(List.of(new Action(
                    TURN + (choosing.last() + 1), view.say(open.isEmpty() ? "times.more" : "times.none"), false))));
        }
        return message(view, blocks);
    }

    private static String over(boolean more) {
        return more ? "times.passed" : "times.over";
    }

    private static String chosen(View view, List<Instant> open) {
        var choosing = view.part().choosing();
        return String.join(
                " · ", open.stream().filter(choosing::has).map(view::when).toList());
    }

    private static Action half(View view, Instant half, boolean isChosen) {
        long number = half.getEpochSecond() / HalfHours.HALF_AN_HOUR.toSeconds();
        return isChosen
                ? new Action(DROP + number, view.say("times.taken", view.when(half)), true)
                : new Action(TAKE + number, view.when(half), false);
    }

    /** That one is settled, with the ways into the calendars that most people have. */
    static Message settled(View view, Instant at) {
        String title = view.words().title();
        return message(
                view,
                List.of(
                        new Block.Heading(view.say("date.heading", view.others())),
                        Block.Facts.of(view.say("date.when"), view.when(at)),
                        new Block.Text(view.say("date.text")),
                        new Block.Link(view.say("date.outlook"), CalendarLinks.outlook(title, at)),
                        new Block.Link(view.say("date.google"), CalendarLinks.google(title, at))));
    }

    private static Message message(View view, List<Block> blocks) {
        return Message.of(Message.Kind.INTRODUCTION, view.say("summary"), blocks.toArray(Block[]::new));
    }
}
