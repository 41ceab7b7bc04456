package dev.kith.board;

import dev.kith.chat.Texts;
import dev.kith.insights.Interval;
import dev.kith.insights.Report;
import dev.kith.insights.Report.Measure;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the answers of all moved over the last rounds, question by question. */
record Courses(Paper paper, Room room) {

    private static final int MOST_QUESTIONS = 4;

    private static final int MOST_ROUNDS = 8;

    /** What a round says of a question. */
    private record Point(String round, Measure measure) {

        String parts() {
            Interval interval = measure.interval();
            return Stream.of(
                            measure.mean(),
                            interval == null ? measure.mean() : interval.low(),
                            interval == null ? measure.mean() : interval.high())
                    .map(value -> Styles.number((value - 1) / (measure.options() - 1)))
                    .collect(Collectors.joining(" "));
        }
    }

    /** Empty where no question was asked twice. */
    String html() {
        var courses = paper.latest().questions().stream()
                .map(question -> course(question, points(question.question())))
                .filter(html -> !html.isEmpty())
                .limit(Math.min(MOST_QUESTIONS, room.questions()))
                .toList();
        return courses.isEmpty()
                ? ""
                : "<h2>" + Styles.escaped(paper.say("courses")) + "</h2><table class=\"courses\">"
                        + String.join("", courses) + "</table>";
    }

    private List<Point> points(String question) {
        var all = paper.report().rounds().stream()
                .flatMap(round -> round.questions().stream()
                        .filter(one -> one.question().equals(question))
                        .flatMap(one -> Paper.whole(one.cells()).stream())
                        .flatMap(one -> Stream.ofNullable(one.measure()))
                        .map(measure -> new Point(round.round(), measure)))
                .toList();
        return all.subList(Math.max(0, all.size() - MOST_ROUNDS), all.size());
    }

    private String course(Report.OfQuestion question, List<Point> points) {
        if (points.size() < 2) {
            return "";
        }
        String cut = new Room(0, 0, 0, Math.min(90, room.letters()), false).cut(question.label());
        String label = Styles.escaped(cut);
        String dates = paper.say(
                "courses.dates", String.valueOf(points.size()), day(points.getFirst()), day(points.getLast()));
        String drawn = points.stream().map(Point::parts).collect(Collectors.joining(";"));
        String picture = "<object type=\"course\" title=\"" + Styles.attribute(cut) + "\" data-points=\"" + drawn
                + "\"></object>";
        var cells = List.of(
                "<td class=\"course\">" + picture + "</td>",
                "<td class=\"coursed\">" + label + "<br/><span class=\"note\">" + Styles.escaped(dates)
                        + "</span></td>");
        return "<tr>"
                + Styles.order(2, Texts.runsLeftwards(paper.locale())).stream()
                        .map(cells::get)
                        .collect(Collectors.joining())
                + "</tr>";
    }

    /** In one line. */
    private String day(Point point) {
        return paper.when(point.round(), FormatStyle.LONG).replace(' ', '\u00a0');
    }
}
