package dev.kith.board;

import dev.kith.chat.Texts;
import dev.kith.insights.Interval;
import dev.kith.insights.Report;
import dev.kith.insights.Report.Measure;
import dev.kith.insights.Report.OfCell;
import dev.kith.insights.Report.OfQuestion;
import java.text.NumberFormat;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paper as the page that is printed, in HTML: what is said last is left out first where it does not fit. */
final class Page {

    private static final String STYLE = Styles.read();

    private static final Pattern STOP_TWICE = Pattern.compile("([.?!]\\p{Cf}?\\s?[”“»]\\p{Cf}?)\\.");

    private final Paper paper;
    private final Room room;

    private Page(Paper paper, Room room) {
        this.paper = paper;
        this.room = room;
    }

    static String of(Paper paper, Room room) {
        var page = new Page(paper, room);
        String title = Styles.escaped(room.cut(paper.title()));
        return """
                <html lang="%s" dir="%s"><head><title>%s</title>
                <meta name="description" content="%s"/>
                <style>%s</style></head>
                <body class="%s"><h1>%s</h1>%s%s%s%s%s%s</body></html>
                """.formatted(
                        paper.locale().getLanguage(),
                        Texts.runsLeftwards(paper.locale()) ? "rtl" : "ltr",
                        Styles.attribute(room.cut(paper.title())),
                        Styles.attribute(paper.say("description")),
                        STYLE,
                        Texts.runsLeftwards(paper.locale()) ? "leftwards" : "rightwards",
                        title,
                        page.under(),
                        page.answers(),
                        page.sideBySide(),
                        page.gaps(),
                        page.done(),
                        page.foot());
    }

    private String under() {
        var round = paper.latest();
        var figures = round.questions().stream()
                .flatMap(question -> Paper.whole(question.cells()).stream())
                .findFirst();
        String turnout = figures.map(this::turnout).orElseGet(() -> paper.say("nothing"));
        return p(
                "under",
                paper.say("round", paper.when(round.round(), FormatStyle.LONG)) + " " + turnout + " "
                        + paper.say(round.mode(), String.valueOf(round.k())));
    }

    private String turnout(OfCell whole) {
        return Optional.ofNullable(whole.reached())
                .map(reached -> paper.say(
                        "turnout.reached", String.valueOf(whole.asked()), String.valueOf(reached), whole.answered()))
                .orElseGet(() -> paper.say("turnout", String.valueOf(whole.asked()), whole.answered()));
    }

    /** The questions that are scales and shown of all. */
    private List<OfQuestion> shown() {
        return paper.latest().questions().stream()
                .filter(question -> measure(question).isPresent())
                .toList();
    }

    private static Optional<Measure> measure(OfQuestion question) {
        return Paper.whole(question.cells()).flatMap(cell -> Optional.ofNullable(cell.measure()));
    }

    private String answers() {
        var all = shown();
        if (all.isEmpty()) {
            return "";
        }
        String rows = room.first(all, room.questions()).stream()
                .map(question -> measure(question)
                        .map(measure -> answer(question, measure))
                        .orElse(""))
                .collect(Collectors.joining());
        return h2("answers") + "<table class=\"answers\">" + rows + "</table>"
                + more(all.size() - room.questions())
                + p("note", paper.say("answers.note"));
    }

    private String answer(OfQuestion question, Measure measure) {
        String label = Styles.escaped(room.cut(question.label()));
        String reversed = question.reversed() ? span("note", paper.say("reversed")) : "";
        String silence = room.silence() && !measure.silence().isEmpty() ? p("silence", measure.silence()) : "";
        return row(
                List.of("label", "scale", "number"),
                List.of(label + " " + reversed + silence, Styles.scale(measure), number(measure)));
    }

    private String number(Measure measure) {
        Interval interval = measure.interval();
        String between = interval == null
                ? ""
                : span("note", paper.say("between", number(interval.low()), number(interval.high())));
        return span("mean", number(measure.mean())) + " " + between;
    }

    /** What is written from right to left is read from the right cell on; the printer lays tables from the left. */
    private String row(List<String> classes, List<String> cells) {
        var order = Styles.order(cells.size(), Texts.runsLeftwards(paper.locale()));
        return order.stream()
                .map(i -> "<td class=\"" + classes.get(i) + "\">" + cells.get(i) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private String sideBySide() {
        String quadrant =
                Paper.whole(paper.latest().quadrants()).map(this::quadrant).orElse("");
        String courses = new Courses(paper, room).html();
        return quadrant.isEmpty() || courses.isEmpty()
                ? quadrant + courses
                : "<table class=\"sides\">" + row(List.of("side first", "side second"), List.of(quadrant, courses))
                        + "</table>";
    }

    private String quadrant(Report.OfCell cell) {
        String rows = cell.shares().entrySet().stream()
                .map(one -> row(
                        List.of("place", "share", "percent"),
                        List.of(
                                Styles.escaped(paper.say("place." + one.getKey())),
                                Styles.bar(one.getKey(), one.getValue(), Texts.runsLeftwards(paper.locale())),
                                paper.say("percent", String.valueOf(one.getValue())))))
                .collect(Collectors.joining());
        return h2("quadrant") + "<table class=\"quadrant\">" + rows + "</table>";
    }

    private String gaps() {
        var gaps = paper.latest().gaps();
        String said = room.first(gaps, room.gaps()).stream()
                .map(words -> p("item", room.cut(once(String.join(" ", room.first(words, 2))))))
                .collect(Collectors.joining());
        return h2("gaps")
                + (gaps.isEmpty() ? p("item", paper.say("gaps.none")) : said)
                + more(gaps.size() - room.gaps())
                + (gaps.isEmpty() ? "" : p("note", gaps.getFirst().getLast()));
    }

    /** A statement that ends in a full stop is quoted at the end of a sentence. */
    private static String once(String text) {
        return STOP_TWICE.matcher(text).replaceAll("$1");
    }

    /** The latest first. */
    private String done() {
        var done = paper.done().reversed();
        String said = room.first(done, room.done()).stream()
                .map(one -> p(
                        "item",
                        paper.say(
                                "done." + one.post().kind().word(),
                                paper.when(one.round(), FormatStyle.LONG),
                                room.cut(one.post().text().replaceAll("\\s+", " ")))))
                .collect(Collectors.joining());
        return h2("done")
                + (done.isEmpty() ? p("item", paper.say("done.none")) : said)
                + more(done.size() - room.done());
    }

    private String foot() {
        var round = paper.latest();
        int hidden = round.hidden().cells();
        return h2("sure")
                + Stream.of(
                                round.consistency(),
                                paper.say("hidden", String.valueOf(hidden))
                                        + (hidden == 0
                                                ? ""
                                                : " " + round.hidden().why()))
                        .filter(text -> !text.isEmpty())
                        .map(text -> p("item", text))
                        .collect(Collectors.joining())
                + p("foot", paper.say("foot"));
    }

    private String more(int left) {
        return left > 0 ? p("note", paper.say("more", String.valueOf(left))) : "";
    }

    private String h2(String key) {
        return "<h2>" + Styles.escaped(paper.say(key)) + "</h2>";
    }

    private static String p(String name, String text) {
        return "<p class=\"" + name + "\">" + Styles.escaped(text) + "</p>";
    }

    private static String span(String name, String text) {
        return "<span class=\"" + name + "\">" + Styles.escaped(text) + "</span>";
    }

    private String number(double value) {
        var format = NumberFormat.getNumberInstance(paper.locale().stripExtensions());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
