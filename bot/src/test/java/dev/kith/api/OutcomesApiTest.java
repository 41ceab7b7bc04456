package dev.kith.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.outcomes.OutcomesParts;
import dev.kith.redis.TestRedis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class OutcomesApiTest {

    private static final String PATH = "/api/v1/outcomes";

    private static final String SALES = """
            [{"cohort": {"department": "Sales"}, "measure": "retention-12-months", "period": "2026-03",
              "value": 91.5, "unit": "%", "people": 40}]
            """;

    private final OutcomesParts outcomes = OutcomesParts.on(TestRedis.empty(TestRedis.Mode.ALONE));

    private final MockMvc api = MockMvcBuilders.standaloneSetup(
                    new OutcomesApi(outcomes.incoming(), outcomes.sideBySide()))
            .setControllerAdvice(new Problems())
            .build();

    @AfterEach
    void close() {
        outcomes.redis().close();
    }

    private ResultActions brings(String json) throws Exception {
        return api.perform(put(PATH).contentType(MediaType.APPLICATION_JSON).content(json));
    }

    private ResultActions bringsCsv(String csv) throws Exception {
        return api.perform(put(PATH).contentType("text/csv").content(csv));
    }

    private ResultActions shows() throws Exception {
        return api.perform(get(PATH)).andExpect(status().isOk());
    }

    @Test
    void whatIsBroughtIsShown() throws Exception {
        brings(SALES).andExpect(status().isOk()).andExpect(jsonPath("$.taken").value(1));

        shows().andExpect(jsonPath("$.outcomes", hasSize(1)))
                .andExpect(jsonPath("$.outcomes[0].cell.department").value("Sales"))
                .andExpect(jsonPath("$.outcomes[0].points[0].value").value(91.5))
                .andExpect(jsonPath("$.cause").value(containsString("does not say that one caused the other")));
    }

    @Test
    void broughtAgainItComesInThePlaceOfWhatWasThere() throws Exception {
        brings(SALES);
        bringsCsv("""
                department,cohort,measure,period,date,value,unit,people
                Sales,,retention-12-months,2026-03,,88,%,41
                ,Graduates 2025,time-to-fill,,2026-03-31,34,days,12
                ,organisation,retention-12-months,2026-Q1,,90,%,400
                """).andExpect(status().isOk()).andExpect(jsonPath("$.taken").value(3));

        shows().andExpect(jsonPath("$.outcomes", hasSize(3)))
                .andExpect(jsonPath("$.outcomes[?(@.cell.department == 'Sales')].points[0].value", contains(88.0)))
                .andExpect(jsonPath(
                        "$.outcomes[?(@.cohort == 'Graduates 2025')].points[0].period", contains("2026-03-31")));
    }

    @Test
    void whateverAFullFileDoesNotNameGoes() throws Exception {
        brings(SALES);
        api.perform(
                put(PATH + "?full=true").contentType(MediaType.APPLICATION_JSON).content("[]"));

        shows().andExpect(jsonPath("$.outcomes", hasSize(0)));
    }

    @Test
    void oneBadRowChangesNothingAndEveryProblemIsNamed() throws Exception {
        brings(SALES);
        bringsCsv("""
                department,measure,period,value,unit,people,mood
                Sales,retention-12-months,2026-03,50,%,40,
                Care,Retention,2026-Q5,many,,9,good
                """)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.title").value(containsString("nothing was changed")))
                .andExpect(jsonPath("$.problems[?(@.line == 3)].field")
                        .value(org.hamcrest.Matchers.hasItems("mood", "measure", "period", "value", "unit", "people")))
                .andExpect(jsonPath("$.problems[?(@.line == 3 && @.field == 'people')].valid")
                        .value("a cohort of 10 people or more"));

        shows().andExpect(jsonPath("$.outcomes[0].points[0].value").value(91.5));
    }

    @Test
    void aCohortOfNineIsRefused() throws Exception {
        brings(SALES.replace("40", "9"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems", hasSize(1)))
                .andExpect(jsonPath("$.problems[0].reason").value(containsString("too small")));
        brings(SALES.replace("40", "10")).andExpect(status().isOk());
    }

    @Test
    void whatIsNoFileOfOutcomesIsRefused() throws Exception {
        brings("{}").andExpect(status().isUnprocessableContent());
        brings("[1, {\"cohort\": []}").andExpect(status().isUnprocessableContent());
        brings(SALES.replace("}]", "}," + SALES.strip().substring(1)))
                .andExpect(jsonPath("$.problems[0].reason").value(containsString("is there before")));
        bringsCsv("department\n\"Sales").andExpect(status().isUnprocessableContent());
        shows().andExpect(jsonPath("$.outcomes", hasSize(0)));
    }
}
