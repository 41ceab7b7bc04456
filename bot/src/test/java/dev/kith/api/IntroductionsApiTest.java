package dev.kith.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.redis.TestRedis;
import dev.kith.ties.TiesParts;
import java.time.Period;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class IntroductionsApiTest {

    private static final String PATH = "/api/v1/introductions";

    private static final String COFFEE = """
            id: coffee
            activity: {kind: introduction, prompt: peers}
            audience: 'person.department == "Support"'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00', from: 2026-01-06}
            programme: {form: peers, joining: everybody}
            """;

    private final Workplace workplace = Workplace.of(TestPeople.others(10, "Support"));

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new IntroductionsApi(
                    workplace.ties().months(), workplace.ties().rounds(), workplace.desk()))
            .setControllerAdvice(new Problems())
            .build();

    @AfterEach
    void close() {
        workplace.close();
    }

    private void released(int month, int share) {
        TiesParts.released(workplace.redis(), TestRedis.vault(), YearMonth.of(2026, month), share);
    }

    @Test
    void theLatestMonthOfACampaignIsShownAndAnyOther() throws Exception {
        released(2, 40);
        released(3, 90);

        api.perform(get(PATH + "/coffee"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.periods", contains("2026-02", "2026-03")))
                .andExpect(jsonPath("$.report.month").value("2026-03"))
                .andExpect(jsonPath("$.report.figures[0].figure").value("met"))
                .andExpect(jsonPath("$.report.figures[0].cells[0].words").value(containsString("90 of 100")));
        api.perform(get(PATH + "/coffee?period=2026-02&language=de"))
                .andExpect(jsonPath("$.report.figures[0].cells[0].ofHundred").value(40))
                .andExpect(jsonPath("$.report.figures[0].cells[0].days").value(nullValue()))
                .andExpect(jsonPath("$.report.figures[0].cells[0].words").value(containsString("etwa 40 von 100")));
    }

    @Test
    void theNetworkIsShownAsItWasAtFirstAndIsNow() throws Exception {
        released(2, 40);
        api.perform(get(PATH)).andExpect(jsonPath("$.report.before").value(nullValue()));
        released(3, 90);

        api.perform(get(PATH))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.report.before.month").value("2026-02"))
                .andExpect(jsonPath("$.report.before.acrossDepartments").value(40))
                .andExpect(jsonPath("$.report.now.acrossDepartments").value(90))
                .andExpect(jsonPath("$.report.now.steps").value(2.5))
                .andExpect(jsonPath("$.report.course.length()").value(2));
    }

    @Test
    void aMonthThatWasNotReleasedIsNotThere() throws Exception {
        api.perform(get(PATH)).andExpect(status().isNotFound());
        released(2, 40);
        api.perform(get(PATH + "/tea")).andExpect(status().isNotFound());
        api.perform(get(PATH + "/coffee?period=May"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.valid").value(containsString("2026-02")));
    }

    @Test
    void theRoundsThatAreOverAreShown() throws Exception {
        workplace.runs(COFFEE);
        api.perform(get(PATH + "/coffee/rounds"))
                .andExpect(jsonPath("$.length()").value(0));
        workplace.later(Period.ofDays(7));

        api.perform(get(PATH + "/coffee/rounds"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].day").value("2026-01-06"))
                .andExpect(jsonPath("$[0].people").value(10))
                .andExpect(jsonPath("$[0].groups").value(5))
                .andExpect(jsonPath("$[0].again").value(0))
                .andExpect(jsonPath("$[0].alone.once").value(0))
                .andExpect(jsonPath("$[0].across.department.ofHundred").value(0));
        api.perform(get(PATH + "/tea/rounds"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.valid").value("coffee"));
    }

    @Test
    void ofARoundOfFewerThanTenNothingIsShown() throws Exception {
        workplace.loses("other-1");
        workplace.runs(COFFEE).later(Period.ofDays(7));

        api.perform(get(PATH + "/coffee/rounds"))
                .andExpect(jsonPath("$[0].day").value("2026-01-06"))
                .andExpect(jsonPath("$[0].people").value(nullValue()))
                .andExpect(jsonPath("$[0].across").value(nullValue()));
    }
}
