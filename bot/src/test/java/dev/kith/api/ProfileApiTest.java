package dev.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.xapi.Profile;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

class ProfileApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"/xapi/profile", "/xapi/profile/v1"})
    void servesTheProfileWhereStatementsSayThatItIs(String path) throws Exception {
        var url = URI.create("https://kith.example");
        var web = MockMvcBuilders.standaloneSetup(new ProfileApi(url)).build();
        var response = web.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();

        assertThat(response.getContentType()).startsWith(Profile.MEDIA_TYPE);
        var profile = JsonMapper.shared().readTree(response.getContentAsByteArray());
        assertThat(profile.path("id").asString()).isEqualTo("https://kith.example/xapi/profile");
        assertThat(profile.at("/versions/0/id").asString()).isEqualTo("https://kith.example/xapi/profile/v1");
        assertThat(profile.path("templates").size()).isGreaterThan(10);
    }
}
