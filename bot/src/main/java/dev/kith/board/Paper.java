package dev.kith.board;

import dev.kith.chat.Texts;
import dev.kith.insights.Report;
import dev.kith.loop.Post;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What goes on paper.
 *
 * @param locale one of {@link Texts#languages()}
 * @param title of the check-in
 * @param done what was said to come of its rounds, the earliest first
 */
record Paper(Locale locale, String title, Report report, List<Done> done) {

    private static final Texts TEXTS = Texts.beside(Paper.class, "board");

    /** What was said of a round. */
    record Done(String round, Post post) {}

    Report.OfRound latest() {
        return report.rounds().getLast();
    }

    String say(String key, String... values) {
        return TEXTS.get(locale, key, values);
    }

    /** {@code Legal, Berlin}. */
    String cell(Map<String, String> cell) {
        return cell.isEmpty() ? say("everybody") : String.join(", ", cell.values());
    }

    /** The figure of all who were asked; empty where it is not shown. */
    static Optional<Report.OfCell> whole(List<Report.OfCell> cells) {
        return cells.stream().filter(cell -> cell.cell().isEmpty()).findFirst();
    }

    /** A round's date; of one that goes on for a quarter, the quarter. */
    String when(String round, FormatStyle style) {
        try {
            return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale).format(LocalDate.parse(round));
        } catch (DateTimeParseException e) {
            return round.substring(round.indexOf('@') + 1);
        }
    }
}
