package dev.kith.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.insights.Interval;
import dev.kith.insights.Report;
import dev.kith.loop.Post;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final String LONG = "W".repeat(700) + " and so on".repeat(30);

    private static Paper paper(Locale locale, int many, String text) {
        var measure = new Report.Measure(3.2, 5, new Interval(3, 3.4), "Those who did not answer could not turn it.");
        var whole = new Report.OfCell(Map.of(), 40, 38, "30", Map.of("1", 50L, "2", 50L), List.of(), measure);
        var places = Map.of("belonging", 60L, "between", 40L);
        var quadrant = new Report.OfCell(Map.of(), 40, 38, "30", places, List.of(), null);
        var round = new Report.OfRound(
                "2026-01-06",
                "",
                "",
                "confidential",
                5,
                new Report.Hidden(3, "Too few."),
                IntStream.range(0, many)
                        .mapToObj(i -> new Report.OfQuestion("q" + i, text, i % 2 == 0, List.of(whole)))
                        .toList(),
                List.of(quadrant),
                IntStream.range(0, many)
                        .mapToObj(i -> List.of(text, "The difference is small.", "This is no cause."))
                        .toList(),
                "They go together.",
                List.of());
        var done = IntStream.range(0, many)
                .mapToObj(i -> new Paper.Done("2026-01-06", new Post(Post.Kind.ACTION, text, "", Instant.EPOCH)))
                .toList();
        return new Paper(locale, text, new Report("pulse", List.of(round, round), List.of(), List.of()), done);
    }

    private static String printed(Paper paper) throws IOException {
        try (var page = Loader.loadPDF(Press.print(paper))) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(page).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whatDoesNotFitIsLeftOutWithAWord() throws IOException {
        assertThat(printed(paper(Locale.ENGLISH, 20, LONG)))
                .containsPattern("\\d+ more are left out here; the table \\(CSV\\) has them\\.")
                .contains("3 groups are hidden.", "Made by Kith");
        assertThat(printed(paper(Locale.forLanguageTag("ar"), 20, LONG))).contains("CSV");
    }

    @Test
    void whateverSomebodyWroteIsPrintedAsText() throws IOException {
        String text = "<b>5 & \"6\"</b>\u0007 \u2067open \u2069\u2069 \uD83D\uDE00 \uFFFF {0} %s";
        assertThat(printed(paper(Locale.ENGLISH, 2, text))).contains("<b>5 & \"6\"</b>", "open", "{0} %s");
        assertThat(printed(paper(Locale.ENGLISH, 2, "\uD83D cut"))).contains("cut");
    }

    @Test
    void aPageFetchesNothing() throws IOException {
        String text = "<img src=\"http://localhost:1/x.png\"/> @import url(http://localhost:1/x.css)";
        assertThat(printed(paper(Locale.ENGLISH, 1, text))).contains("<img src=");
    }

    @Test
    void aTextThatASpreadsheetTakesForAFormulaIsGuarded() {
        assertThat(List.of("=1", "+1", "-1", "@x", "\tx", " =1", "＝1"))
                .allSatisfy(text -> assertThat(Table.guarded(text)).isEqualTo("'" + text));
        assertThat(List.of("", "1", "a=1", "x-1"))
                .allSatisfy(text -> assertThat(Table.guarded(text)).isEqualTo(text));
    }
}
