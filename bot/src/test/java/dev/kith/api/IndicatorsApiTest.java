package dev.kith.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.indicators.IndicatorsParts;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class IndicatorsApiTest {

    private static final String PATH = "/api/v1/indicators";

    private final Redis redis = TestRedis.empty(TestRedis.Mode.ALONE);

    private final MockMvc api = MockMvcBuilders.standaloneSetup(
                    new IndicatorsApi(IndicatorsParts.shown(redis, TestRedis.vault())))
            .setControllerAdvice(new Problems())
            .build();

    @AfterEach
    void close() {
        redis.close();
    }

    private void released(int month, int share) {
        IndicatorsParts.released(redis, TestRedis.vault(), YearMonth.of(2026, month), share);
    }

    @Test
    void theLatestMonthIsShownAndAnyOther() throws Exception {
        released(2, 40);
        released(3, 90);

        api.perform(get(PATH))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.periods", contains("2026-02", "2026-03")))
                .andExpect(jsonPath("$.report.month").value("2026-03"))
                .andExpect(jsonPath("$.report.indicators[0].cells[0].words").value(containsString("90 of 100")));
        api.perform(get(PATH + "?period=2026-02&language=de"))
                .andExpect(jsonPath("$.report.indicators[0].cells[0].ofHundred").value(40))
                .andExpect(jsonPath("$.report.indicators[0].cells[0].words").value(containsString("etwa 40 von 100")));
    }

    @Test
    void aMonthThatWasNotReleasedIsNotThere() throws Exception {
        api.perform(get(PATH)).andExpect(status().isNotFound());
        released(2, 40);
        api.perform(get(PATH + "?period=2026-05")).andExpect(status().isNotFound());
        api.perform(get(PATH + "?period=May"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.valid").value(containsString("2026-02")));
    }
}
