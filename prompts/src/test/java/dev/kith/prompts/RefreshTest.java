package dev.kith.prompts;

import static dev.kith.prompts.SmallCatalog.NUDGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue that is read anew while it is used. */
class RefreshTest {

    @TempDir
    Path folder;

    private final SmallCatalog small = new SmallCatalog();
    private Catalog catalog;

    @BeforeEach
    void read() {
        catalog = Catalog.read(small.writtenTo(folder));
    }

    @Test
    void takesWhatHasChanged() {
        small.replacing(NUDGE, "Take a pause", "Pause").writtenTo(folder);
        assertThat(title()).isEqualTo("Take a pause");
        assertThat(catalog.refresh()).isTrue();
        assertThat(title()).isEqualTo("Pause");
        assertThat(catalog.refresh()).isFalse();
    }

    @Test
    void leavesWhatIsTheSameThoughItWasWrittenAgain() {
        var before = catalog.shelf();
        small.writtenTo(folder);
        assertThat(catalog.refresh()).isFalse();
        assertThat(catalog.shelf()).isSameAs(before);
    }

    @Test
    void noticesWhatIsNewWhatIsGoneAndWhatHasMoved() throws IOException {
        Path other = folder.resolve("packs/other.yaml");
        Files.writeString(other, small.text(SmallCatalog.PACK).replace("id: calm", "id: other"));
        assertThat(catalog.refresh()).isTrue();
        assertThat(catalog.packIds()).hasSize(2);
        Files.delete(other);
        assertThat(catalog.refresh()).isTrue();
        assertThat(catalog.packIds()).hasSize(1);
    }

    @Test
    void keepsWhatWasThereWhileTheNewIsBroken() {
        small.replacing(NUDGE, "title: Take", "titel: Take").writtenTo(folder);
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(catalog::refresh)
                    .isInstanceOf(CatalogRefused.class)
                    .hasMessageContaining(NUDGE + ":2 titel: is unknown");
            assertThat(title()).isEqualTo("Take a pause");
            assertThat(catalog.parcel().text(new PromptId("pause"), "en"))
                    .hasValueSatisfying(text -> assertThat(text).contains("title: Take"));
        }
        small.replacing(NUDGE, "titel: Take", "title: Then take").writtenTo(folder);
        assertThat(catalog.refresh()).isTrue();
        assertThat(title()).isEqualTo("Then take a pause");
    }

    @Test
    void saysAnewWhatThereIsToRemark() {
        assertThat(catalog.remarks()).isEmpty();
        small.replacing(NUDGE, "source: A window\n", "").writtenTo(folder);
        assertThat(catalog.refresh()).isTrue();
        assertThat(catalog.remarks()).singleElement().extracting(Problem::field).isEqualTo("source");
    }

    private String title() {
        return catalog.prompt(new PromptId("pause"), Locale.ENGLISH)
                .orElseThrow()
                .title();
    }
}
