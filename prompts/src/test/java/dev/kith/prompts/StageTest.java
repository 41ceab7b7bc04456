package dev.kith.prompts;

import static dev.kith.prompts.SmallCatalog.JOURNEY;
import static dev.kith.prompts.SmallCatalog.NUDGE;
import static dev.kith.prompts.SmallCatalog.PACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {

    private static final PromptId PAUSE = new PromptId("pause");
    private static final PromptId BREATH = new PromptId("breath");
    private static final String OTHER = "en/nudges/breath.yaml";

    @ParameterizedTest
    @CsvSource({"draft, Take a pause", "reviewed, Take a pause", "published, Ours", "retired, Ours", "'', Ours"})
    void comesInThePlaceOfKithsOnceItIsPublished(String status, String title) {
        var shelf = shelf(new SmallCatalog(), NUDGE, nudge("pause", "Ours", status));
        assertThat(shelf.prompt(PAUSE, Locale.ENGLISH)).map(Prompt::title).contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "reviewed"})
    void isOnlyLookedAtBeforeItIsPublished(String status) {
        var shelf = shelf(new SmallCatalog(), OTHER, nudge("breath", "Breathe", status));
        assertThat(shelf.unpublished(BREATH, Locale.UK)).map(Prompt::title).contains("Breathe");
        assertThat(shelf.unpublished(BREATH, Locale.GERMAN)).isEmpty();
        assertThat(shelf.prompt(BREATH, Locale.ENGLISH)).isEmpty();
        assertThat(shelf.promptIds()).doesNotContain(BREATH);
        assertThat(shelf.unpublished(PAUSE, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void cannotBeLookedAtWhileItIsBroken() {
        var shelf = shelf(new SmallCatalog(), OTHER, nudge("breath", "", "draft"));
        assertThat(shelf.unpublished(BREATH, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void canStillBeDrawnAndIsNotOfferedOnceItIsRetired() {
        var small = new SmallCatalog().replacing(PACK, "- pause", "- pause\n  - breath");
        var shelf = shelf(small, OTHER, nudge("breath", "Breathe", "retired"));
        assertThat(shelf.prompt(BREATH, Locale.ENGLISH)).isPresent();
        assertThat(shelf.isRetired(BREATH)).isTrue();
        assertThat(shelf.isRetired(PAUSE)).isFalse();
        assertThat(shelf.promptIds()).contains(PAUSE).doesNotContain(BREATH);
        assertThat(shelf.pack(new PromptId("calm")).orElseThrow().nudges()).containsExactly(PAUSE);
    }

    @Test
    void takesAPackAlongOfWhichNothingIsLeft() {
        var shelf = shelf(new SmallCatalog(), NUDGE, nudge("pause", "Ours", "retired"));
        assertThat(shelf.pack(new PromptId("calm"))).isEmpty();
        assertThat(shelf.packIds()).isEmpty();
    }

    @Test
    void isOfAJourneyOrPackAsOfAPrompt() {
        var small = new SmallCatalog();
        var retired = shelf(small, JOURNEY, small.text(JOURNEY) + "status: retired\n");
        assertThat(retired.journeyIds()).isEmpty();
        assertThat(retired.journey(new PromptId("arrival"))).isPresent();
        var without = shelf(small, PACK, small.text(PACK) + "status: retired\n");
        assertThat(without.packIds()).isEmpty();
        var draft = shelf(small, PACK, small.text(PACK).replace("title: Calm", "title: Ours") + "status: draft\n");
        assertThat(draft.pack(new PromptId("calm"))).map(Pack::title).contains("Calm");
    }

    @Test
    void retiresAJourneyWithoutTheNudgeOfItsName() {
        var small = new SmallCatalog();
        String journey = small.text(JOURNEY).replace("id: arrival", "id: pause") + "status: retired\n";
        var shelf = shelf(small, "journeys/pause.yaml", journey);
        assertThat(shelf.isRetired(PAUSE)).isFalse();
        assertThat(shelf.promptIds()).contains(PAUSE);
        assertThat(shelf.packIds()).hasSize(1);
        assertThat(shelf.journeyIds()).containsExactly(new PromptId("arrival"));
    }

    @ParameterizedTest
    @CsvSource({"draft, Take a pause, en", "reviewed, Take a pause, en", "published, Pause, de"})
    void ofATranslationLeavesTheEnglishWordsUntilItIsPublished(String status, String title, Locale language) {
        var shelf = shelf(new SmallCatalog(), "de/nudges/pause.yaml", nudge("pause", "Pause", status));
        assertThat(shelf.prompt(PAUSE, Locale.GERMAN)).map(Prompt::title).contains(title);
        assertThat(shelf.language(PAUSE, Locale.GERMAN)).isEqualTo(language);
    }

    @ParameterizedTest
    @EnumSource
    void isReadByItsWord(Stage stage) {
        assertThat(Stage.of(stage.word())).isEqualTo(stage);
        assertThat(Stage.of("")).isEqualTo(Stage.PUBLISHED);
    }

    private static Shelf shelf(SmallCatalog kith, String path, String text) {
        List<CatalogFile> own = new SmallCatalog()
                .with(path, text).files().stream()
                        .filter(file -> file.path().equals(path))
                        .map(file -> new CatalogFile(file.path(), file.bytes(), true))
                        .toList();
        var inspection = Gatekeeper.inspect(
                Stream.concat(own.stream(), kith.files().stream()).toList());
        assertThat(inspection.problems()).isEmpty();
        return new Shelf(inspection);
    }

    private static String nudge(String id, String title, String status) {
        String text =
                new SmallCatalog().text(NUDGE).replace("id: pause", "id: " + id).replace("Take a pause", title);
        return status.isEmpty() ? text : text + "status: " + status + "\n";
    }
}
