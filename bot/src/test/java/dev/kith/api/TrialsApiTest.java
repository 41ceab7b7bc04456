package dev.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.TestCatalog;
import dev.kith.TestPeople;
import dev.kith.Workplace;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class TrialsApiTest {

    @TempDir
    Path folder;

    private Workplace workplace;
    private MockMvc api;

    @BeforeEach
    void open() {
        workplace = Workplace.reading(
                new TestCatalog()
                        .journey(
                                "arrival",
                                "startDate",
                                "id: a, day: 0, at: '09:00', prompt: n01",
                                "id: b, day: 2, at: '09:00', prompt: n02")
                        .in(folder),
                TestPeople.in("mia", "Asia/Kolkata"));
        workplace.runs("""
                id: arrival
                activity: {kind: journey, prompt: arrival}
                audience: 'true'
                """);
        api = MockMvcBuilders.standaloneSetup(
                        new TrialsApi(workplace.trials(), workplace.journeys(), workplace.directory()))
                .setControllerAdvice(new Problems())
                .build();
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private ResultActions tries(String campaign, String body) throws Exception {
        return api.perform(post("/api/v1/campaigns/" + campaign + "/try")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Test
    void sendsEveryCardAndSaysWhenTheLastComes() throws Exception {
        tries("arrival", "{\"person\":\"mia\"}")
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.cards").value(2))
                .andExpect(jsonPath("$.until").value("2026-01-05T11:40:00+05:30"));
        workplace.later(Duration.ofMinutes(2));
        tries("arrival", "{\"person\":\"mia\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("11:40")));
        workplace.later(Duration.ofMinutes(10));
        assertThat(workplace.chat().cards("mia")).hasSize(2);
    }

    @Test
    void saysWhoIsNotThereAndWhatIsNoJourney() throws Exception {
        tries("arrival", "{\"person\":\"who\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("person"));
        tries("arrival", "{}").andExpect(status().isUnprocessableContent());
        tries("arrival", "{\"person\":\"a b\"}").andExpect(status().isUnprocessableContent());
        tries("trial", "{\"person\":\"mia\"}").andExpect(status().isNotFound());
        assertThat(workplace.chat().cards("mia")).isEmpty();
    }
}
