package dev.kith.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class LoopbackOnlyTest {

    private final LoopbackOnly filter = new LoopbackOnly(JsonMapper.builder().build(), false);

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LocalHost:8080", "127.0.0.1:1", "[::1]", "[::1]:65535"})
    void thisMachineIsServed(String host) throws Exception {
        assertThat(status("GET", host, null)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "192.168.0.7:8080",
                "localhost:8080@evil.example",
                "0.0.0.0",
                ""
            })
    void aForeignHostIsRefused(String host) throws Exception {
        assertThat(status("GET", host, null)).isEqualTo(421);
    }

    @ParameterizedTest
    @CsvSource({
        "/slack/events, 200",
        "/slack/events/, 421",
        "/slack/events/../../local/people, 421",
        "/slack/events;x=1, 421",
        "//slack/events, 421",
        "/slack/eventsx, 421",
        "/slack/install, 200",
        "/slack/oauth_redirect, 200",
        "/kith.css, 200",
        "/slack/install/x, 421",
        "/scim/v2/Users, 200",
        "/scim/v2/Users/0a1b-2c, 200",
        "/scim/v2/Schemas/urn:ietf:params:scim:schemas:core:2.0:User, 200",
        "/scim/v2/Users/.search, 200",
        "/scim/v2/../../local/people, 421",
        "/scim/v2/Users/../../../local/people, 421",
        "/scim/v2/Users/.., 421",
        "/scim/v2/Users/%2e%2e/local, 421",
        "/scim/v2/Users;x=1, 421",
        "/scim/v2x, 421"
    })
    void whatProvesItselfComesFromOutside(String path, int status) throws Exception {
        var request = new MockHttpServletRequest("POST", path);
        request.addHeader("Host", "kith.example.com");
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(status);
    }

    @Test
    void aMissingHostIsRefused() throws Exception {
        assertThat(status("GET", null, null)).isEqualTo(421);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, localhost:8080, , 200",
        "POST, localhost:8080, http://localhost:8080, 200",
        "PUT, 127.0.0.1:8080, http://localhost:8080, 200",
        "POST, localhost, http://localhost, 200",
        "POST, localhost:8080, http://localhost:3000, 403",
        "POST, localhost:8080, https://evil.example, 403",
        "DELETE, localhost:8080, http://evil.example:8080, 403",
        "POST, localhost:8080, null, 403",
        "PUT, localhost:8080, http://localhost.evil.example:8080, 403",
        "GET, localhost:8080, https://evil.example, 200"
    })
    void aForeignPageWritesNothing(String method, String host, String origin, int status) throws Exception {
        assertThat(status(method, host, origin)).isEqualTo(status);
    }

    @Test
    void aRefusalSaysWhatWouldBeValid() throws Exception {
        var response = response("POST", "localhost:8080", "https://evil.example");

        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString())
                .contains("\"field\":\"Origin\"", "valid")
                .doesNotContain("evil");
    }

    private int status(String method, String host, String origin) throws Exception {
        return response(method, host, origin).getStatus();
    }

    private MockHttpServletResponse response(String method, String host, String origin) throws Exception {
        var request = new MockHttpServletRequest(method, "/anything");
        if (host != null) {
            request.addHeader("Host", host);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
