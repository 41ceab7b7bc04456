package dev.kith.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.prompts.CatalogRefused;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.Parcel;
import dev.kith.prompts.Problem;
import dev.kith.prompts.Prompt;
import dev.kith.prompts.PromptId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The organisation's own folder beside Kith's files, as it changes. */
@ExtendWith(OutputCaptureExtension.class)
class LibrarianTest {

    private static final PromptId TOUR = new PromptId("listening-tour");
    private static final PromptId KETTLE = new PromptId("kettle");
    private static final String OURS = "en/nudges/listening-tour.yaml";
    private static final String NEW = "en/nudges/kettle.yaml";

    @TempDir
    Path ground;

    private Path folder;
    private CatalogParts parts;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(ground.resolve("prompts"));
        Files.writeString(folder.resolve("README.md"), "For people.");
        parts = CatalogParts.of(folder);
        parts.librarian().look();
    }

    private static String nudge(String id, String more) {
        return """
                id: %s
                title: Our own words
                hook: Wait.
                body: Breathe.
                tryThis: Now.
                source: Practice, not a study.
                %s
                """.formatted(id, more).strip() + "\n";
    }

    private void put(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        parts.librarian().look();
    }

    private Optional<String> title(PromptId id) {
        return parts.catalog().prompt(id, Locale.ENGLISH).map(Prompt::title);
    }

    @Test
    void aDraftBesideKithsOwnDoesNotHideItAndAPublishedOneDoes() throws IOException {
        var kiths = title(TOUR);
        assertThat(kiths).isPresent();

        put(OURS, nudge("listening-tour", "status: draft"));
        assertThat(title(TOUR)).isEqualTo(kiths);
        assertThat(parts.catalog().unpublished(TOUR, Locale.ENGLISH))
                .map(Prompt::title)
                .contains("Our own words");

        put(OURS, nudge("listening-tour", "status: published"));
        assertThat(title(TOUR)).contains("Our own words");

        Files.delete(folder.resolve(OURS));
        parts.librarian().look();
        assertThat(title(TOUR)).isEqualTo(kiths);
    }

    @Test
    void whatIsRetiredIsNotOfferedAndCanStillBeDrawn() throws IOException {
        put(NEW, nudge("kettle", "status: published"));
        assertThat(parts.catalog().promptIds()).contains(KETTLE);

        put(NEW, nudge("kettle", "status: retired"));
        assertThat(parts.catalog().promptIds()).doesNotContain(KETTLE);
        assertThat(parts.catalog().prompt(KETTLE, Locale.ENGLISH)).containsInstanceOf(Nudge.class);
    }

    @Test
    void aBrokenFileKeepsWhatWasThereAndIsToldOnce(CapturedOutput output) throws IOException {
        put(NEW, nudge("kettle", ""));
        put(NEW, nudge("kettle", "colour: red"));
        put(NEW, nudge("kettle", "colour: red"));

        assertThat(title(KETTLE)).contains("Our own words");
        assertThat(parts.librarian().findings().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(NEW);
            assertThat(problem.line()).isEqualTo(7);
            assertThat(problem.field()).isEqualTo("colour");
        });
        assertThat(output.getAll().split("colour: is unknown", -1)).hasSize(2);

        put(NEW, nudge("kettle", "colour: red\nsmell: good"));
        assertThat(output.getAll().split("colour: is unknown", -1)).hasSize(3);

        put(NEW, nudge("kettle", ""));
        assertThat(parts.librarian().findings().problems()).isEmpty();
    }

    @Test
    void aRemarkIsToldOnce(CapturedOutput output) throws IOException {
        put(NEW, nudge("kettle", "status: draft\ncolour: red"));
        parts.librarian().look();
        put("en/nudges/teapot.yaml", nudge("teapot", ""));

        assertThat(parts.librarian().findings().problems()).isEmpty();
        assertThat(parts.librarian().findings().remarks())
                .extracting(Problem::field)
                .contains("colour");
        assertThat(output.getAll().split("colour: is unknown", -1)).hasSize(2);
    }

    @Test
    void aCourseOfNoLearningSystemIsSaid() throws IOException {
        put(NEW, nudge("kettle", "course: 'moodle:42'"));
        assertThat(parts.librarian().findings().remarks()).isEmpty();

        put(NEW, nudge("kettle", "course: 'noodle:42'"));
        assertThat(parts.librarian().findings().remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.file()).isEqualTo(NEW);
            assertThat(remark.problem()).contains("noodle:42");
            assertThat(remark.valid()).isEqualTo("moodle:<id>");
        });
    }

    @Test
    void onlyTheUsualFolderMayBeMissing() {
        var missing = folder.resolve("missing");
        assertThat(CatalogParts.ofUsual(missing).catalog().promptIds()).contains(TOUR);
        assertThatThrownBy(() -> CatalogParts.of(missing))
                .isInstanceOf(CatalogRefused.class)
                .hasMessageContaining("is no folder");
    }

    @Test
    void aFolderThatWasSetAndIsGoneKeepsWhatWasThere() throws IOException {
        put(NEW, nudge("kettle", ""));
        Files.move(folder.resolve("en"), ground.resolve("elsewhere"));
        Files.delete(folder.resolve("README.md"));
        Files.delete(folder);

        assertThat(parts.librarian().look().problems())
                .extracting(Problem::problem)
                .containsExactly("is no folder");
        assertThat(title(KETTLE)).contains("Our own words");
    }

    @Test
    void whatIsBroughtIsWrittenAndReadAtOnce() throws IOException {
        var folderOfOurs = folder.resolve("made/for/it");
        var usual = CatalogParts.ofUsual(folderOfOurs);
        var taken = usual.librarian().take(Parcel.of(Map.of(NEW, nudge("kettle", ""))));

        assertThat(taken).isInstanceOfSatisfying(Librarian.Taken.Done.class, done -> {
            assertThat(done.added()).containsExactly(NEW);
            assertThat(done.findings().problems()).isEmpty();
        });
        assertThat(Files.readString(folderOfOurs.resolve(NEW))).isEqualTo(nudge("kettle", ""));
        assertThat(usual.catalog().prompt(KETTLE, Locale.ENGLISH)).isPresent();
        try (var files = Files.walk(folderOfOurs)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aPathThatIsNoPlaceOfACatalogueIsRefused() throws IOException {
        var tricks = List.of(
                "",
                "../journeys/x.yaml",
                "../x.yaml",
                ".en/nudges/x.yaml",
                "/en/nudges/x.yaml",
                "/etc/nudges/x.yaml",
                "README.md",
                "en/../../nudges/x.yaml",
                "en/.nudges/x.yaml",
                "en/nudges/.x.yaml",
                "en/nudges/x.yaml/",
                "en/nudges/x.yml",
                "en\\nudges\\x.yaml",
                "index.txt");
        Map<String, String> texts = new HashMap<>(Map.of(NEW, nudge("kettle", "")));
        tricks.forEach(path -> texts.put(path, nudge("x", "")));
        long before = files(ground);

        assertThat(parts.librarian().take(Parcel.of(texts)))
                .isInstanceOfSatisfying(Librarian.Taken.Refused.class, refused -> {
                    assertThat(refused.findings().problems())
                            .extracting(Problem::file)
                            .containsExactlyElementsOf(tricks);
                    assertThat(refused.findings().problems())
                            .extracting(Problem::problem)
                            .containsOnly("has no place in a catalogue");
                });
        assertThat(files(ground)).isEqualTo(before);
    }

    private static long files(Path below) throws IOException {
        try (var files = Files.walk(below)) {
            return files.count();
        }
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("en"), elsewhere);
        assertThat(parts.librarian().take(Parcel.of(Map.of(NEW, nudge("kettle", "")))))
                .isInstanceOfSatisfying(
                        Librarian.Taken.NotWritable.class,
                        not -> assertThat(not.why()).contains("leads outside of the folder"));
        try (var files = Files.walk(elsewhere)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void whereTheFolderCannotBeWrittenThatIsSaid() throws IOException {
        var file = Files.writeString(ground.resolve("file"), "no folder");
        var parcel = Parcel.of(Map.of(NEW, nudge("kettle", "")));
        assertThat(CatalogParts.ofUsual(file.resolve("prompts")).librarian().take(parcel))
                .isInstanceOf(Librarian.Taken.NotWritable.class);
        assertThat(CatalogParts.ofKithsOnly().librarian().take(parcel)).isInstanceOf(Librarian.Taken.NotWritable.class);
    }

    @Test
    void oneThatMendsTheFolderIsTaken() throws IOException {
        put(NEW, nudge("kettle", "colour: red"));
        assertThat(parts.librarian().take(Parcel.of(Map.of("en/nudges/teapot.yaml", nudge("teapot", "")))))
                .isInstanceOf(Librarian.Taken.Refused.class);
        assertThat(parts.librarian().take(Parcel.of(Map.of(NEW, nudge("kettle", "version: 2")))))
                .isInstanceOfSatisfying(
                        Librarian.Taken.Done.class,
                        done -> assertThat(done.changed()).containsExactly(NEW));
        assertThat(parts.librarian().findings().problems()).isEmpty();
    }
}
