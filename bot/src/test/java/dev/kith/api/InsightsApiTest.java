package dev.kith.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.insights.Insights;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class InsightsApiTest {

    private static final String PULSE = "/api/v1/insights/pulse";

    private final Workplace workplace = Workplace.of(TestPeople.others(12, "Support"));

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new InsightsApi(
                    new Insights(
                            workplace.release().rounds(), workplace.release().releases()),
                    workplace.papers()))
            .setControllerAdvice(new Problems())
            .build();

    @AfterEach
    void close() {
        workplace.close();
    }

    private void oneRound() {
        workplace.runs("""
                id: pulse
                activity: {kind: checkin, prompt: belonging}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
                confidentiality: {mode: anonymous, k: 5, lattice: [department]}
                """).later(Period.ofDays(1)).later(Duration.ofHours(6));
        for (int other = 1; other <= 6; other++) {
            workplace
                    .person("other-" + other)
                    .sees("Belonging pulse")
                    .answers("authenticity", String.valueOf(other % 5 + 1), "acceptance", "4", "voice", "3");
        }
        workplace.later(Period.ofDays(8));
    }

    @Test
    void theSameIsJsonATableOrAPage() throws Exception {
        oneRound();
        api.perform(get(PULSE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rounds[0].questions[0].cells[0].measure.options")
                        .value(5));
        api.perform(get(PULSE + ".csv").param("language", "de"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", containsString("filename=\"pulse.csv\"")))
                .andExpect(content().string(startsWith("kind,campaign,round,")))
                .andExpect(content().string(containsString("Alle Gefragten")));
        api.perform(get(PULSE + ".pdf").accept(MediaType.ALL))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(content().string(startsWith("%PDF-")));
    }

    @Test
    void ofWhatWasNeverReleasedThereIsNone() throws Exception {
        for (String ending : new String[] {"", ".csv", ".pdf"}) {
            api.perform(get(PULSE + ending))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.detail").value(containsString("pulse")));
        }
    }
}
