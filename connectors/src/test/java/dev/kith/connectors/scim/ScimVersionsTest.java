package dev.kith.connectors.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScimVersionsTest {

    private static final URI BASE = URI.create("https://kith.example/scim/v2");
    private static final String ADA = "{\"userName\":\"ada\",\"active\":true}";

    private final InMemoryScim store = new InMemoryScim();
    private final ScimCaller server = new ScimCaller(new ScimServer(store, BASE));

    @Test
    void saysWhereAUserIsAndInWhichVersion() {
        ScimReply created = server.ask("POST", "/Users", ADA);
        assertThat(created.headers())
                .containsEntry("Location", BASE + "/Users/u1")
                .containsEntry("ETag", "W/\"1\"")
                .containsEntry("Content-Type", "application/scim+json");
        assertThat(ScimCaller.tree(created).at("/meta").toString())
                .isEqualTo("{\"resourceType\":\"User\",\"created\":\"2026-01-08T09:30:00Z\","
                        + "\"lastModified\":\"2026-01-08T09:30:00Z\",\"location\":\"" + BASE
                        + "/Users/u1\",\"version\":\"W/\\\"1\\\"\"}");
        ScimReply changed = server.ask("PATCH", "/Users/u1", ScimCaller.replace("title", "\"Dr\""));
        assertThat(changed.headers()).containsEntry("ETag", "W/\"2\"");
        assertThat(ScimCaller.tree(changed).at("/meta/created").asString()).isEqualTo("2026-01-08T09:30:00Z");
        assertThat(ScimCaller.tree(changed).at("/meta/lastModified").asString()).isEqualTo("2026-01-08T09:30:01Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"1\"", "\"1\"", "\"0\", W/\"1\"", "*"})
    void writesTheVersionThatWasMeant(String version) {
        server.ask("POST", "/Users", ADA);
        assertThat(server.ask(
                                "PUT",
                                "/Users/u1",
                                ADA.replace("true", "false"),
                                new ScimRequest.Conditions(version, null))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void refusesAnotherVersion(String method) {
        server.ask("POST", "/Users", ADA);
        ScimReply refused = server.ask(method, "/Users/u1", ADA, new ScimRequest.Conditions("W/\"7\"", null));
        assertThat(refused.status()).isEqualTo(412);
        assertThat(ScimCaller.tree(refused).path("status").asString()).isEqualTo("412");
        assertThat(server.ask("GET", "/Users/u1", "").headers()).containsEntry("ETag", "W/\"1\"");
    }

    @Test
    void repeatsNothingThatIsKnown() {
        server.ask("POST", "/Users", ADA);
        var known = new ScimRequest.Conditions(null, "W/\"1\"");
        ScimReply same = server.ask("GET", "/Users/u1", "", known);
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        server.ask("PATCH", "/Users/u1", ScimCaller.replace("title", "\"Dr\""));
        assertThat(server.ask("GET", "/Users/u1", "", known).status()).isEqualTo(200);
    }

    @Test
    void writesNothingWhereNothingChanges() {
        server.ask("POST", "/Users", ADA);
        assertThat(server.ask("PATCH", "/Users/u1", ScimCaller.replace("active", "\"True\""))
                        .headers())
                .containsEntry("ETag", "W/\"1\"");
        assertThat(server.ask("PUT", "/Users/u1", ADA).headers()).containsEntry("ETag", "W/\"1\"");
    }

    @Test
    void writesAgainWhatSomebodyElseChangedInBetween() {
        server.ask("POST", "/Users", ADA);
        var crowded = new Watched(store) {
            private int others = 2;

            @Override
            public Written replace(Kept read, Draft draft) {
                if (others-- > 0) {
                    server.ask("PATCH", "/Users/u1", ScimCaller.replace("nickName", "\"n" + others + "\""));
                }
                return super.replace(read, draft);
            }
        };
        ScimReply reply = new ScimCaller(new ScimServer(crowded, BASE))
                .ask("PATCH", "/Users/u1", ScimCaller.replace("title", "\"Dr\""));
        assertThat(ScimCaller.tree(reply).path("nickName").asString()).isEqualTo("n0");
        assertThat(ScimCaller.tree(reply).path("title").asString()).isEqualTo("Dr");
    }

    @Test
    void asksToTryAgainWhereOthersAlwaysComeInBetween() {
        server.ask("POST", "/Users", ADA);
        var busy = new Watched(store) {
            @Override
            public Written replace(Kept read, Draft draft) {
                return new Written.Changed();
            }
        };
        ScimReply reply = new ScimCaller(new ScimServer(busy, BASE))
                .ask("PATCH", "/Users/u1", ScimCaller.replace("title", "\"Dr\""));
        assertThat(reply.status()).isEqualTo(503);
    }
}
