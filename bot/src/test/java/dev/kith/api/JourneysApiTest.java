package dev.kith.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.TestCatalog;
import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.people.Person;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class JourneysApiTest {

    private static final String HERE = "/api/v1/campaigns/arrival";

    @TempDir
    Path folder;

    private Workplace workplace;
    private MockMvc api;

    @BeforeEach
    void open() {
        workplace = Workplace.reading(new TestCatalog()
                .journey(
                        "arrival",
                        "startDate",
                        "id: a, day: 0, at: '09:00', prompt: n01",
                        "id: b, workingDay: 2, at: '09:00', to: manager, prompt: n02, waitsFor: {step: a}")
                .in(folder));
        workplace.runs("""
                id: arrival
                activity: {kind: journey, prompt: arrival}
                audience: 'true'
                """);
        workplace.knows(newcomer("mia"), newcomer("ben")).later(Period.ofDays(1));
        api = MockMvcBuilders.standaloneSetup(new JourneysApi(workplace.journeys()))
                .setControllerAdvice(new Problems())
                .build();
    }

    private static Person newcomer(String id) {
        return TestPeople.starting(LocalDate.of(2026, 1, 8), TestPeople.in(id, "Asia/Kolkata"));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void drawsTheTimeline() throws Exception {
        api.perform(get(HERE + "/journey"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.anchor").value("startDate"))
                .andExpect(jsonPath("$.steps", hasSize(2)))
                .andExpect(jsonPath("$.steps[1].when.count").value(2))
                .andExpect(jsonPath("$.steps[1].when.unit").value("working-days"))
                .andExpect(jsonPath("$.steps[1].to").value("manager"))
                .andExpect(jsonPath("$.steps[1].brought.title").value("Nudge 02"))
                .andExpect(jsonPath("$.steps[1].under.waitsFor").value("a"))
                .andExpect(jsonPath("$.walks.standing.asked").value(2))
                .andExpect(jsonPath("$.walks.outdated").value(false));
    }

    @Test
    void showsWhoWaitsAndLetsThemBegin() throws Exception {
        api.perform(get(HERE + "/beginners"))
                .andExpect(jsonPath("$[0].person").value("ben"))
                .andExpect(jsonPath("$[0].date").exists())
                .andExpect(jsonPath("$[0].begins").value("whole"))
                .andExpect(jsonPath("$[1].state").value("asked"));
        begin("{\"people\":[\"ben\"]}").andExpect(jsonPath("$.people").value(1));
        api.perform(get(HERE + "/beginners")).andExpect(jsonPath("$", hasSize(1)));
        api.perform(post(HERE + "/leave-out")).andExpect(jsonPath("$.people").value(1));
        api.perform(get(HERE + "/journey"))
                .andExpect(jsonPath("$.walks.standing.walking").value(1))
                .andExpect(jsonPath("$.walks.standing.left-out").value(1));
    }

    @Test
    void beginsNobodyWhereTheListNamesSomebodyWhoDoesNotWait() throws Exception {
        begin("{\"people\":[\"ben\",\"uwe\"]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("people"))
                .andExpect(jsonPath("$.detail", containsString("uwe does not wait to begin (valid: ben, mia)")));
        api.perform(get(HERE + "/beginners")).andExpect(jsonPath("$", hasSize(2)));
    }

    @Test
    void knowsCampaignsThatRunJourneysOnly() throws Exception {
        api.perform(get("/api/v1/campaigns/other/journey")).andExpect(status().isNotFound());
        api.perform(post("/api/v1/campaigns/other/begin")).andExpect(status().isNotFound());
        api.perform(get(HERE + "/journey/changes")).andExpect(jsonPath("$.steps", hasSize(0)));
    }

    private ResultActions begin(String body) throws Exception {
        return api.perform(
                post(HERE + "/begin").contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
