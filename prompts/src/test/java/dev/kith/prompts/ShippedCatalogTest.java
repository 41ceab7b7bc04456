package dev.kith.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedCatalogTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path CATALOG = RESOURCES.resolve("catalog");
    private static final Catalog SHIPPED = Catalog.shipped();

    @Test
    void passesTheGatekeeper() {
        var inspection = Gatekeeper.inspect(CatalogFiles.below(CATALOG));
        assertThat(inspection.problems()).isEmpty();
        assertThat(inspection.remarks()).isEmpty();
        assertThat(SHIPPED.remarks()).isEmpty();
    }

    @Test
    void isWhatTheIndexLists() throws IOException {
        assertThat(Files.readAllLines(CATALOG.resolve(CatalogFiles.INDEX))).isEqualTo(files());
    }

    @Test
    void isTheSameFromTheJarAndFromTheFolder() {
        Catalog shipped = SHIPPED;
        Catalog read = Catalog.read(CATALOG);
        assertThat(shipped.promptIds()).isEqualTo(read.promptIds());
        assertThat(shipped.promptIds())
                .allSatisfy(id ->
                        assertThat(shipped.prompt(id, Locale.ENGLISH)).isEqualTo(read.prompt(id, Locale.ENGLISH)));
    }

    @Test
    void hasAFileForEachLanguageItSpeaks() {
        assertThat(SHIPPED.described()).extracting(Language::locale).isEqualTo(SHIPPED.languages());
        assertThat(SHIPPED.languages()).extracting(Locale::toLanguageTag).contains("de", "de-formal", "en", "es", "fr");
        assertThat(Language.shipped()).containsExactlyInAnyOrderElementsOf(SHIPPED.described());
    }

    @Test
    void holdsAtLeastWhatIsPromised() {
        String contents = Contents.of(SHIPPED);
        System.out.println(contents);
        assertThat(all(QuestionSet.class).mapToInt(set -> set.items().size()).sum())
                .as(contents)
                .isGreaterThanOrEqualTo(40);
        assertThat(all(Introduction.class)
                        .mapToInt(one -> one.beginning().icebreakers().size())
                        .sum())
                .as(contents)
                .isGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({"first-90-days, 26, 13", "first-90-days-here, 12, 12", "sponsors-guide, 6, 1"})
    void leadsThroughJourneysOfSoManyStepsAndWeeks(String id, int steps, int weeks) {
        var journey = SHIPPED.journey(new PromptId(id)).orElseThrow();
        assertThat(journey.steps()).hasSizeGreaterThanOrEqualTo(steps);
        assertThat(Load.weeks(journey, Step.Reader.PERSON)).hasSizeGreaterThanOrEqualTo(weeks);
    }

    @Test
    void introducesANewManagerInTheFirstWeekAndAsksThemThreeTimes() {
        var journey = SHIPPED.journey(new PromptId("first-90-days")).orElseThrow();
        assertThat(journey.steps())
                .filteredOn(step -> prompt(step) instanceof Introduction)
                .singleElement()
                .extracting(step -> step.moment().count())
                .asInstanceOf(InstanceOfAssertFactories.INTEGER)
                .isLessThan(7);
        assertThat(journey.steps())
                .filteredOn(step -> prompt(step) instanceof Checkin)
                .extracting(step -> step.moment().count())
                .containsExactly(14, 45, 90);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "structured-interviewing",
                "managing-hybrid-teams",
                "inclusive-sponsorship",
                "negotiation",
                "strategic-networking",
                "giving-and-asking-for-feedback",
                "inclusive-meetings-and-spaces"
            })
    void hasAPackOfSixNudgesOrMoreOn(String id) {
        assertThat(SHIPPED.pack(new PromptId(id)).orElseThrow().nudges()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void holdsWhatTheSampleCampaignsNeed() {
        assertThat(SHIPPED.journeyIds()).contains(new PromptId("first-90-days"));
        assertThat(SHIPPED.packIds()).contains(new PromptId("leading-a-team"));
        assertThat(SHIPPED.promptIds()).extracting(PromptId::value).contains("weekly", "belonging", "peer-mentors");
    }

    private static <P extends Prompt> Stream<P> all(Class<P> type) {
        return SHIPPED.promptIds().stream()
                .flatMap(id -> SHIPPED.prompt(id, Locale.ENGLISH).stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Prompt prompt(Step step) {
        return SHIPPED.prompt(step.prompt(), Locale.ENGLISH).orElseThrow();
    }

    @Test
    void asksThreeScalesOfFivePointsAndAnOptionalCommentEachWeek() {
        Checkin weekly =
                (Checkin) SHIPPED.prompt(new PromptId("weekly"), Locale.ENGLISH).orElseThrow();
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
