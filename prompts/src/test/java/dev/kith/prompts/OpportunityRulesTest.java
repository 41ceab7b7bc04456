package dev.kith.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpportunityRulesTest {

    static final String FILE = "en/opportunities/survey.yaml";
    private static final PromptId SURVEY = new PromptId("survey");

    private static final String SURVEY_YAML = """
            id: survey
            title: Help with the survey
            text: Two afternoons with the people team.
            sort: project
            skills: [listening, c++]
            until: 2026-01-16
            link: {label: More of it, url: "https://example.org/survey"}
            contact: {name: Ada, email: ada@example.org}
            """;

    @TempDir
    Path folder;

    static SmallCatalog small() {
        return new SmallCatalog().with(FILE, SURVEY_YAML);
    }

    @Test
    void isReadWithAllItHas() throws Exception {
        Files.createDirectories(folder.resolve("en/opportunities"));
        Files.writeString(folder.resolve(FILE), SURVEY_YAML);
        assertThat(Catalog.read(folder).prompt(SURVEY, Locale.GERMAN))
                .contains(new Opportunity(
                        SURVEY,
                        "Help with the survey",
                        "Two afternoons with the people team.",
                        new Opportunity.Opening(
                                Opportunity.Sort.PROJECT, List.of("listening", "c++"), LocalDate.of(2026, 1, 16)),
                        new Opportunity.Answer(
                                Optional.of(new Link("More of it", URI.create("https://example.org/survey"))),
                                Optional.of(new Opportunity.Contact("Ada", "ada@example.org")))));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void namesLineAndFieldOfAMistake(String old, String changed, String problem) {
        assertThat(small().replacing(FILE, old, changed).problems())
                .singleElement()
                .asString()
                .startsWith(FILE + ":" + problem);
    }

    static Stream<Arguments> namesLineAndFieldOfAMistake() {
        return Stream.of(
                arguments(
                        "Two", "so ".repeat(200) + "two", "3 text: is too long: 206 words (valid: 200 words or fewer)"),
                arguments("project", "job", "4 sort: is not valid: “job” (valid: project, shadowing or role)"),
                arguments("[listening, c++]", "[]", "5 skills: has too few items: 0 (valid: a list of 1 to 10 skills "),
                arguments("[listening, c++]", "[Listening]", "5 skills[0]: is not valid: “Listening” (valid: "),
                arguments("c++", "listening", "5 skills[1]: repeats “listening” of line 5 (valid: "),
                arguments("until: 2026-01-16\n", "", "1 until: is missing (valid: the last day on which it is open"),
                arguments("2026-01-16", "soon", "6 until: is not valid: “soon” (valid: the last day on which it is "),
                arguments(
                        "2026-01-16", "2026-02-30", "6 until: is no day: “2026-02-30” (valid: a day of the calendar "),
                arguments("https:", "http:", "7 link.url: is not valid: “http://example.org/survey” (valid: a full "),
                arguments("ada@example.org", "ada", "8 contact.email: is not valid: “ada” (valid: their e-mail"),
                arguments("name: Ada, ", "", "8 contact.name: is missing (valid: who it is"));
    }

    static SmallCatalog withoutAnswer() {
        return small().with(FILE, SURVEY_YAML.lines().limit(6).reduce("", (all, line) -> all + line + "\n"));
    }

    @Test
    void refusesOneThatNobodyCouldAnswer() {
        assertThat(withoutAnswer().problems())
                .containsExactly(FILE + ":1 contact: is missing, and so is a link: nobody could answer it"
                        + " (valid: a contact with a name and an e-mail, or a link, or both)");
    }

    @Test
    void refusesATranslationThatIsOpenForLonger() {
        String german = "de/opportunities/survey.yaml";
        var small = small().with(german, SURVEY_YAML.replace("Help with the survey", "Hilf mit"));
        assertThat(small.problems()).isEmpty();
        assertThat(small.replacing(german, "2026-01-16", "2026-01-17")
                        .replacing(german, "project", "role")
                        .problems())
                .containsExactly(
                        german + ":4 sort: is not as it is in English: “role” (valid: project)",
                        german + ":6 until: is not as it is in English: “2026-01-17” (valid: 2026-01-16)");
    }

    @Test
    void isNoStepOfAJourney() {
        assertThat(small().replacing(SmallCatalog.JOURNEY, "prompt: pause", "prompt: survey")
                        .problems())
                .singleElement()
                .asString()
                .contains("which is of the kind opportunity");
    }

    @Test
    void anOperatorsFolderComesTogetherWithWhatIsShipped() throws Exception {
        Files.createDirectories(folder.resolve("en/opportunities"));
        Files.writeString(folder.resolve(FILE), SURVEY_YAML);
        Files.createDirectories(folder.resolve("packs"));
        Files.writeString(folder.resolve("packs/leading-a-team.yaml"), """
                id: leading-a-team
                title: Ours
                nudges: [listening-tour]
                """);
        var catalog = Catalog.shippedWith(folder);
        assertThat(catalog.prompt(SURVEY, Locale.ENGLISH)).isPresent();
        assertThat(catalog.promptIds()).containsAll(Catalog.shipped().promptIds());
        assertThat(catalog.pack(new PromptId("leading-a-team")))
                .hasValueSatisfying(pack -> assertThat(pack.title()).isEqualTo("Ours"));
    }
}
