package dev.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.SettableOffset;
import dev.kith.insights.Widened;
import dev.kith.people.Person;
import dev.kith.redis.TestRedis;
import dev.kith.signals.FindingsDesk;
import dev.kith.signals.Proposed;
import dev.kith.signals.Response;
import dev.kith.signals.SignalsParts;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class FindingsApiTest {

    private static final String PATH = "/api/v1/findings";
    private static final Instant NOW = Instant.parse("2026-01-05T05:00:00Z");
    private static final String REASON = "{\"reason\": \"Support moved house in that month.\"}";

    private final Workplace workplace = Workplace.of(Stream.of("ben", "cem", "dana")
            .map(name -> TestPeople.placed(TestPeople.in(name, "Europe/Berlin"), "Support", ""))
            .toArray(Person[]::new));
    private final FindingsDesk desk = workplace.findings();
    private final MockMvc api = MockMvcBuilders.standaloneSetup(new FindingsApi(desk))
            .setControllerAdvice(new Problems())
            .build();

    @BeforeEach
    void propose() {
        SignalsParts.propose(
                workplace.redis(),
                TestRedis.vault(),
                new Proposed.About(
                        "pulse",
                        "2026-03-03",
                        new Widened("I can be myself", Map.of("department", "Support"), -0.4, -1.1, 0.02)),
                new BusinessTime(() -> NOW, new SettableOffset()));
    }

    @AfterEach
    void close() {
        workplace.close();
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
    void acceptedWithATopicItBecomesASignal() throws Exception {
        api.perform(post(one() + "/accept").param("topic", "weather"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].valid").value("access, proximity-bias, recruitment, retention"));
        api.perform(get(PATH)).andExpect(jsonPath("$[0].state").value("proposed"));

        api.perform(post(one() + "/accept").param("topic", "recruitment"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("accepted"));
        var response = workplace.signals().desk().all().getFirst();
        assertThat(response.state()).as("nothing starts by itself").isEqualTo(Response.State.PROPOSED);
        assertThat(response.signal().measure().value()).isEqualTo(-1.1);
        assertThat(response.signal().whom().cohort().words()).isEqualTo("Support");
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
