package dev.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.standardwebhooks.Webhook;
import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.audit.Deed;
import dev.kith.connectors.webhook.Senders;
import dev.kith.people.Person;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/** Signals by token and signed. */
class SignalsApiTest {

    private static final String PATH = "/api/v1/signals";
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Instant NOW = Instant.parse("2026-01-05T06:00:00Z");
    private static final String SIGNAL = """
            {"id": "opened-in-sales", "topic": "access", "source": "survey", "from": "Learning report", "date": "2026-01-02",
             "figure": {"what": "people who opened it", "unit": "%", "value": 14, "baseline": 29, "people": 12},
             "cohort": {"department": ["Sales"]}, "reason": "It is opened half as often as elsewhere."}
            """;

    private final Workplace workplace = Workplace.of(IntStream.range(0, 24)
            .mapToObj(number -> TestPeople.placed(TestPeople.in("p" + number, "Europe/Berlin"), "Sales", "Berlin"))
            .toArray(Person[]::new));

    @AfterEach
    void close() {
        workplace.close();
    }

    private MockMvc api(String token) {
        return MockMvcBuilders.standaloneSetup(new SignalsApi(
                        workplace.signals().desk(),
                        workplace.signals().effects(),
                        new Bringers(new Senders(Map.of("survey", SECRET)), token, () -> NOW),
                        JsonMapper.builder().build()))
                .setControllerAdvice(new Problems())
                .addFilters(new TokenFilter(token))
                .build();
    }

    private static MockHttpServletRequestBuilder signed(String path, String body, String secret) throws Exception {
        long at = NOW.getEpochSecond();
        return post(path)
                .content(body)
                .header("webhook-id", "msg_1")
                .header("webhook-timestamp", String.valueOf(at))
                .header("webhook-signature", new Webhook(secret).sign("msg_1", at, body));
    }

    private static MockHttpServletRequestBuilder byToken(MockHttpServletRequestBuilder request) {
        return request.header("Authorization", "Bearer secret");
    }

    @Test
    void whoeverSignsIsToldNoMoreThanThatItWasTaken() throws Exception {
        var api = api("secret");
        api.perform(signed(PATH, SIGNAL, SECRET))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value("opened-in-sales"))
                .andExpect(jsonPath("$.state").value("proposed"))
                .andExpect(jsonPath("$.length()").value(2));
        api.perform(signed(PATH + "/opened-in-sales/readings", "{\"date\": \"2026-01-04\", \"value\": 20}", SECRET))
                .andExpect(status().isOk());
        assertThat(workplace.signals().rest().audit().latest(9))
                .extracting(Deed::by)
                .containsExactly("sender survey", "sender survey");
        api.perform(get(PATH)).andExpect(status().isUnauthorized());
        api.perform(signed(PATH + "/opened-in-sales/approve", "", SECRET)).andExpect(status().isUnauthorized());
    }

    @Test
    void whoIsNotKnownBringsNothing() throws Exception {
        var api = api("secret");
        api.perform(signed(PATH, SIGNAL, "whsec_" + "A".repeat(32)))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.valid").value(containsString("kith.signals.senders")));
        api.perform(signed(PATH, SIGNAL, SECRET).content(SIGNAL.replace("14", "15")))
                .andExpect(status().isUnauthorized());
        api.perform(post(PATH).content(SIGNAL)).andExpect(status().isUnauthorized());
        assertThat(workplace.signals().desk().all()).isEmpty();
    }

    @Test
    void theTokenBringsAndLooksButNeverApproves() throws Exception {
        var api = api("secret");
        api.perform(byToken(post(PATH).content(SIGNAL))).andExpect(status().isOk());
        api.perform(byToken(get(PATH + "/opened-in-sales")))
                .andExpect(jsonPath("$.figure.value").value(14))
                .andExpect(jsonPath("$.cohort.department[0]").value("Sales"))
                .andExpect(jsonPath("$.campaigns.length()").value(3))
                .andExpect(jsonPath("$.campaigns[0].state").value("draft"))
                .andExpect(jsonPath("$.campaigns[0].people").value(24))
                .andExpect(jsonPath("$.campaigns[0].acted").isEmpty())
                .andExpect(jsonPath("$.readings[0].value").value(14.0))
                .andExpect(jsonPath("$.decided").isEmpty());
        for (String decision : new String[] {"approve", "set-aside"}) {
            api.perform(byToken(post(PATH + "/opened-in-sales/" + decision)
                            .contentType("application/json")
                            .content("{\"reason\": \"It was counted wrongly.\"}")))
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.valid").value("a person, in the console or in chat"));
        }
    }

    @Test
    void whoeverSitsAtThisMachineDecidesInLocalMode() throws Exception {
        var api = api("");
        api.perform(post(PATH).content(SIGNAL)).andExpect(status().isOk());
        api.perform(post(PATH + "/opened-in-sales/approve"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("approved"))
                .andExpect(jsonPath("$.decided.by").value("this machine"))
                .andExpect(jsonPath("$.campaigns[0].state").value("running"));
        api.perform(post(PATH + "/opened-in-sales/set-aside")
                        .contentType("application/json")
                        .content("{\"reason\": \"It was counted wrongly.\"}"))
                .andExpect(status().isConflict());
        api.perform(post(PATH).content(SIGNAL.replace("14", "15"))).andExpect(status().isConflict());
    }

    @Test
    void whatIsWrongIsNamedWithItsPlace() throws Exception {
        var api = api("");
        api.perform(post(PATH).content(SIGNAL.replace("Sales", "Ships")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].field").value("cohort.department"))
                .andExpect(jsonPath("$.problems[0].valid").value("Sales"));
        api.perform(post(PATH + "/nothing/readings").content("{\"date\": \"2026-01-04\", \"value\": 1}"))
                .andExpect(status().isNotFound());
        api.perform(post(PATH + "/nothing/readings").content("{\"date\": \"Monday\", \"value\": 1}"))
                .andExpect(jsonPath("$.field").value("date"));
        api.perform(post(PATH + "/nothing/readings").content("{\"value\": \"much\"}"))
                .andExpect(jsonPath("$.field").value("value"));
        api.perform(post(PATH + "/nothing/readings").content("?"))
                .andExpect(jsonPath("$.field").value("body"));
        api.perform(post(PATH).content(" ".repeat(70_000))).andExpect(status().isContentTooLarge());
    }

    @Test
    void aSignatureOpensNothingElse() {
        var request = new MockHttpServletRequest("POST", "/api/v1/people");
        request.addHeader("webhook-signature", "v1,x");
        assertThat(new TokenFilter("secret").shouldNotFilter(request)).isFalse();
    }
}
