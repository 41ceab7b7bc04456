package dev.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.campaign.CatalogParts;
import dev.kith.prompts.Parcel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.FileSystemUtils;

class PromptsApiTest {

    private static final String PATH = "en/nudges/kettle.yaml";
    private static final String KETTLE = """
            id: kettle
            title: At the kettle
            version: 2
            hook: Wait.
            body: Breathe.
            tryThis: Now.
            source: Practice, not a study.
            """;

    @TempDir
    static Path folder;

    private static CatalogParts parts;
    private static MockMvc api;

    @BeforeAll
    static void open() {
        parts = CatalogParts.of(folder);
        api = MockMvcBuilders.standaloneSetup(
                        new PromptsApi(parts.catalog(), parts.librarian()),
                        new ParcelsApi(parts.catalog(), parts.librarian()))
                .setControllerAdvice(new Problems())
                .build();
    }

    @BeforeEach
    void empty() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectory(folder);
        parts.librarian().look();
    }

    private void put(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        parts.librarian().look();
    }

    private ResultActions brings(String what, Map<String, String> texts) throws Exception {
        return api.perform(post("/api/v1/prompts/" + what)
                .contentType("application/yaml")
                .content(Parcel.of(texts).written().getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(ResultActions actions) throws Exception {
        return actions.andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/yaml"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void theListNamesWhatThereIsAndWhoseItIs() throws Exception {
        put(PATH, "status: reviewed\n" + KETTLE);
        put("en/checkins/weekly.yaml", text(api.perform(get("/api/v1/prompts/weekly/export"))) + "version: 3\n");
        api.perform(get("/api/v1/prompts"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.id=='kettle')].kind").value("nudge"))
                .andExpect(jsonPath("$[?(@.id=='kettle')].title").value("At the kettle"))
                .andExpect(jsonPath("$[?(@.id=='kettle')].stage").value("reviewed"))
                .andExpect(jsonPath("$[?(@.id=='kettle')].version").value(2))
                .andExpect(jsonPath("$[?(@.id=='kettle')].languages").value(hasItem(List.of())))
                .andExpect(jsonPath("$[?(@.id=='kettle')].unpublished[0]").value("en"))
                .andExpect(jsonPath("$[?(@.id=='kettle')].own").value(true))
                .andExpect(jsonPath("$[?(@.id=='weekly')].own").value(true))
                .andExpect(jsonPath("$[?(@.id=='weekly')].version").value(3))
                .andExpect(jsonPath("$[?(@.id=='belonging')].own").value(false))
                .andExpect(jsonPath("$[?(@.id=='belonging')].languages[0]").value("ar"))
                .andExpect(jsonPath("$[?(@.id=='first-90-days')].kind").value("journey"))
                .andExpect(jsonPath("$[?(@.kind=='pack')]").isNotEmpty());
    }

    @Test
    void problemsAreThoseOfTheLastReading() throws Exception {
        api.perform(get("/api/v1/prompts/problems"))
                .andExpect(jsonPath("$.problems").isEmpty());
        put(PATH, KETTLE + "colour: red\n");
        api.perform(get("/api/v1/prompts/problems"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.problems[0].file").value(PATH))
                .andExpect(jsonPath("$.problems[0].line").value(8))
                .andExpect(jsonPath("$.problems[0].field").value("colour"))
                .andExpect(jsonPath("$.problems[0].problem").value("is unknown"))
                .andExpect(jsonPath("$.problems[0].valid").isNotEmpty())
                .andExpect(jsonPath("$.remarks").isArray());
    }

    @Test
    void whatIsExportedComesInAgainUnchanged() throws Exception {
        put(PATH, KETTLE);
        var one = api.perform(get("/api/v1/prompts/kettle/export"));
        assertThat(text(one)).isEqualTo(KETTLE);
        one.andExpect(header().string("Kith-Path", PATH));

        var all = text(api.perform(get("/api/v1/prompts/export")));
        assertThat(Parcel.read(all.getBytes(StandardCharsets.UTF_8)).texts()).isEqualTo(Map.of(PATH, KETTLE));
        api.perform(post("/api/v1/prompts/import").content(all.getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unchanged[0]").value(PATH))
                .andExpect(jsonPath("$.added").isEmpty())
                .andExpect(jsonPath("$.changed").isEmpty());
    }

    @Test
    void whatIsNotThereCannotBeExported() throws Exception {
        api.perform(get("/api/v1/prompts/nothing/export")).andExpect(status().isNotFound());
        api.perform(get("/api/v1/prompts/..%2F..%2Fetc/export")).andExpect(status().is4xxClientError());
        api.perform(get("/api/v1/prompts/weekly/export").param("language", "it"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.valid").value(containsString("de-formal")));
    }

    @Test
    void aCheckFindsAllAndChangesNothing() throws Exception {
        brings("check", Map.of(PATH, KETTLE + "colour: red\n", "../x.yaml", "id: x\n"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.problems.length()").value(2));
        brings("check", Map.of(PATH, KETTLE)).andExpect(jsonPath("$.problems").isEmpty());
        assertThat(folder).isEmptyDirectory();
        api.perform(get("/api/v1/prompts/kettle/export")).andExpect(status().isNotFound());
    }

    @Test
    void whatIsBroughtIsThereAtOnce() throws Exception {
        brings(
                        "import",
                        Map.of(
                                PATH,
                                KETTLE,
                                "en/nudges/teapot.yaml",
                                "status: draft\n" + KETTLE.replace("kettle", "teapot")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.added.length()").value(2))
                .andExpect(jsonPath("$.problems").isEmpty());
        assertThat(folder.resolve(PATH)).hasContent(KETTLE);
        api.perform(get("/api/v1/prompts"))
                .andExpect(jsonPath("$[?(@.id=='kettle')].stage").value("published"))
                .andExpect(jsonPath("$[?(@.id=='teapot')].stage").value("draft"));
    }

    @Test
    void withAnyProblemNothingIsWritten() throws Exception {
        brings("import", Map.of(PATH, KETTLE, "en/nudges/teapot.yaml", KETTLE, "../../x.yaml", KETTLE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.problems.length()").value(2))
                .andExpect(jsonPath("$.problems[0].file").value("../../x.yaml"))
                .andExpect(jsonPath("$.problems[1].line").value(1))
                .andExpect(jsonPath("$.problems[1].field").value("id"))
                .andExpect(jsonPath("$.problems[1].valid").value("teapot"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNoDocumentOfTextsIsRefused() throws Exception {
        for (String body : new String[] {"- a", "a: [", "kettle"}) {
            api.perform(post("/api/v1/prompts/import").content(body))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.problems[0].valid").isNotEmpty());
        }
    }

    @Test
    void whatIsSaidToBeAFormIsRefused() throws Exception {
        api.perform(post("/api/v1/prompts/import")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content(Parcel.of(Map.of(PATH, KETTLE)).written()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("Content-Type"))
                .andExpect(jsonPath("$.valid").value("application/yaml"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void publishedWordsChangeOnlyWithAGreaterVersion() throws Exception {
        put(PATH, KETTLE);
        brings("import", Map.of(PATH, KETTLE.replace("Wait.", "Stay.")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("is 2, and version 2 is published")));
        assertThat(folder.resolve(PATH)).hasContent(KETTLE);
        brings("import", Map.of(PATH, KETTLE.replace("Wait.", "Stay.").replace("version: 2", "version: 3")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changed[0]").value(PATH));
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaid() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "no folder");
        var usual = CatalogParts.ofUsual(file.resolve("prompts"));
        MockMvcBuilders.standaloneSetup(new ParcelsApi(usual.catalog(), usual.librarian()))
                .setControllerAdvice(new Problems())
                .build()
                .perform(post("/api/v1/prompts/import")
                        .content(Parcel.of(Map.of(PATH, KETTLE)).written()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.field").value("folder"));
    }

    @Test
    void aCopyIsADraftThatCanBeBroughtAndIsNotWritten() throws Exception {
        var copied = api.perform(post("/api/v1/prompts/weekly/copy")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"to\":\"our-weekly\",\"language\":\"de\"}"));
        var copy = text(copied);
        copied.andExpect(header().string("Kith-Path", "de/checkins/our-weekly.yaml"));
        assertThat(copy).contains("id: our-weekly\nstatus: draft\ncopyOf: {id: weekly, version: 1}\n");
        assertThat(folder).isEmptyDirectory();

        brings("import", Map.of("de/checkins/our-weekly.yaml", copy)).andExpect(status().isOk());
    }

    @Test
    void aCopyWantsAnIdThatNothingHas() throws Exception {
        copies("weekly", "{\"to\":\"belonging\"}").andExpect(status().isConflict());
        copies("weekly", "{\"to\":\"../x\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("to"));
        copies("weekly", "{}").andExpect(status().isUnprocessableContent());
        copies("nothing", "{\"to\":\"x\"}").andExpect(status().isNotFound());
    }

    private ResultActions copies(String id, String body) throws Exception {
        return api.perform(post("/api/v1/prompts/" + id + "/copy")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
