package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real application hears of people from an identity provider, writes to them, and lets them go. */
class ScimWalkTest {

    private static final String TOKEN = "the-token-of-the-identity-provider";
    private static final Map<String, String> SETTINGS = Map.of(
            "kith.scim.token", TOKEN,
            "kith.people.zone", "Europe/Berlin",
            "kith.people.sources", "scim,folder,api");

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void entraBringsSomebodyAndTakesThemAway() throws Exception {
        try (var kith = new Application(folder, SETTINGS)) {
            assertThat(asks(kith, "GET", "/Users", "", "some-other-token-of-24-characters")
                            .statusCode())
                    .isEqualTo(401);
            var none = read(asks(kith, "GET", "/Users?filter=userName+eq+%22af2b-9d%22", "", TOKEN));
            assertThat(none.path("totalResults").asInt()).isZero();

            var created = asks(kith, "POST", "/Users", """
                    {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"nova.lind@kith.example",
                     "externalId":"nova.lind","active":true,"displayName":"Nova Lind",
                     "emails":[{"primary":true,"type":"work","value":"nova.lind@kith.example"}],
                     "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"e99","manager":"e01"}}
                    """, TOKEN);
            assertThat(created.statusCode()).isEqualTo(201);
            assertThat(created.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/scim+json");
            String user = URI.create(created.headers().firstValue("Location").orElseThrow())
                    .getPath()
                    .replaceFirst("/scim/v2", "");

            var data = kith.get("/api/v1/people/e99/data");
            assertThat(data.path("directory").path("manager").asString()).isEqualTo("e01");
            assertThat(names(kith)).contains("Nova Lind");
            kith.post("/local/people/e99/says", "{\"text\":\"help\"}");
            assertThat(kith.get("/api/v1/people/e99/data").path("addresses").toString())
                    .contains("e99");
            assertThat(kith.get("/api/v1/people/sources").path("people").toString())
                    .isEqualTo("{\"scim\":1,\"folder\":0,\"api\":50}");

            assertThat(patches(kith, user, "{\"op\":\"Replace\",\"path\":\"displayName\",\"value\":\"Nova Sand\"}"))
                    .isEqualTo(200);
            assertThat(names(kith)).contains("Nova Sand").doesNotContain("Nova Lind");
            assertThat(patches(kith, user, "{\"op\":\"Replace\",\"path\":\"active\",\"value\":\"False\"}"))
                    .isEqualTo(200);
            assertThat(names(kith)).doesNotContain("Nova Sand").hasSize(50);
            assertThat(asks(kith, "DELETE", user, "", TOKEN).statusCode()).isEqualTo(204);
            assertThat(asks(kith, "GET", user, "", TOKEN).statusCode()).isEqualTo(404);
        }
    }

    private static Iterable<String> names(Application kith) {
        return kith.get("/local/people")
                .valueStream()
                .map(one -> one.path("name").asString())
                .toList();
    }

    private int patches(Application kith, String user, String operation) throws IOException, InterruptedException {
        return asks(kith, "PATCH", user, "{\"Operations\":[" + operation + "]}", TOKEN)
                .statusCode();
    }

    private HttpResponse<String> asks(Application kith, String method, String path, String body, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + kith.port() + "/scim/v2" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/scim+json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static JsonNode read(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
