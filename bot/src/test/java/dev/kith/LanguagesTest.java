package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.PromptId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each person is written to in their own language, and all of a card is in one. */
class LanguagesTest {

    private static final String PULSE = """
            id: pulse
            activity: {kind: checkin, prompt: culture-pulse}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00', from: 2026-01-06}
            """;

    private static final String WEEKLY = PULSE.replace("culture-pulse", "weekly");

    private Workplace workplace;

    @AfterEach
    void close() {
        workplace.close();
    }

    private static Person speaking(String tag) {
        return TestPeople.speaking("mia", "Europe/Berlin", Locale.forLanguageTag(tag));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de-AT; Wochenumfrage; [Senden]; [Später]; Danke",
                "de-formal; Wochenumfrage; [Senden]; Später; Danke",
                "es-MX; Pulso; [Enviar]; Más tarde; Gracias",
                "fr-CA; Le point de la semaine; [Envoyer]; Plus tard; Merci",
                "ar-JO; استطلاع; [إرسال]; لاحقًا; شكر",
                "pt-BR; Weekly check-in; [Send]; [Later]; Thank you"
            })
    void aCheckinIsAskedAndThankedForInTheirLanguage(
            String tag, String title, String send, String later, String thanks) {
        workplace = Workplace.of(speaking(tag));
        workplace.runs(WEEKLY).later(Period.ofDays(2));
        var card = workplace.person("mia").sees(title);
        assertThat(card.card().message().language()).isEqualTo(tag.equals("pt-BR") ? "en" : tag);
        assertThat(Employee.text(card.card().message())).contains(send, later);
        card.answers("energy", "4", "clarity", "3", "belonging", "5")
                .nowReads(thanks)
                .nowIsWithout("Thanks for");
    }

    /** There is no German nudge: the frame around the English one is English, what is pressed on it as well. */
    @Test
    void whatIsNotThereInTheirLanguageIsEnglishWithAllThatIsAroundIt() {
        var mia = TestPeople.managingSince(LocalDate.of(2026, 1, 6), speaking("de-DE"));
        workplace = Workplace.of(mia, TestPeople.ledBy("mia", TestPeople.in("ben", "Europe/Berlin")));
        workplace.runs("""
                id: first-90-days
                activity: {kind: journey, prompt: first-90-days}
                audience: 'size(person.reports) > 0'
                """).later(Period.ofDays(1)).later(Duration.ofHours(12));
        var card = workplace.person("mia").sees("Listen before you change anything");
        assertThat(card.card().message().language()).isEqualTo("en");
        card.nowReads("2 minutes to read")
                .nowReads("To try this week")
                .nowReads("[Helpful] [Not for me]")
                .nowReads("[Later] [Not this] [Why me?]")
                .nowIsWithout("Minuten zu lesen")
                .nowIsWithout("Später");
        card.presses("snooze").nowReads("When shall it come again?").presses("back");
        card.presses("helpful").nowReads("Thank you, noted.").nowIsWithout("Danke");
        assertThat(workplace.person("mia").home()).contains("Kith schreibt dir");
    }

    @Test
    void whoeverIsAddressedWithSieIsNeverAddressedWithDu() {
        workplace = Workplace.of(speaking("de-formal"));
        workplace.runs(WEEKLY).later(Period.ofDays(2));
        var mia = workplace.person("mia");
        mia.sees("Wochenumfrage");
        mia.says("hilfe");
        mia.seesAsNumber(2, "Sie können sagen");
        assertThat(mia.home()).contains("Ihnen").doesNotContainPattern("(?i)\\b(du|dich|dir|dein\\p{L}*)\\b(?!\\))");
        mia.says("auf Deutsch (du)");
        mia.seesAsNumber(3, "Ab jetzt schreibe ich dir");
        mia.says("sie");
        mia.seesAsNumber(4, "Ab jetzt schreibe ich Ihnen");
    }

    @ParameterizedTest
    @CsvSource({
        "in German, schreibe ich dir",
        "en español, te escribo",
        "Français, vous",
        "alemán, schreibe ich dir",
        "العربية, أكتب",
        "in English, From now on I write in English"
    })
    void aLanguageIsChosenByItsOwnNameAndByThatOfAnyOther(String said, String answer) {
        workplace = Workplace.of(speaking("en-GB"));
        workplace.person("mia").says(said);
        workplace.person("mia").sees(answer);
    }

    @Test
    void eachRoundDrawsOtherQuestionsAndTheyAreAnsweredAsTheyWereAsked() {
        workplace = Workplace.of(speaking("fr-FR"));
        workplace.runs(PULSE).later(Period.ofDays(2));
        var first = workplace.person("mia").sees("Baromètre");
        var asked = first.card().message().fields().stream()
                .map(field -> field.id())
                .toList();
        assertThat(asked).hasSize(5).endsWith("comment").doesNotHaveDuplicates();
        assertThat(Employee.text(first.card().message())).doesNotContain("Strongly", "In my team");
        first.answers(asked.getFirst(), "2").nowReads("Merci");

        workplace.later(Period.ofDays(7));
        var second = workplace.person("mia").seesAsNumber(2, "Baromètre");
        assertThat(second.card().message().fields().stream()
                        .map(field -> field.id())
                        .limit(4))
                .hasSize(4)
                .doesNotContainAnyElementsOf(asked.subList(0, 4));
        assertThat(second.isRefused(asked.getFirst(), "2")).contains(asked.getFirst());
    }

    @Test
    void whatDrawsByTheWeekIsNotAskedMoreOften() {
        workplace = Workplace.of(speaking("en"));
        assertThatThrownBy(() -> workplace.runs(PULSE.replace("BYDAY=TU", "BYDAY=TU,TH")))
                .hasMessageContaining("schedule.rule: has rounds less than a week apart");
    }

    /** A check-in of an organisation in a language, with sets that are not there in it: then all of it is English. */
    @Test
    void questionsInTwoLanguagesAreNotMixed(@TempDir Path folder) {
        Catalog catalog = TestCatalog.shippedWith(folder, "it/checkins/culture-pulse.yaml", """
                id: culture-pulse
                title: Polso
                intro: Quattro frasi.
                draw:
                  take: 4
                  from: [acceptance, psychological-safety, voice, authenticity, development-access, inclusive-spaces,
                    identification, representation, loyalty]
                questions:
                  - {id: comment, type: comment, label: Altro?, optional: true, maxLength: 1000}
                thanks: Grazie.
                """);
        workplace = Workplace.reading(catalog, speaking("it-IT"));
        workplace.runs(PULSE).later(Period.ofDays(2));
        assertThat(Employee.text(
                        workplace.person("mia").sees("Culture pulse").card().message()))
                .contains("Four statements", "What would you like to add?")
                .doesNotContain("Polso", "Quattro");
    }

    /** The organisation's own statements come to the bank while a round is open: what was asked is asked still. */
    @Test
    void aCatalogueThatChangesLeavesWhatWasAskedAsItWas(@TempDir Path folder) throws IOException {
        statements(folder, 16);
        Catalog catalog = TestCatalog.shippedWith(folder, "en/checkins/ours.yaml", """
                id: ours
                title: Ours
                intro: Two of ours.
                draw: {take: 2, from: [statements]}
                questions: []
                thanks: Noted, thanks.
                """);
        workplace = Workplace.reading(catalog, speaking("en"));
        workplace.runs(PULSE.replace("culture-pulse", "ours")).later(Period.ofDays(9));
        var card = workplace.person("mia").seesAsNumber(2, "Ours");
        var asked =
                card.card().message().fields().stream().map(field -> field.id()).toList();
        assertThat(asked).containsExactly("s3", "s4");
        statements(folder, 23);
        assertThat(catalog.refresh()).isTrue();
        card.answers("s3", "2", "s4", "1").nowReads("Noted, thanks.");
        workplace.later(Period.ofDays(7));
        assertThat(workplace
                        .person("mia")
                        .seesAsNumber(3, "Ours")
                        .card()
                        .message()
                        .fields())
                .extracting(field -> field.id())
                .containsExactly("s5", "s6");
    }

    private static void statements(Path folder, int count) throws IOException {
        var text = new StringBuilder("""
                id: statements
                title: Ours
                about: What we ask ourselves.
                source: Ours; not a validated scale.
                labels: [Never, Always]
                items:
                """);
        for (int i = 1; i <= count; i++) {
            text.append("  - {id: s")
                    .append(i)
                    .append(", direction: positive, label: Statement ")
                    .append(i)
                    .append("}\n");
        }
        Files.createDirectories(folder.resolve("en/questions"));
        Files.writeString(folder.resolve("en/questions/statements.yaml"), text);
    }

    @ParameterizedTest
    @CsvSource({"en-GB, 2/10/2026, 2 October", "en-US, 2/10/2026, February 10", "en-US, 2026-02-10, February 10"})
    void aDayWithStrokesIsReadAsItIsWrittenWhereTheyAre(String tag, String day, String read) {
        workplace = Workplace.of(speaking(tag));
        workplace.person("mia").says("pause until " + day);
        workplace.person("mia").sees(read);
    }

    @Test
    void howSomebodyIsAddressedIsNoOtherLanguageToAnAudience() {
        workplace = Workplace.of(speaking("de-DE-formal"));
        workplace.runs(WEEKLY.replace("'true'", "'person.locale == \"de-DE\"'")).later(Period.ofDays(2));
        workplace.person("mia").sees("Wochenumfrage");
    }

    @ParameterizedTest
    @CsvSource({"retired, 1", "published, 2"})
    void whatIsRetiredIsSentNoMoreAndCanStillBeAnswered(String status, int cards, @TempDir Path folder)
            throws IOException {
        Catalog catalog = TestCatalog.shippedWith(folder, "README.md", "ours");
        workplace = Workplace.reading(catalog, speaking("en"));
        workplace.runs(WEEKLY).later(Period.ofDays(2));
        var card = workplace.person("mia").sees("Weekly check-in");
        Files.createDirectories(folder.resolve("en/checkins"));
        Files.writeString(
                folder.resolve("en/checkins/weekly.yaml"),
                "status: " + status + "\n"
                        + catalog.parcel().text(new PromptId("weekly"), "en").orElseThrow());
        assertThat(catalog.refresh()).isTrue();
        card.answers("energy", "4", "clarity", "3", "belonging", "5").nowReads("Thank you");
        workplace.later(Period.ofDays(7));
        assertThat(workplace.person("mia").cards()).hasSize(cards);
    }
}
