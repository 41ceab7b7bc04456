package dev.kith.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.connectors.scim.ScimServer;
import dev.kith.people.PeopleParts;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Who is let in, and what of a request comes through. */
class ScimEdgeTest {

    private static final String TOKEN = "let-me-in-let-me-in-let-me-in";

    private final Redis redis = TestRedis.empty();
    private final MockMvc http = edge(TOKEN);

    private MockMvc edge(String token) {
        var scim = ScimParts.alone(redis, TestRedis.vault(), () -> Instant.parse("2026-01-08T09:30:00Z"));
        var server = new ScimServer(scim, URI.create("https://kith.example/scim/v2"));
        return MockMvcBuilders.standaloneSetup(new ScimEdge(server, settings(token, "")))
                .build();
    }

    private static ScimSettings settings(String token, String groups) {
        return new ScimSettings(token, false, groups);
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer let-me-in", "Basic " + TOKEN, TOKEN})
    void letsNobodyInWithoutTheToken(String header) throws Exception {
        http.perform(get("/scim/v2/Users").header("Authorization", header))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType("application/scim+json"))
                .andExpect(jsonPath("$.schemas[0]").value("urn:ietf:params:scim:api:messages:2.0:Error"))
                .andExpect(jsonPath("$.status").value("401"));
    }

    @Test
    void withoutATokenThereIsNoScim() throws Exception {
        edge("").perform(get("/scim/v2/Users").header("Authorization", "Bearer "))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("KITH_SCIM_TOKEN")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/scim+json", "application/json", "application/scim+json; charset=utf-8"})
    void takesBothContentTypesAndAnswersInItsOwn(String type) throws Exception {
        http.perform(post("/scim/v2/Users")
                        .header("Authorization", "bearer " + TOKEN)
                        .header("Origin", "https://elsewhere.example")
                        .contentType(type)
                        .content("{\"userName\":\"Zoë+1@kith.example\"}"))
                .andExpect(status().isCreated())
                .andExpect(content().contentType("application/scim+json"))
                .andExpect(header().string("Location", startsWith("https://kith.example/scim/v2/Users/")));
        http.perform(get(URI.create("/scim/v2/Users?filter=userName+eq+%22zo%C3%AB%2B1@kith.example%22"))
                        .header("Authorization", "Bearer " + TOKEN))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.totalResults").value(1))
                .andExpect(content().string(containsString("Zoë+1")));
    }

    @Test
    void aBodyThatIsTooLongIsRefused() throws Exception {
        http.perform(patch("/scim/v2/Users/1")
                        .header("Authorization", "Bearer " + TOKEN)
                        .content("x".repeat(ScimServer.LONGEST_BODY + 10)))
                .andExpect(status().isContentTooLarge());
    }

    @Test
    void aTokenThatCanBeGuessedKeepsKithFromStarting() {
        assertThatThrownBy(() -> settings("0123456789", ""))
                .hasMessageStartingWith("KITH_SCIM_TOKEN has 10 characters (valid: 24 or more");
        assertThat(settings(TOKEN, "").toString()).doesNotContain(TOKEN);
    }

    @Test
    void groupsGoOnlyIntoAPlainList() {
        assertThat(settings(TOKEN, "interests").groups(PeopleParts.attributes()))
                .contains("interests");
        for (String other : new String[] {"grade", "caring", "shoes"}) {
            assertThatThrownBy(() -> settings(TOKEN, other).groups(PeopleParts.attributes()))
                    .hasMessageStartingWith(
                            "kith.scim.groups-attribute: " + other + " is not declared as a plain list");
        }
    }
}
