package dev.kith.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The switch, and what can be done about cards that went wrong. */
class RepairsApiTest {

    private final Workplace workplace = Workplace.of(TestPeople.in("lea", "Europe/Berlin"));
    private final MockMvc api = MockMvcBuilders.standaloneSetup(
                    new SendingApi(workplace.sending()), new RepairsApi(workplace.repairs(), workplace.desk()))
            .setControllerAdvice(new Problems())
            .build();

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void theSwitchHoldsEverythingAndLetsItGoAgain() throws Exception {
        weekly();
        api.perform(post("/api/v1/sending/stop")).andExpect(jsonPath("$.state").value("stopped"));
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(5));
        workplace.person("lea").seesNothing();
        api.perform(get("/api/v1/sending")).andExpect(jsonPath("$.state").value("stopped"));

        api.perform(post("/api/v1/sending/resume"))
                .andExpect(jsonPath("$.state").value("running"));
        workplace.later(Duration.ofMinutes(1));
        workplace.person("lea").sees("check-in");
    }

    @Test
    void takesACardBackAndSaysHowFarItIs() throws Exception {
        weekly();
        workplace.later(Period.ofDays(2));
        api.perform(post("/api/v1/campaigns/weekly/withdraw"))
                .andExpect(jsonPath("$.kind").value("withdraw"))
                .andExpect(jsonPath("$.left").value(1))
                .andExpect(jsonPath("$.takesAtLeast").value(1));
        workplace.later(Duration.ZERO);
        api.perform(get("/api/v1/campaigns/weekly/amendment"))
                .andExpect(jsonPath("$.done").value(1))
                .andExpect(jsonPath("$.left").value(0));
        workplace.person("lea").seesNothing();
        api.perform(post("/api/v1/campaigns/weekly/retry"))
                .andExpect(jsonPath("$.retried").value(0));
    }

    @Test
    void aCampaignNobodyKnowsIsNamed() throws Exception {
        weekly();
        for (String verb : new String[] {"retry", "correct", "withdraw"}) {
            api.perform(post("/api/v1/campaigns/monthly/" + verb))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.valid").value("weekly"));
        }
        api.perform(get("/api/v1/campaigns/weekly/amendment")).andExpect(status().isNotFound());
    }

    private void weekly() {
        workplace.runs("""
                id: weekly
                activity: {kind: checkin, prompt: weekly}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;COUNT=1;BYDAY=TU', at: '10:00'}
                """);
    }
}
