package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.kith.chat.Texts;
import dev.kith.delivery.CampaignId;
import dev.kith.loop.Post;
import dev.kith.people.Person;
import dev.kith.release.RoundId;
import java.io.IOException;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a check-in goes on paper: a table of all its rounds, and one page for a board; one story for all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardTest {

    private static final String CAMPAIGN = """
            id: pulse
            activity: {kind: checkin, prompt: belonging}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
            limits: {expires: P7D}
            confidentiality: {mode: confidential, k: 5, lattice: [department]}
            loop: {gate: false}
            """;

    private static final int EACH = 14;

    private static final List<String> DEPARTMENTS = List.of("Care", "Logistics", "=cmd|' /C calc'!A0");

    private final Workplace workplace = Workplace.of(IntStream.range(0, DEPARTMENTS.size())
            .boxed()
            .flatMap(department -> IntStream.range(0, EACH)
                    .mapToObj(number -> TestPeople.placed(
                            TestPeople.in(id(department, number), "Europe/Berlin"), DEPARTMENTS.get(department), "")))
            .toArray(Person[]::new));

    @AfterAll
    void close() {
        workplace.close();
    }

    private static String id(int department, int number) {
        return "of-" + department + "-" + number;
    }

    /** The next round, in which nine or ten of each department answer; in Care lower than elsewhere. */
    private void round(int shift) {
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(6));
        for (int department = 0; department < DEPARTMENTS.size(); department++) {
            for (int number = 0; number < 9; number++) {
                int high = department == 0 ? 1 + (number + shift) % 3 : 3 + (number + shift) % 3;
                answers(id(department, number), high, 1 + (high + number) % 5, 1 + (number + shift) % 4);
            }
        }
        workplace.later(Duration.ofDays(27).minusHours(6));
    }

    private void answers(String person, int authenticity, int acceptance, int voice) {
        workplace
                .person(person)
                .seesLast("This check-in is confidential")
                .answers(
                        "authenticity",
                        String.valueOf(authenticity),
                        "acceptance",
                        String.valueOf(acceptance),
                        "voice",
                        String.valueOf(voice));
    }

    @BeforeAll
    void threeRounds() {
        workplace.runs(CAMPAIGN);
        for (int i = 0; i < 3; i++) {
            round(i);
        }
        says("2026-01-06", Post.Kind.ACTION, "From March on every new colleague has a buddy for their first 90 days.");
        says("2026-02-03", Post.Kind.NO_CHANGE, "=2+3 is no reason: the budget of this year is spent.");
    }

    private void says(String run, Post.Kind kind, String text) {
        workplace.loop().post(new RoundId(new CampaignId("pulse"), run), kind, text, "");
    }

    private List<NamedCsvRecord> rows(String kind) {
        var text = workplace.papers().csv("pulse", Locale.ENGLISH).orElseThrow();
        return CsvReader.builder().ofNamedCsvRecord(text).stream()
                .filter(row -> row.getField("kind").equals(kind))
                .toList();
    }

    @Test
    void theTableSaysWhatWasAskedHowSureItIsAndWhatWasDone() {
        var whole = rows("figure").stream()
                .filter(row -> row.getField("cell").equals("Everybody who was asked"))
                .findFirst()
                .orElseThrow();

        assertThat(whole.getField("label"))
                .isEqualTo("In my team I can be myself, without hiding what makes me different.");
        assertThat(whole.getField("asked")).isEqualTo("42");
        assertThat(whole.getField("answered")).isEqualTo("27");
        assertThat(whole.getField("mode")).isEqualTo("confidential");
        assertThat(Double.parseDouble(whole.getField("mean")))
                .isBetween(Double.parseDouble(whole.getField("low")), Double.parseDouble(whole.getField("high")));
        assertThat(whole.getField("text")).contains("15 people did not answer.");
        assertThat(rows("quadrant")).isNotEmpty();
        assertThat(rows("trend")).isNotEmpty();
        assertThat(rows("hidden")).hasSize(3);
        assertThat(rows("consistency"))
                .allSatisfy(row -> assertThat(row.getField("text")).startsWith("Questions in this score: 3."));
        assertThat(rows("done")).extracting(row -> row.getField("option")).containsExactly("action", "no-change");
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        assertThat(rows("done").getLast().getField("text")).startsWith("'=2+3");
        assertThat(rows("figure"))
                .extracting(row -> row.getField("cell"))
                .contains("'=cmd|' /C calc'!A0", "Care")
                .noneMatch(cell -> cell.startsWith("="));
    }

    @Test
    void ofWhatWasNeverReleasedThereIsNoPaper() {
        assertThat(workplace.papers().csv("another", Locale.ENGLISH)).isEmpty();
        assertThat(workplace.papers().pdf("another", Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thePageIsOneSheetOfA4WithItsTitleInEachLanguage(Locale language) throws IOException {
        try (var page = pdf(language)) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
            assertThat(page.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
            assertThat(page.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(page.getDocumentCatalog().getLanguage()).isEqualTo(language.getLanguage());
            assertThat(page.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(page.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(page.getPage(0).getResources().getFontNames())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(
                                    page.getPage(0).getResources().getFont(name).isEmbedded())
                            .isTrue());
        }
    }

    private static List<Locale> languages() {
        return Texts.languages();
    }

    private PDDocument pdf(Locale language) throws IOException {
        return Loader.loadPDF(workplace.papers().pdf("pulse", language).orElseThrow());
    }

    @Test
    void thePageSaysWhatTheFiguresSay() throws IOException {
        try (var page = pdf(Locale.ENGLISH)) {
            assertThat(new PDFTextStripper().getText(page).replaceAll("\\s+", " "))
                    .contains(
                            "Belonging pulse",
                            "Asked: 42. Reached: 42. Answered: 27.",
                            "Themselves, and accepted",
                            "3 rounds, ")
                    .contains("People in Care answered lower than the rest")
                    .contains("From March on every new colleague has a buddy")
                    .doesNotContain("#");
        }
    }
}
