package dev.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TokenFilterTest {

    @ParameterizedTest
    @CsvSource({
        "secret, /api/v1/people, Bearer secret, 200",
        "secret, /api/v1/people, Bearer other, 401",
        "secret, /api/v1/people, Basic secret, 401",
        "secret, /api/v1/people, '', 401",
        "secret, /local/people, '', 200",
        "'', /api/v1/people, '', 200",
    })
    void letsInWhoeverHoldsTheToken(String token, String path, String header, int status) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        if (!header.isEmpty()) {
            request.addHeader("Authorization", header);
        }
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();

        new TokenFilter(token).doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(chain.getRequest() != null).isEqualTo(status == 200);
    }
}
