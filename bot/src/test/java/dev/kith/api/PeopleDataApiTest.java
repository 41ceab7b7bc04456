package dev.kith.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.erasure.ErasureParts;
import dev.kith.people.PeopleParts;
import dev.kith.people.PersonId;
import dev.kith.privacy.Known;
import dev.kith.privacy.PrivacyParts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What is kept of somebody, and its end, through REST. */
class PeopleDataApiTest {

    private static final String DATA = "/api/v1/people/ana/data";
    private static final String FILE = """
            id,name,email,manager,department,location,workMode,level,startDate,managerSince,leaveFrom,leaveUntil,zone,locale,skillsOffered,skillsWanted
            ana,Ana,ana@kith.example,,,,,,,,,,Europe/Berlin,,,
            """;

    private final Workplace workplace = Workplace.of(TestPeople.in("ana", "Europe/Berlin"));
    private ErasureParts parts;
    private MockMvc api;

    @BeforeEach
    void begin(@TempDir Path folder) {
        parts = new ErasureParts(workplace, folder.resolve("erased"));
        var consents = PrivacyParts.consents(workplace.redis());
        var everything = PrivacyParts.everything(
                new Known(workplace.directory(), consents, workplace.time()), workplace.holders());
        api = MockMvcBuilders.standaloneSetup(
                        new PeopleDataApi(workplace.directory(), everything, parts.erasure(), parts.copies()),
                        new PeopleApi(PeopleParts.imports(workplace.people()), parts.erasure()))
                .setControllerAdvice(new Problems())
                .build();
        consents.optOut(new PersonId("ana"), "weekly");
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void tellsWhatIsKeptAndNoNo() throws Exception {
        api.perform(get(DATA))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.person").value("ana"))
                .andExpect(jsonPath("$.directory.email").value("ana@kith.example"))
                .andExpect(jsonPath("$.note").value(containsString("the person alone")))
                .andExpect(content().string(not(containsString("weekly"))));
        api.perform(get("/api/v1/people/nobody/data")).andExpect(status().isNotFound());
        api.perform(get("/api/v1/people/a b/data")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void erasesAndSaysHowFarItIs() throws Exception {
        api.perform(delete(DATA))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("under way"))
                .andExpect(jsonPath("$.copies").value(containsString("2026-02-04")));
        api.perform(get(DATA)).andExpect(status().isNotFound());
        api.perform(put("/api/v1/people?returning=ana").contentType("text/csv").content(FILE))
                .andExpect(status().isConflict());

        untilOver();
        api.perform(delete(DATA)).andExpect(jsonPath("$.state").value("erased"));
        api.perform(delete("/api/v1/people/nobody/data")).andExpect(status().isNotFound());
    }

    @Test
    void aFileBringsHerBackOnlyByWord() throws Exception {
        api.perform(delete(DATA));
        untilOver();

        api.perform(put("/api/v1/people?full=true").contentType("text/csv").content(FILE))
                .andExpect(jsonPath("$.added").value(0))
                .andExpect(jsonPath("$.problems[0].field").value("id"))
                .andExpect(jsonPath("$.problems[0].valid").value(containsString("returning=")));
        api.perform(get(DATA)).andExpect(status().isNotFound());
        api.perform(put("/api/v1/people?returning=ana")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(FILE))
                .andExpect(jsonPath("$.added").value(1));
        api.perform(get(DATA)).andExpect(status().isOk());
    }

    private void untilOver() {
        for (int beats = 0; beats < 10_000 && parts.erasure().isUnderWay(new PersonId("ana")); beats++) {
            if (parts.erasure().run(workplace.later(Period.ZERO).now()) == 0) {
                parts.later(Duration.ofSeconds(30));
            }
        }
    }
}
