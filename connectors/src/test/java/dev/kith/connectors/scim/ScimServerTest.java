package dev.kith.connectors.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class ScimServerTest {

    private static final URI BASE = URI.create("https://kith.example/scim/v2");
    private static final String ADA = "{\"userName\":\"ada\",\"active\":true}";

    private final InMemoryScim store = new InMemoryScim(user -> user.timezone()
            .filter("Mars/Base"::equals)
            .map(zone -> new Written.Refused("timezone", "no such zone (valid: Europe/Berlin)")));
    private final ScimServer server = new ScimServer(store, BASE);

    @Test
    void saysWhereAUserIsAndInWhichVersion() {
        ScimReply created = ask("POST", "/Users", ADA);
        assertThat(created.headers())
                .containsEntry("Location", BASE + "/Users/u1")
                .containsEntry("ETag", "W/\"1\"")
                .containsEntry("Content-Type", "application/scim+json");
        assertThat(tree(created).at("/meta").toString())
                .isEqualTo("{\"resourceType\":\"User\",\"created\":\"2026-01-08T09:30:00Z\","
                        + "\"lastModified\":\"2026-01-08T09:30:00Z\",\"location\":\"" + BASE
                        + "/Users/u1\",\"version\":\"W/\\\"1\\\"\"}");
        ScimReply changed = ask("PATCH", "/Users/u1", replace("title", "\"Dr\""));
        assertThat(changed.headers()).containsEntry("ETag", "W/\"2\"");
        assertThat(tree(changed).at("/meta/created").asString()).isEqualTo("2026-01-08T09:30:00Z");
        assertThat(tree(changed).at("/meta/lastModified").asString()).isEqualTo("2026-01-08T09:30:01Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"1\"", "\"1\"", "\"0\", W/\"1\"", "*"})
    void writesTheVersionThatWasMeant(String version) {
        ask("POST", "/Users", ADA);
        assertThat(ask("PUT", "/Users/u1", ADA.replace("true", "false"), new ScimRequest.Conditions(version, null))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void refusesAnotherVersion(String method) {
        ask("POST", "/Users", ADA);
        ScimReply refused = ask(method, "/Users/u1", ADA, new ScimRequest.Conditions("W/\"7\"", null));
        assertThat(refused.status()).isEqualTo(412);
        assertThat(tree(refused).path("status").asString()).isEqualTo("412");
        assertThat(ask("GET", "/Users/u1", "").headers()).containsEntry("ETag", "W/\"1\"");
    }

    @Test
    void repeatsNothingThatIsKnown() {
        ask("POST", "/Users", ADA);
        var known = new ScimRequest.Conditions(null, "W/\"1\"");
        ScimReply same = ask("GET", "/Users/u1", "", known);
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        ask("PATCH", "/Users/u1", replace("title", "\"Dr\""));
        assertThat(ask("GET", "/Users/u1", "", known).status()).isEqualTo(200);
    }

    @Test
    void writesNothingWhereNothingChanges() {
        ask("POST", "/Users", ADA);
        assertThat(ask("PATCH", "/Users/u1", replace("active", "\"True\"")).headers())
                .containsEntry("ETag", "W/\"1\"");
        assertThat(ask("PUT", "/Users/u1", ADA).headers()).containsEntry("ETag", "W/\"1\"");
    }

    @Test
    void passesOnWhatTheDirectoryFindsBad() {
        ScimReply refused = ask("POST", "/Users", "{\"userName\":\"ada\",\"timezone\":\"Mars/Base\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(tree(refused).path("scimType").asString()).isEqualTo("invalidValue");
        assertThat(tree(refused).path("detail").asString()).isEqualTo("timezone: no such zone (valid: Europe/Berlin)");
        ask("POST", "/Users", ADA);
        assertThat(ask("PATCH", "/Users/u1", replace("timezone", "\"Mars/Base\""))
                        .status())
                .isEqualTo(400);
        assertThat(tree(ask("GET", "/Users/u1", "")).has("timezone")).isFalse();
    }

    @Test
    void keepsNoPasswordAndNothingUnknown() {
        ScimReply created = ask("POST", "/Users", """
                {"userName":"ada","password":"s3cret","shoeSize":"s3cret","@odata.type":"s3cret","1st":"s3cret","a b":"s3cret",
                 "id":"mine","meta":{"version":"s3cret"},"groups":[{"value":"s3cret"}],"schemas":["s3cret"],
                 "name":{"givenName":"Ada","nickName":"s3cret"},"urn:x:2.0:User":{"a":"s3cret"},"x[":"s3cret"}
                """);
        assertThat(created.status()).as("%s", created.body()).isEqualTo(201);
        assertThat(created.body().orElseThrow()).doesNotContain("s3cret");
        ask("PATCH", "/Users/u1", replace("password", "\"s3cret\""));
        ask("PUT", "/Users/u1", "{\"userName\":\"ada\",\"name\":{\"givenName\":\"Ada\"},\"password\":\"s3cret\"}");
        assertThat(store.find(Kind.USER, "u1").orElseThrow().tree().json())
                .isEqualTo("{\"userName\":\"ada\",\"name\":{\"givenName\":\"Ada\"},\"active\":true}");
    }

    @Test
    void keepsNothingThatIsEmpty() {
        ask("POST", "/Users", """
                {"userName":"ada","title":null,"name":{"givenName":null},"emails":[{"value":null}],"roles":[{}],"phoneNumbers":[]}
                """);
        assertThat(store.find(Kind.USER, "u1").orElseThrow().tree().json()).isEqualTo(ADA);
        ask("PATCH", "/Users/u1", replace("name", "{\"givenName\":\"Ada\"}"));
        ask("PATCH", "/Users/u1", replace("name.givenName", "null"));
        assertThat(store.find(Kind.USER, "u1").orElseThrow().tree().json()).isEqualTo(ADA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"op\":\"remove\",\"path\":\"active\"}", "{\"op\":\"replace\",\"value\":{\"active\":null}}"})
    void whoeverLeftStaysSoWithoutAWord(String operation) {
        ask("POST", "/Users", ADA.replace("true", "false"));
        ask("PATCH", "/Users/u1", "{\"Operations\":[" + operation + "]}");
        ask("PUT", "/Users/u1", "{\"userName\":\"ada\",\"title\":\"Dr\"}");
        assertThat(store.find(Kind.USER, "u1").orElseThrow().tree().user().active())
                .isFalse();
    }

    @Test
    void whoeverIsNewIsActive() {
        assertThat(tree(ask("POST", "/Users", "{\"userName\":\"ada\"}"))
                        .path("active")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theNewestPrimaryIsTheOne() {
        ask("POST", "/Users", """
                {"userName":"ada","emails":[{"type":"work","value":"w","primary":true},{"type":"home","value":"h"}]}
                """);
        ScimReply changed = ask("PATCH", "/Users/u1", replace("emails[type eq \\\"home\\\"].primary", "\"True\""));
        assertThat(tree(changed).path("emails").toString())
                .isEqualTo("[{\"type\":\"work\",\"value\":\"w\",\"primary\":false},"
                        + "{\"type\":\"home\",\"value\":\"h\",\"primary\":true}]");
    }

    @Test
    void refusesABodyThatIsTooLongOrTooDeep() {
        String longName = "{\"userName\":\"" + "a".repeat(ScimServer.LONGEST_BODY) + "\"}";
        assertThat(ask("POST", "/Users", longName).status()).isEqualTo(413);
        String deep = "{\"userName\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThat(ask("POST", "/Users", deep).status()).isEqualTo(400);
        String nested = "not (".repeat(5000) + "userName pr" + ")".repeat(5000);
        assertThat(filtered("/Users", nested).status()).isEqualTo(400);
    }

    @Test
    void looksUpWhatHasAKey() {
        ask("POST", "/Users", ADA);
        store.asked();
        filtered("/Users", "userName eq \"ADA\"");
        assertThat(store.asked()).contains("lookUp NAME").doesNotContain("page");
        filtered("/Users", "emails[type eq \"work\"].value eq \"a\"");
        assertThat(store.asked()).contains("lookUp EMAIL").doesNotContain("page");
        filtered("/Users", "active eq true and externalId eq \"a\"");
        assertThat(store.asked()).contains("lookUp EXTERNAL_ID").doesNotContain("page");
        filtered("/Groups", "displayName eq \"a\"");
        assertThat(store.asked()).contains("lookUp NAME").doesNotContain("page");
        filtered("/Groups", "members[value eq \"u1\"]");
        assertThat(store.asked()).contains("groupsOf").doesNotContain("page");
    }

    @Test
    void readsNoMembersWhereNobodyWantsThem() {
        ask("POST", "/Groups", "{\"displayName\":\"All\",\"members\":[{\"value\":\"u1\"}]}");
        store.asked();
        var without = Map.of("excludedAttributes", "members", "filter", "displayName eq \"all\"");
        assertThat(tree(ask("GET", "/Groups", without)).at("/totalResults").asInt())
                .isEqualTo(1);
        ask("GET", "/Groups/g1", Map.of("attributes", "displayName"));
        assertThat(store.asked()).doesNotContain("members");
        ask("GET", "/Users/u1", Map.of("attributes", "userName"));
        assertThat(store.asked()).doesNotContain("groupsOf");
    }

    @Test
    void tellsTheStoreOnlyWhoJoinsAndWhoLeaves() {
        String many = IntStream.range(0, 10_000)
                .mapToObj(n -> "{\"value\":\"m" + n + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
        ask("POST", "/Groups", "{\"displayName\":\"All\",\"members\":" + many + "}");
        Deque<Draft> drafts = new ArrayDeque<>();
        var watched = new Watched(store) {
            @Override
            public Written replace(Kept read, Draft draft) {
                drafts.add(draft);
                return super.replace(read, draft);
            }
        };
        var patch =
                "{\"Operations\":[{\"op\":\"Add\",\"path\":\"members\",\"value\":[{\"value\":\"x\"},{\"value\":\"m1\"}]},"
                        + "{\"op\":\"Remove\",\"path\":\"members\",\"value\":[{\"value\":\"m7\"},{\"value\":\"y\"}]}]}";
        ScimReply reply = new ScimServer(watched, BASE).handle(request("PATCH", "/Groups/g1", patch));
        assertThat(reply.status()).isEqualTo(204);
        assertThat(drafts).singleElement().satisfies(draft -> {
            assertThat(draft.joining()).isEqualTo(Set.of("x"));
            assertThat(draft.leaving()).isEqualTo(Set.of("m7"));
            assertThat(draft.tree().json()).isEqualTo("{\"displayName\":\"All\"}");
        });
    }

    @Test
    void looksAtAllPagesWhereNoKeyTells() {
        IntStream.range(0, 2 * ScimServer.LONGEST_PAGE + 1)
                .forEach(n -> ask("POST", "/Users", "{\"userName\":\"user" + n + "\",\"title\":\"Dr\"}"));
        ObjectNode list = tree(ask("GET", "/Users", Map.of("filter", "title eq \"dr\"", "startIndex", "401")));
        assertThat(list.path("totalResults").asInt()).isEqualTo(401);
        assertThat(list.at("/Resources/0/userName").asString()).isEqualTo("user400");
        ObjectNode greedy = tree(ask("GET", "/Users", Map.of("count", "100000")));
        assertThat(greedy.path("itemsPerPage").asInt()).isEqualTo(ScimServer.LONGEST_PAGE);
        assertThat(greedy.path("totalResults").asInt()).isEqualTo(401);
    }

    @Test
    void writesAgainWhatSomebodyElseChangedInBetween() {
        ask("POST", "/Users", ADA);
        var crowded = new Watched(store) {
            private int others = 2;

            @Override
            public Written replace(Kept read, Draft draft) {
                if (others-- > 0) {
                    ask("PATCH", "/Users/u1", ScimServerTest.replace("nickName", "\"n" + others + "\""));
                }
                return super.replace(read, draft);
            }
        };
        ScimReply reply =
                new ScimServer(crowded, BASE).handle(request("PATCH", "/Users/u1", replace("title", "\"Dr\"")));
        assertThat(tree(reply).path("nickName").asString()).isEqualTo("n0");
        assertThat(tree(reply).path("title").asString()).isEqualTo("Dr");
    }

    @Test
    void asksToTryAgainWhereOthersAlwaysComeInBetween() {
        ask("POST", "/Users", ADA);
        var busy = new Watched(store) {
            @Override
            public Written replace(Kept read, Draft draft) {
                return new Written.Changed();
            }
        };
        ScimReply reply = new ScimServer(busy, BASE).handle(request("PATCH", "/Users/u1", replace("title", "\"Dr\"")));
        assertThat(reply.status()).isEqualTo(503);
    }

    @Test
    void saysWhatElseIsPossible() {
        assertThat(ask("DELETE", "/Users", "").headers()).containsEntry("Allow", "GET, POST");
    }

    @Test
    void needsAnAddressThatIsAbsolute() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScimServer(store, URI.create("/scim/v2")));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScimServer(store, URI.create(BASE + "/")));
    }

    private ScimReply filtered(String path, String filter) {
        return ask("GET", path, Map.of("filter", filter));
    }

    private ScimReply ask(String method, String path, Map<String, String> query) {
        return server.handle(new ScimRequest(method, path, query, ScimRequest.Conditions.NONE, ""));
    }

    private ScimReply ask(String method, String path, String body) {
        return server.handle(request(method, path, body));
    }

    private ScimReply ask(String method, String path, String body, ScimRequest.Conditions conditions) {
        return server.handle(new ScimRequest(method, path, Map.of(), conditions, body));
    }

    private static ScimRequest request(String method, String path, String body) {
        return new ScimRequest(method, path, Map.of(), ScimRequest.Conditions.NONE, body);
    }

    private static String replace(String path, String value) {
        return "{\"Operations\":[{\"op\":\"Replace\",\"path\":\"" + path + "\",\"value\":" + value + "}]}";
    }

    private static ObjectNode tree(ScimReply reply) {
        return Patch.tree(reply.body().orElseThrow());
    }
}
