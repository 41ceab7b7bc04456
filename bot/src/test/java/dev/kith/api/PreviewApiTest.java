package dev.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.campaign.CatalogParts;
import dev.kith.campaign.Drawer;
import dev.kith.chat.Drawing;
import dev.kith.checkin.CheckinParts;
import dev.kith.introduction.IntroductionParts;
import dev.kith.learn.LearnParts;
import dev.kith.local.LocalParts;
import dev.kith.nudge.NudgeParts;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.PromptId;
import dev.kith.reflection.ReflectionParts;
import dev.kith.slack.SlackParts;
import dev.kith.teams.TeamsParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class PreviewApiTest {

    private static final List<Drawing> DRAWINGS =
            List.of(SlackParts.drawing(), TeamsParts.drawing(), LocalParts.drawing());

    @TempDir
    static Path folder;

    private static Catalog catalog;
    private static MockMvc api;

    @BeforeAll
    static void open() throws IOException {
        put("en/nudges/kettle.yaml", """
                id: kettle
                status: draft
                title: At the kettle <b>
                hook: Wait.
                body: Breathe.
                tryThis: Now.
                source: Practice, not a study.
                """);
        put(
                "de/checkins/weekly.yaml",
                Catalog.shipped()
                        .parcel()
                        .copy(new PromptId("weekly"), "de", new PromptId("weekly"))
                        .orElseThrow()
                        .replaceFirst("(?m)^title: .*$", "title: Ein Entwurf"));
        put("en/opportunities/garden.yaml", """
                id: garden
                title: Plan the roof garden
                sort: project
                text: Four people, six weeks.
                skills: [planning]
                until: 2031-03-07
                contact: {name: Mia, email: mia@kith.example}
                """);
        catalog = CatalogParts.of(folder).catalog();
        api = api();
    }

    private static void put(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static MockMvc api() {
        List<Drawer> drawers = List.of(
                NudgeParts.drawer(),
                CheckinParts.drawer(catalog),
                IntroductionParts.drawer(),
                LearnParts.drawer(),
                ReflectionParts.drawer());
        return MockMvcBuilders.standaloneSetup(new PreviewApi(catalog, drawers, DRAWINGS))
                .setControllerAdvice(new Problems())
                .build();
    }

    private ResultActions look(String id, String... parameters) throws Exception {
        var request = get("/api/v1/prompts/" + id + "/preview");
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return api.perform(request);
    }

    @Test
    void slackGetsItsBlocks() throws Exception {
        look("weekly", "platform", "slack")
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.id").value("weekly"))
                .andExpect(jsonPath("$.kind").value("checkin"))
                .andExpect(jsonPath("$.platform").value("slack"))
                .andExpect(jsonPath("$.language").value("en"))
                .andExpect(jsonPath("$.stage").value("published"))
                .andExpect(jsonPath("$.summary").isNotEmpty())
                .andExpect(jsonPath("$.text").value(containsString("Weekly check-in")))
                .andExpect(jsonPath("$.native[0].type").value("header"))
                .andExpect(jsonPath("$.native[0].text.text").value("Weekly check-in"))
                .andExpect(jsonPath("$.others").isEmpty());
    }

    @Test
    void teamsGetsAnAdaptiveCardAndLocalChatItsHtml() throws Exception {
        look("weekly", "platform", "teams")
                .andExpect(jsonPath("$.native.type").value("AdaptiveCard"))
                .andExpect(jsonPath("$.native.version").value("1.5"));
        look("weekly")
                .andExpect(jsonPath("$.platform").value("local"))
                .andExpect(jsonPath("$.native").value(containsString("<h3>Weekly check-in</h3>")));
    }

    @ParameterizedTest
    @CsvSource({
        "de, de, Senden",
        "de-AT, de, Senden",
        "de-AT-formal, de-formal, Senden",
        "fr-CA, fr, Envoyer",
        "it, en, Send",
        "en-GB, en, Send"
    })
    void aReaderGetsTheirLanguageElseEnglishAndAllOfTheCardInIt(String asked, String got, String button)
            throws Exception {
        look("belonging", "language", asked)
                .andExpect(header().string("Content-Language", got))
                .andExpect(jsonPath("$.language").value(got))
                .andExpect(jsonPath("$.text").value(containsString("[" + button + "]")));
    }

    @Test
    void whatIsOnlyADraftIsDrawnByItself() throws Exception {
        look("kettle", "language", "de")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Language", "en"))
                .andExpect(jsonPath("$.stage").value("draft"))
                .andExpect(jsonPath("$.text").value(containsString("At the kettle <b>")));
    }

    @Test
    void aDraftBesideWhatIsOutIsDrawnWhereItIsAskedFor() throws Exception {
        look("weekly", "language", "de")
                .andExpect(jsonPath("$.stage").value("published"))
                .andExpect(jsonPath("$.text").value(not(containsString("Ein Entwurf"))));
        look("weekly", "language", "de", "stage", "draft")
                .andExpect(jsonPath("$.stage").value("draft"))
                .andExpect(jsonPath("$.language").value("de"))
                .andExpect(jsonPath("$.text").value(containsString("Ein Entwurf")))
                .andExpect(jsonPath("$.text").value(containsString("[Senden]")));
        look("weekly", "language", "en", "stage", "draft")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.valid").value(containsString("draft in de")));
    }

    @Test
    void ofAnIntroductionEverythingIsShownThatSomebodyReads() throws Exception {
        look("peer-mentors", "platform", "slack")
                .andExpect(jsonPath("$.kind").value("introduction"))
                .andExpect(jsonPath("$.readers[0]").value("Amara"))
                .andExpect(jsonPath("$.text").value(containsString("Jonas")))
                .andExpect(jsonPath("$.text").value(containsString("planning")))
                .andExpect(jsonPath("$.others.length()").value(2))
                .andExpect(jsonPath("$.others[0].readers[0]").value("Jonas"))
                .andExpect(jsonPath("$.others[0].text").value(containsString("Amara")))
                .andExpect(jsonPath("$.others[1].readers.length()").value(2))
                .andExpect(jsonPath("$.others[1].native[0].type").value("header"));
        look("peers")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.others.length()").value(2));
    }

    @Test
    void everyKindOfPromptIsDrawn() throws Exception {
        look("garden", "language", "de")
                .andExpect(jsonPath("$.kind").value("opportunity"))
                .andExpect(jsonPath("$.text").value(containsString("Friday, March 7, 2031")));
        look("for-yourself", "language", "es")
                .andExpect(jsonPath("$.kind").value("reflection"))
                .andExpect(jsonPath("$.text").value(containsString("[Otra]")));
        look("listening-tour").andExpect(jsonPath("$.kind").value("nudge"));
    }

    @Test
    void everythingThatKithSendsCanBeLookedAt() throws Exception {
        var sent = catalog.titles().stream()
                .filter(title -> !List.of("questions", "journey", "pack").contains(title.kind()))
                .toList();
        assertThat(sent).hasSizeGreaterThan(80);
        for (var title : sent) {
            for (var drawing : DRAWINGS) {
                api.perform(get("/api/v1/prompts/" + title.id() + "/preview").param("platform", drawing.platform()))
                        .andExpect(status().isOk());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "slack", "teams"})
    void aPageShowsItToABrowserAndDoesNothing(String platform) throws Exception {
        var page = api.perform(get("/api/v1/prompts/kettle/preview")
                        .param("platform", platform)
                        .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(header().string("Content-Language", "en"))
                .andExpect(header().exists("Content-Security-Policy"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("<html lang=\"en\">", "<h1>kettle</h1>", "At the kettle", "Breathe.")
                .doesNotContain("<form", "<script", "At the kettle <b>");
    }

    @Test
    void theFormatComesBeforeTheHeader() throws Exception {
        look("kettle", "format", "html").andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML));
        api.perform(get("/api/v1/prompts/kettle/preview")
                        .param("format", "json")
                        .header("Accept", "text/html"))
                .andExpect(content().contentType(MediaType.APPLICATION_JSON));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "platform | irc | local, slack, teams",
                "language | xx | de",
                "language | de_DE | de",
                "stage | written | draft, reviewed, published, retired",
                "format | pdf | json, html"
            })
    void whatIsNoneOfThoseThatThereAreIsRefused(String field, String value, String valid) throws Exception {
        look("weekly", field, value)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.valid").value(containsString(valid)));
    }

    @Test
    void whatIsNotThereAndWhatNobodyIsSentIsSaid() throws Exception {
        look("nothing")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.valid").value(containsString("kettle")));
        look("No-Id").andExpect(status().isNotFound());
        api.perform(get("/api/v1/prompts/nothing/preview").header("Accept", "text/html"))
                .andExpect(status().isNotFound());
        look("first-90-days")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("id"));
        look("loyalty").andExpect(status().isUnprocessableContent());
    }
}
