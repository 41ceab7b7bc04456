package dev.kith.prompts;

import static dev.kith.prompts.SmallCatalog.JOURNEY;
import static dev.kith.prompts.SmallCatalog.NUDGE;
import static dev.kith.prompts.SmallCatalog.PACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParcelBesideTest {

    private static final PromptId PAUSE = new PromptId("pause");
    private static final String GERMAN = "de/nudges/pause.yaml";

    private final SmallCatalog small = new SmallCatalog();

    @TempDir
    Path folder;

    private Catalog catalog() {
        return Catalog.read(small.writtenTo(folder));
    }

    private String ours(String title) {
        return new SmallCatalog().text(NUDGE).replace("Take a pause", title);
    }

    @Test
    void hasTheTextOfAPromptInJustOneLanguage() {
        small.with(GERMAN, ours("Pause"));
        var parcel = catalog().parcel();
        assertThat(parcel.text(PAUSE, "de")).contains(ours("Pause"));
        assertThat(parcel.text(PAUSE, "en")).contains(small.text(NUDGE));
        assertThat(parcel.text(PAUSE, "de-AT")).isEmpty();
        assertThat(parcel.text(PAUSE, "fr")).isEmpty();
        assertThat(parcel.text(new PromptId("nowhere"), "en")).isEmpty();
    }

    @Test
    void hasTheTextOfAJourneyOrAPackInWhateverLanguage() {
        var parcel = catalog().parcel();
        assertThat(parcel.text(new PromptId("arrival"), "de")).contains(small.text(JOURNEY));
        assertThat(parcel.text(new PromptId("calm"), "en")).contains(small.text(PACK));
    }

    @Test
    void prefersTheOrganisationsOwnTextAndKnowsAllOfThose() {
        var kith = small.files().stream();
        var own = new CatalogFile(NUDGE, ours("Ours").getBytes(StandardCharsets.UTF_8), true);
        var parcel = new Parcel(Stream.concat(kith, Stream.of(own)).toList());
        assertThat(parcel.text(PAUSE, "en")).contains(ours("Ours"));
        assertThat(parcel.own()).containsExactly(Map.entry(NUDGE, ours("Ours")));
        assertThat(catalog().parcel().own()).isEmpty();
    }

    @Test
    void isAllOwnAsItIsBroughtAndInTheOrderOfPaths() {
        var parcel = Parcel.of(Map.of("packs/b.yaml", "b", "de/nudges/a.yaml", "a", "packs/a.yaml", "ä"));
        assertThat(parcel.own())
                .containsExactly(
                        Map.entry("de/nudges/a.yaml", "a"),
                        Map.entry("packs/a.yaml", "ä"),
                        Map.entry("packs/b.yaml", "b"));
    }

    @Test
    void fitsBesideACatalogueWithNothingToSay() {
        small.with("languages/de.yaml", "id: de\nname: Deutsch\nreviewer: unreviewed\n");
        var findings = Parcel.of(Map.of(GERMAN, ours("Pause"))).beside(catalog());
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.remarks()).isEmpty();
    }

    @Test
    void isRefusedBesideACatalogueWithWhatItWouldBreakThere() {
        var findings = Parcel.of(Map.of(
                        NUDGE,
                        ours("Ours").replace("source: A window\n", ""),
                        PACK,
                        small.text(PACK).replace("- pause", "- paus"),
                        "notes.txt",
                        ""))
                .beside(catalog());
        assertThat(findings.problems())
                .extracting(Problem::file, Problem::line, Problem::field)
                .containsExactly(tuple("notes.txt", 1, ""), tuple(PACK, 4, "nudges[0]"));
        assertThat(findings.remarks())
                .extracting(Problem::file, Problem::field)
                .containsExactly(tuple(NUDGE, "source"));
    }

    @Test
    void breaksWhatIsThereWhereItTakesAwayWhatThatNames() {
        var findings = Parcel.of(Map.of(
                        "en/checkins/mood.yaml",
                        small.text(SmallCatalog.CHECKIN).replace("weather", "climate")))
                .beside(Catalog.read(small.with("de/checkins/mood.yaml", small.text(SmallCatalog.CHECKIN))
                        .writtenTo(folder)));
        assertThat(findings.problems())
                .singleElement()
                .extracting(Problem::file)
                .isEqualTo("de/checkins/mood.yaml");
    }

    @Test
    void remarksOnlyWhatWasBrought() {
        small.replacing(NUDGE, "source: A window\n", "");
        String draft = ours("Breathe").replace("id: pause", "id: breath").replace("hook", "hok") + "status: draft\n";
        var findings = Parcel.of(Map.of("en/nudges/breath.yaml", draft)).beside(catalog());
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.remarks())
                .hasSize(2)
                .allSatisfy(remark -> assertThat(remark.file()).isEqualTo("en/nudges/breath.yaml"));
    }

    @Test
    void replacesWhatTheOrganisationHadBefore() {
        new SmallCatalog()
                .with("en/nudges/breath.yaml", ours("Breathe").replace("id: pause", "id: breath"))
                .without(JOURNEY)
                .writtenTo(folder);
        var catalog = Catalog.shippedWith(folder);
        assertThat(catalog.parcel().own())
                .containsOnlyKeys(
                        "en/checkins/mood.yaml",
                        "en/introductions/coffee.yaml",
                        "en/nudges/breath.yaml",
                        NUDGE,
                        "languages/en.yaml",
                        PACK);
        var findings = Parcel.of(Map.of("en/nudges/breath.yaml", "id: [")).beside(catalog);
        assertThat(findings.problems())
                .singleElement()
                .extracting(Problem::problem)
                .asString()
                .startsWith("is no YAML");
    }
}
