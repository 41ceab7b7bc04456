package dev.kith.board;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.kith.insights.Interval;
import dev.kith.insights.Report;
import dev.kith.insights.Report.Measure;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A paper as a table. Every row stands for itself and says what kind it is, so that it can be filtered and joined; numbers have
 * a point, whatever the language. A text that a spreadsheet would take for a formula has an apostrophe before it (OWASP, CSV
 * Injection).
 */
final class Table {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Paper paper;
    private final CsvWriter csv;

    private Table(Paper paper, CsvWriter csv) {
        this.paper = paper;
        this.csv = csv;
    }

    /** The columns, in their order; named in small letters. */
    private enum Column {
        KIND,
        CAMPAIGN,
        ROUND,
        FROM,
        UNTIL,
        MODE,
        K,
        QUESTION,
        LABEL,
        CELL,
        ASKED,
        REACHED,
        ANSWERED,
        MEAN,
        LOW,
        HIGH,
        SCALE,
        OPTION,
        PERCENT,
        AT,
        TEXT
    }

    /** What a row holds; the rest is empty. */
    private static final class Row {

        private final Map<Column, String> cells = new EnumMap<>(Column.class);

        Row with(Column column, Object value) {
            cells.put(column, value instanceof Number ? value.toString() : guarded(String.valueOf(value)));
            return this;
        }

        Row number(Column column, double value) {
            cells.put(column, String.format(Locale.ROOT, "%.2f", value));
            return this;
        }

        List<String> all() {
            return Stream.of(Column.values())
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList();
        }
    }

    static String of(Paper paper) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            new Table(paper, csv).all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void all() {
        csv.writeRecord(Stream.of(Column.values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList());
        var report = paper.report();
        report.rounds().forEach(this::round);
        report.trends().stream().filter(course -> !course.words().isEmpty()).forEach(this::trend);
        report.findings().forEach(words -> write(row("widening").with(Column.TEXT, said(words))));
        paper.done().forEach(this::done);
    }

    static String guarded(String text) {
        boolean isGuarded = text.chars().limit(1).anyMatch(first -> FORMULA.indexOf(first) >= 0)
                || text.stripLeading().chars().limit(1).anyMatch(first -> FORMULA.indexOf(first) >= 0);
        return isGuarded ? "'" + text : text;
    }

    private void round(Report.OfRound round) {
        round.questions().forEach(question -> question.cells().forEach(cell -> figure(round, question, cell)));
        round.quadrants()
                .forEach(cell -> cell.shares()
                        .forEach((place, percent) -> write(in(round, "quadrant", cell)
                                .with(Column.OPTION, place)
                                .with(Column.PERCENT, percent)
                                .with(Column.TEXT, paper.say("place." + place)))));
        round.gaps().forEach(words -> write(row(round, "gap").with(Column.TEXT, said(words))));
        if (!round.consistency().isEmpty()) {
            write(row(round, "consistency").with(Column.TEXT, round.consistency()));
        }
        int hidden = round.hidden().cells();
        write(row(round, "hidden")
                .with(
                        Column.TEXT,
                        paper.say("hidden", String.valueOf(hidden)) + " "
                                + round.hidden().why()));
    }

    private void figure(Report.OfRound round, Report.OfQuestion question, Report.OfCell cell) {
        var row = asked(in(round, "figure", cell), question);
        Optional.ofNullable(cell.measure())
                .ifPresent(measure -> measured(row, measure).with(Column.TEXT, said(cell.words())));
        write(row);
        cell.shares()
                .forEach((option, percent) -> write(asked(in(round, "share", cell), question)
                        .with(Column.OPTION, option)
                        .with(Column.PERCENT, percent)));
    }

    private static Row measured(Row row, Measure measure) {
        row.number(Column.MEAN, measure.mean()).with(Column.SCALE, measure.options());
        Interval interval = measure.interval();
        if (interval != null) {
            row.number(Column.LOW, interval.low()).number(Column.HIGH, interval.high());
        }
        return row;
    }

    private void trend(Report.Course course) {
        write(row("trend")
                .with(Column.ROUND, course.rounds().getLast())
                .with(Column.QUESTION, course.question())
                .with(Column.CELL, paper.cell(course.cell()))
                .with(Column.TEXT, said(course.words())));
    }

    private void done(Paper.Done done) {
        var post = done.post();
        write(row("done")
                .with(Column.ROUND, done.round())
                .with(Column.OPTION, post.kind().word())
                .with(Column.AT, post.at())
                .with(Column.TEXT, post.text()));
    }

    private static Row asked(Row row, Report.OfQuestion question) {
        return row.with(Column.QUESTION, question.question()).with(Column.LABEL, question.label());
    }

    private Row in(Report.OfRound round, String kind, Report.OfCell cell) {
        var row = row(round, kind)
                .with(Column.CELL, paper.cell(cell.cell()))
                .with(Column.ASKED, cell.asked())
                .with(Column.ANSWERED, cell.answered());
        Optional.ofNullable(cell.reached()).ifPresent(reached -> row.with(Column.REACHED, reached));
        return row;
    }

    private Row row(Report.OfRound round, String kind) {
        return row(kind)
                .with(Column.ROUND, round.round())
                .with(Column.FROM, round.from())
                .with(Column.UNTIL, round.until())
                .with(Column.MODE, round.mode())
                .with(Column.K, round.k());
    }

    private Row row(String kind) {
        return new Row()
                .with(Column.KIND, kind)
                .with(Column.CAMPAIGN, paper.report().campaign());
    }

    private void write(Row row) {
        csv.writeRecord(row.all());
    }

    private static String said(List<String> words) {
        return String.join(" ", words);
    }
}
