package dev.kith.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are passed on and come back. */
class ParcelTest {

    private static final PromptId TOUR = new PromptId("listening-tour");
    private static final String PATH = "en/nudges/kettle.yaml";
    private static final String KETTLE = """
            # Ours.
            id: kettle
            title: At the kettle
            version: 3
            copyOf:
              id: listening-tour
              version: 1
            hook: Wait.
            body: Breathe.
            tryThis: Now.
            source: Practice, not a study.
            """;

    @TempDir
    Path folder;

    private Catalog with(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Catalog.shippedWith(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: a\n",
                "id: a",
                "id: a\n\n\n",
                "\n  id: a\n",
                "a\r\nb\r\n",
                "tab\there\n",
                "",
                "\n",
                "größer – „ja“ 🙂\n",
                "a: |\n  b\n\n  c\n",
                "#\u2028\n"
            })
    void whatIsWrittenIsReadAsItWas(String text) {
        var texts = Map.of("en/nudges/a.yaml", text, "journeys/b: #.yaml", "second\n");
        var written = Parcel.of(texts).written();
        assertThat(Parcel.read(written.getBytes(StandardCharsets.UTF_8)).texts())
                .isEqualTo(texts);
    }

    @Test
    void peopleCanReadIt() {
        assertThat(Parcel.of(Map.of("en/nudges/a.yaml", "id: a\n\ntitle: A\n")).written())
                .isEqualTo("en/nudges/a.yaml: |2+\n  id: a\n\n  title: A\n");
        assertThat(Parcel.of(Map.of()).written()).isEqualTo("{}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"- a", "text", "en/nudges/a.yaml: {id: a}", "en/nudges/a.yaml: 1", "", "a: [", "a: b\na: c"})
    void aDocumentOfSomethingElseIsRefused(String yaml) {
        assertThatThrownBy(() -> Parcel.read(yaml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CatalogRefused.class);
    }

    @Test
    void aCopyIsADraftThatSaysOfWhatItIsOne() throws IOException {
        var catalog = with(PATH, KETTLE);
        assertThat(catalog.parcel().copy(new PromptId("kettle"), "en", new PromptId("teapot")))
                .contains("""
                # Ours.
                id: teapot
                status: draft
                copyOf: {id: kettle, version: 3}
                title: At the kettle
                hook: Wait.
                body: Breathe.
                tryThis: Now.
                source: Practice, not a study.
                """);
    }

    @Test
    void aCopyOfAFileInAnotherStyleSaysTheSame() throws IOException {
        var catalog = with(PATH, "{id: kettle, title: T, hook: H., body: B., tryThis: Now., source: S}");
        var copy = catalog.parcel()
                .copy(new PromptId("kettle"), "en", new PromptId("teapot"))
                .orElseThrow();
        var findings = Parcel.of(Map.of("en/nudges/teapot.yaml", copy)).beside(catalog);
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.remarks()).isEmpty();
        assertThat(with("en/nudges/teapot.yaml", copy).title(new PromptId("teapot")))
                .hasValueSatisfying(title -> assertThat(title.first().stage()).isEqualTo(Stage.DRAFT));
    }

    @Test
    void everyPromptOfKithsCanBeCopied() {
        var catalog = Catalog.shipped();
        Map<String, String> copies = new TreeMap<>();
        catalog.titles().forEach(title -> {
            var to = new PromptId("copy-of-" + title.id());
            title.editions().forEach(edition -> {
                var path = catalog.parcel().path(title.id(), edition.language()).orElseThrow();
                var copy = catalog.parcel().copy(title.id(), edition.language(), to);
                copies.put(path.replaceAll("[^/]+$", to + ".yaml"), copy.orElseThrow());
            });
        });
        assertThat(copies).hasSizeGreaterThan(100);
        assertThat(Parcel.of(copies).beside(catalog)).isEqualTo(new Parcel.Findings(List.of(), List.of()));
    }

    @Test
    void whatIsPublishedInOtherWordsNeedsAGreaterVersion() throws IOException {
        var there = with(PATH, KETTLE).parcel();
        assertThat(brought(KETTLE).notNewer(there)).isEmpty();
        assertThat(brought(KETTLE.replace("Wait.", "Stay.")).notNewer(there))
                .extracting(Problem::toString)
                .containsExactly(PATH + ":4 version: is 3, and version 3 is published in other words"
                        + " (valid: version: 4 or greater)");
        assertThat(brought(KETTLE.replace("Wait.", "Stay.").replace("version: 3", "version: 4"))
                        .notNewer(there))
                .isEmpty();
        assertThat(brought("status: draft\n" + KETTLE.replace("Wait.", "Stay.")).notNewer(there))
                .isEmpty();
    }

    private static Parcel brought(String text) {
        return Parcel.of(Map.of(PATH, text));
    }

    @Test
    void aListNamesEachWithAllThatIsWrittenOfIt() throws IOException {
        var catalog = with(
                "en/nudges/listening-tour.yaml", KETTLE.replace("id: kettle", "id: listening-tour\nstatus: draft"));
        assertThat(catalog.title(TOUR)).hasValueSatisfying(title -> {
            assertThat(title.kind()).isEqualTo("nudge");
            assertThat(title.first().isOwn()).isFalse();
            assertThat(title.edition(Locale.ITALIAN, true)).contains(title.first());
            assertThat(title.edition(Locale.ITALIAN, false)).contains(new Title.Edition("en", Stage.DRAFT, 3, true));
        });
        assertThat(catalog.titles())
                .extracting(Title::kind)
                .contains("journey", "pack", "checkin", "questions")
                .doesNotContain("language", "personas");
    }

    @Test
    void aFolderThatIsMissingIsReadOnceItIsThere() throws IOException {
        var later = folder.resolve("later");
        var catalog = Catalog.shippedWithAny(later);
        assertThat(catalog.refresh()).isFalse();
        Files.createDirectories(later.resolve("en/nudges"));
        Files.writeString(later.resolve(PATH), KETTLE);
        assertThat(catalog.refresh()).isTrue();
        assertThat(catalog.prompt(new PromptId("kettle"), Locale.ENGLISH)).isPresent();
    }
}
