package dev.kith.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

class XapiControllerTest {

    private static final String ONE = "11111111-1111-4111-8111-111111111111";
    private static final String TWO = "22222222-2222-4222-8222-222222222222";
    private static final String THREE = "33333333-3333-4333-8333-333333333333";

    private final Redis redis = TestRedis.empty(TestRedis.Mode.CLUSTER);
    private final JsonMapper json = JsonMapper.builder().build();
    private final RedisStatements statements = new RedisStatements(redis, json);
    private final MockMvc web = MockMvcBuilders.standaloneSetup(new XapiController(
                    new XapiReceiver(
                            statements,
                            json,
                            () -> Instant.parse("2026-01-05T08:00:00Z"),
                            () -> UUID.randomUUID().toString()),
                    statements,
                    new ReceiverSettings("kith", "local")))
            .build();

    @AfterEach
    void close() {
        redis.close();
    }

    @Test
    void aboutNamesTheVersionsWithoutCredentials() throws Exception {
        web.perform(get("/local/xapi/about"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version[3]").value("1.0.3"));
    }

    @Test
    void aRequestWithoutVersionIsBad() throws Exception {
        web.perform(post("/local/xapi/statements").content(statement(ONE)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("X-Experience-API-Version")));
        send(post("/local/xapi/statements").header("X-Experience-API-Version", "2.0.0"), statement(ONE))
                .andExpect(status().isBadRequest());
    }

    @Test
    void strangersAreTurnedAway() throws Exception {
        web.perform(post("/local/xapi/statements")
                        .header("X-Experience-API-Version", "1.0.3")
                        .content(statement(ONE)))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", containsString("Basic")));
        web.perform(post("/local/xapi/statements")
                        .header("X-Experience-API-Version", "1.0.3")
                        .header("Authorization", "Basic a2l0aDp3cm9uZw==")
                        .content(statement(ONE)))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void aBatchIsKeptInItsOrder() throws Exception {
        tell("[" + statement(TWO) + "," + statement(ONE) + "]")
                .andExpect(status().isOk())
                .andExpect(header().string("X-Experience-API-Version", "1.0.3"))
                .andExpect(jsonPath("$[0]").value(TWO))
                .andExpect(jsonPath("$[1]").value(ONE));

        list().andExpect(jsonPath("$", hasSize(2)))
                .andExpect(jsonPath("$[0].id").value(TWO))
                .andExpect(jsonPath("$[0].stored").value("2026-01-05T08:00:00Z"))
                .andExpect(jsonPath("$[0].actor.account.name").value("e05"));
    }

    @Test
    void oneBadStatementRefusesTheBatch() throws Exception {
        tell("[" + statement(ONE) + "," + statement("no-uuid") + "]")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("statements.1: id is not a UUID"));
        list().andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void anIdTwiceInABatchIsBad() throws Exception {
        tell("[" + statement(ONE) + "," + statement(ONE) + "]").andExpect(status().isBadRequest());
        list().andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void aKnownStatementWithTheSameContentIsWelcomeAgain() throws Exception {
        tell(statement(ONE)).andExpect(status().isOk());
        String otherwise =
                statement(ONE).replace("\"id\":\"" + ONE + "\",", "").replaceFirst("}$", ",\"id\":\"" + ONE + "\"}");
        tell(otherwise).andExpect(status().isOk()).andExpect(jsonPath("$[0]").value(ONE));
        list().andExpect(jsonPath("$", hasSize(1)));
    }

    @Test
    void aKnownIdWithOtherContentIsAConflictOfTheWholeBatch() throws Exception {
        tell(statement(ONE));
        tell("[" + statement(TWO) + "," + statement(ONE).replace("e05", "e06") + "]")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString(ONE)));
        list().andExpect(jsonPath("$", hasSize(1)));
    }

    @Test
    void aVoidedStatementIsFoundOnlyAsSuch() throws Exception {
        tell(statement(ONE));
        tell(voiding(TWO, ONE)).andExpect(status().isOk());

        find("statementId", ONE).andExpect(status().isNotFound());
        find("voidedStatementId", ONE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(ONE));
        find("statementId", TWO).andExpect(status().isOk());
        list().andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].id").value(TWO));
    }

    @Test
    void theNewestAreListedToWhoeverMayAsk() throws Exception {
        tell(statement(ONE));
        tell(statement(TWO));

        find("limit", "1")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statements", hasSize(1)))
                .andExpect(jsonPath("$.statements[0].id").value(TWO));
        find("limit", "0").andExpect(jsonPath("$.statements", hasSize(2)));
        find("limit", "all").andExpect(status().isBadRequest());
        web.perform(get("/local/xapi/statements").queryParam("limit", "1")).andExpect(status().is4xxClientError());
    }

    @Test
    void aVoidingStatementCannotBeVoided() throws Exception {
        tell(voiding(TWO, ONE));
        tell(voiding(THREE, TWO));

        find("statementId", TWO).andExpect(status().isOk());
    }

    @Test
    void whatIsVoidedBeforeItArrivesIsVoidedThen() throws Exception {
        tell(voiding(TWO, ONE));
        tell(statement(ONE));

        find("statementId", ONE).andExpect(status().isNotFound());
    }

    @Test
    void aStatementMayBePut() throws Exception {
        send(known(put("/local/xapi/statements").queryParam("statementId", ONE)), statement(ONE))
                .andExpect(status().isNoContent());
        send(known(put("/local/xapi/statements").queryParam("statementId", TWO)), statement(ONE))
                .andExpect(status().isBadRequest());
        find("statementId", ONE).andExpect(status().isOk());
    }

    @Test
    void statementsOutliveTheReceiver() throws Exception {
        tell(statement(ONE));

        assertThat(new RedisStatements(redis, json).all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "timestamp":"2026-01-05T08:00:00.000Z" | "timestamp":"2026-01-05T08:00:00-00:00" | -00:00
            "timestamp":"2026-01-05T08:00:00.000Z" | "timestamp":"yesterday"                 | timestamp
            "timestamp":"2026-01-05T08:00:00.000Z" | "result":{"score":{"scaled":1.5}}       | scaled
            "timestamp":"2026-01-05T08:00:00.000Z" | "result":{"response":null}              | null
            "timestamp":"2026-01-05T08:00:00.000Z" | "bogus":1                               | unknown keys
            "name":"e05"                           | "name":""                               | actor.account
            "account"                              | "mbox":"mailto:a@b.example","account"   | exactly one
            "http://adlnet.gov/expapi/verbs/completed" | "completed"                         | verb.id
            "objectType":"Activity"                | "objectType":"Thing"                    | objectType
            "http://localhost:8080/xapi/prompts/weekly" | "weekly"                           | object.id
            """)
    void aStatementThatBreaksARuleIsBad(String part, String instead, String problem) throws Exception {
        tell(statement(ONE).replace(part, instead))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString(problem)));
    }

    @Test
    void nullIsAllowedInExtensions() throws Exception {
        tell(statement(ONE).replaceFirst("}$", ",\"result\":{\"extensions\":{\"http://a.example/x\":null}}}"))
                .andExpect(status().isOk());
    }

    @Test
    void aBodyThatIsNoJsonIsBad() throws Exception {
        tell("{").andExpect(status().isBadRequest());
        tell("[1]").andExpect(status().isBadRequest());
    }

    private ResultActions tell(String body) throws Exception {
        return send(known(post("/local/xapi/statements")), body);
    }

    private ResultActions find(String parameter, String id) throws Exception {
        return web.perform(known(get("/local/xapi/statements").queryParam(parameter, id)));
    }

    private ResultActions list() throws Exception {
        return web.perform(get("/local/xapi/statements")).andExpect(status().isOk());
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String body) throws Exception {
        return web.perform(request.contentType("application/json").content(body));
    }

    private static MockHttpServletRequestBuilder known(MockHttpServletRequestBuilder request) {
        return request.header("X-Experience-API-Version", "1.0.3").header("Authorization", "Basic a2l0aDpsb2NhbA==");
    }

    private static String statement(String id) {
        return "{\"id\":\"" + id + "\",\"actor\":{\"objectType\":\"Agent\",\"account\":{\"homePage\":"
                + "\"http://localhost:8080\",\"name\":\"e05\"}},\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/completed\"},"
                + "\"object\":{\"objectType\":\"Activity\",\"id\":\"http://localhost:8080/xapi/prompts/weekly\"},"
                + "\"timestamp\":\"2026-01-05T08:00:00.000Z\"}";
    }

    private static String voiding(String id, String target) {
        return "{\"id\":\"" + id + "\",\"actor\":{\"mbox\":\"mailto:kith@kith.example\"},\"verb\":{\"id\":\""
                + StatementRules.VOIDED + "\"},\"object\":{\"objectType\":\"StatementRef\",\"id\":\"" + target + "\"}}";
    }
}
