package dev.kith.api;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.clock.BusinessTime;
import dev.kith.clock.SettableOffset;
import dev.kith.insights.Widened;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.signals.FindingsDesk;
import dev.kith.signals.Proposed;
import dev.kith.signals.SignalsParts;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class FindingsApiTest {

    private static final String PATH = "/api/v1/findings";
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final String REASON = "{\"reason\": \"Support moved house in that month.\"}";

    private final Redis redis = TestRedis.empty(TestRedis.Mode.ALONE);
    private final FindingsDesk desk = SignalsParts.proposed(
            redis,
            TestRedis.vault(),
            new BusinessTime(() -> NOW, new SettableOffset()),
            new Proposed.About(
                    "pulse",
                    "2026-03-03",
                    new Widened("I can be myself", Map.of("department", "Support"), -0.4, -1.1, 0.02)));
    private final MockMvc api = MockMvcBuilders.standaloneSetup(new FindingsApi(desk))
            .setControllerAdvice(new Problems())
            .build();

    @AfterEach
    void close() {
        redis.close();
    }

    private String one() {
        return PATH + "/" + desk.all().getFirst().id();
    }

    @Test
    void whatIsProposedIsListedInWords() throws Exception {
        api.perform(get(PATH))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].state").value("proposed"))
                .andExpect(jsonPath("$[0].cell.department").value("Support"))
                .andExpect(jsonPath("$[0].words[0]").value(containsString("Support")))
                .andExpect(jsonPath("$[0].settledAt").doesNotExist());
    }

    @Test
    void whatWasAcceptedStaysSo() throws Exception {
        api.perform(post(one() + "/accept"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("accepted"));

        api.perform(post(one() + "/set-aside")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(REASON))
                .andExpect(status().isConflict());
        api.perform(get(PATH)).andExpect(jsonPath("$[0].state").value("accepted"));
    }

    @Test
    void whoeverSetsOneAsideSaysWhy() throws Exception {
        api.perform(post(one() + "/set-aside")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"no\"}"))
                .andExpect(jsonPath("$.valid").value(containsString("10 to 1000 characters")));
        api.perform(get(PATH)).andExpect(jsonPath("$[0].state").value("proposed"));

        api.perform(post(one() + "/set-aside")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(REASON))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("set-aside"))
                .andExpect(jsonPath("$.reason").value(containsString("moved house")));
    }

    @Test
    void whatIsNotThereCannotBeDecidedOn() throws Exception {
        api.perform(post(PATH + "/nothing/accept")).andExpect(status().isNotFound());
    }
}
