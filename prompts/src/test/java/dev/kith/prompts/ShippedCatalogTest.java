package dev.kith.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedCatalogTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path CATALOG = RESOURCES.resolve("catalog");

    @Test
    void passesTheGatekeeper() {
        var inspection = Gatekeeper.inspect(CatalogFiles.below(CATALOG));
        assertThat(inspection.problems()).isEmpty();
        assertThat(inspection.remarks()).isEmpty();
    }

    @Test
    void isWhatTheIndexLists() throws IOException {
        assertThat(Files.readAllLines(CATALOG.resolve(CatalogFiles.INDEX))).isEqualTo(files());
    }

    @Test
    void isTheSameFromTheJarAndFromTheFolder() {
        Catalog shipped = Catalog.shipped();
        Catalog read = Catalog.read(CATALOG);
        assertThat(shipped.promptIds()).isEqualTo(read.promptIds());
        assertThat(shipped.promptIds())
                .allSatisfy(id ->
                        assertThat(shipped.prompt(id, Locale.ENGLISH)).isEqualTo(read.prompt(id, Locale.ENGLISH)));
    }

    @Test
    void holdsWhatTheSampleCampaignsNeed() {
        Catalog shipped = Catalog.shipped();
        assertThat(shipped.languages()).containsExactly(Locale.ENGLISH);
        assertThat(shipped.journeyIds()).containsExactly(new PromptId("first-90-days"));
        assertThat(shipped.packIds()).containsExactly(new PromptId("leading-a-team"));
        assertThat(shipped.promptIds())
                .extracting(PromptId::value)
                .containsExactly(
                        "asking-for-feedback",
                        "belonging",
                        "first-one-to-ones",
                        "listening-tour",
                        "peer-mentors",
                        "weekly");
    }

    @Test
    void asksThreeScalesOfFivePointsAndAnOptionalCommentEachWeek() {
        Checkin weekly = (Checkin)
                Catalog.shipped().prompt(new PromptId("weekly"), Locale.ENGLISH).orElseThrow();
        assertThat(weekly.questions())
                .extracting(Question::id)
                .containsExactly("energy", "clarity", "belonging", "comment");
        assertThat(weekly.questions().subList(0, 3))
                .allSatisfy(question -> assertThat(question)
                        .isInstanceOfSatisfying(
                                ScaleQuestion.class,
                                scale -> assertThat(scale.labels()).hasSize(5)));
        assertThat(weekly.questions().getLast())
                .isInstanceOfSatisfying(
                        CommentQuestion.class,
                        comment -> assertThat(comment.optional()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesItsSchemaForEditors(String file) throws IOException {
        Path yaml = CATALOG.resolve(file);
        String first = Files.readAllLines(yaml).getFirst();
        assertThat(first).startsWith("# yaml-language-server: $schema=");
        Path schema = yaml.resolveSibling(first.substring(first.indexOf('=') + 1));
        String kind = Place.of(file).orElseThrow().kind().word();
        assertThat(schema.normalize()).isEqualTo(RESOURCES.resolve("schema/" + kind + ".schema.json"));
    }

    static List<String> files() {
        return CatalogFiles.below(CATALOG).stream().map(CatalogFile::path).toList();
    }
}
