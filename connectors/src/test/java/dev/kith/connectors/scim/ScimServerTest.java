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
    private final ScimCaller server = new ScimCaller(new ScimServer(store, BASE));

    @Test
    void passesOnWhatTheDirectoryFindsBad() {
        ScimReply refused = server.ask("POST", "/Users", "{\"userName\":\"ada\",\"timezone\":\"Mars/Base\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(ScimCaller.tree(refused).path("scimType").asString()).isEqualTo("invalidValue");
        assertThat(ScimCaller.tree(refused).path("detail").asString())
                .isEqualTo("timezone: no such zone (valid: Europe/Berlin)");
        server.ask("POST", "/Users", ADA);
        assertThat(server.ask("PATCH", "/Users/u1", ScimCaller.replace("timezone", "\"Mars/Base\""))
                        .status())
                .isEqualTo(400);
        assertThat(ScimCaller.tree(server.ask("GET", "/Users/u1", "")).has("timezone"))
                .isFalse();
    }

    @Test
    void keepsNoPasswordAndNothingUnknown() {
        ScimReply created = server.ask("POST", "/Users", """
                {"userName":"ada","password":"s3cret","shoeSize":"s3cret","@odata.type":"s3cret","1st":"s3cret","a b":"s3cret",
                 "id":"mine","meta":{"version":"s3cret"},"groups":[{"value":"s3cret"}],"schemas":["s3cret"],
                 "name":{"givenName":"Ada","nickName":"s3cret"},"urn:x:2.0:User":{"a":"s3cret"},"x[":"s3cret"}
                """);
        assertThat(created.status()).as("%s", created.body()).isEqualTo(201);
        assertThat(created.body().orElseThrow()).doesNotContain("s3cret");
        server.ask("PATCH", "/Users/u1", ScimCaller.replace("password", "\"s3cret\""));
        server.ask(
                "PUT", "/Users/u1", "{\"userName\":\"ada\",\"name\":{\"givenName\":\"Ada\"},\"password\":\"s3cret\"}");
        assertThat(store.find(Kind.USER, "u1").orElseThrow().tree().json())
                .isEqualTo("{\"userName\":\"ada\",\"name\":{\"givenName\":\"Ada\"},\"active\":true}");
    }

    @Test
    void keepsNothingThatIsEmpty() {
        server.ask("POST", "/Users", """
                {"userName":"ada","title":null,"name":{"givenName":null},"emails":[{"value":null}],"roles":[{}],"phoneNumbers":[]}
                """);
        assertThat(store.find(Kind.USER, "u1").orElseThrow().tree().json()).isEqualTo(ADA);
        server.ask("PATCH", "/Users/u1", ScimCaller.replace("name", "{\"givenName\":\"Ada\"}"));
        server.ask("PATCH", "/Users/u1", ScimCaller.replace("name.givenName", "null"));
        assertThat(store.find(Kind.USER, "u1").orElseThrow().tree().json()).isEqualTo(ADA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"op\":\"remove\",\"path\":\"active\"}", "{\"op\":\"replace\",\"value\":{\"active\":null}}"})
    void whoeverLeftStaysSoWithoutAWord(String operation) {
        server.ask("POST", "/Users", ADA.replace("true", "false"));
        server.ask("PATCH", "/Users/u1", "{\"Operations\":[" + operation + "]}");
        server.ask("PUT", "/Users/u1", "{\"userName\":\"ada\",\"title\":\"Dr\"}");
        assertThat(store.find(Kind.USER, "u1").orElseThrow().tree().user().active())
                .isFalse();
    }

    @Test
    void whoeverIsNewIsActive() {
        assertThat(ScimCaller.tree(server.ask("POST", "/Users", "{\"userName\":\"ada\"}"))
                        .path("active")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theNewestPrimaryIsTheOne() {
        server.ask("POST", "/Users", """
                {"userName":"ada","emails":[{"type":"work","value":"w","primary":true},{"type":"home","value":"h"}]}
                """);
        ScimReply changed = server.ask(
                "PATCH", "/Users/u1", ScimCaller.replace("emails[type eq \\\"home\\\"].primary", "\"True\""));
        assertThat(ScimCaller.tree(changed).path("emails").toString())
                .isEqualTo("[{\"type\":\"work\",\"value\":\"w\",\"primary\":false},"
                        + "{\"type\":\"home\",\"value\":\"h\",\"primary\":true}]");
    }

    @Test
    void refusesABodyThatIsTooLongOrTooDeep() {
        String longName = "{\"userName\":\"" + "a".repeat(ScimServer.LONGEST_BODY) + "\"}";
        assertThat(server.ask("POST", "/Users", longName).status()).isEqualTo(413);
        String deep = "{\"userName\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThat(server.ask("POST", "/Users", deep).status()).isEqualTo(400);
        String nested = "not (".repeat(5000) + "userName pr" + ")".repeat(5000);
        assertThat(filtered("/Users", nested).status()).isEqualTo(400);
    }

    @Test
    void looksUpWhatHasAKey() {
        server.ask("POST", "/Users", ADA);
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
        assertThat(store.asked()).contains("groupsOf").doesNotContain("page", "members");
    }

    @Test
    void readsNoMembersWhereNobodyWantsThem() {
        server.ask("POST", "/Groups", "{\"displayName\":\"All\",\"members\":[{\"value\":\"u1\"}]}");
        store.asked();
        var without = Map.of("excludedAttributes", "members", "filter", "displayName eq \"all\"");
        assertThat(ScimCaller.tree(server.ask("GET", "/Groups", without))
                        .at("/totalResults")
                        .asInt())
                .isEqualTo(1);
        server.ask("GET", "/Groups/g1", Map.of("attributes", "displayName"));
        assertThat(store.asked()).doesNotContain("members");
        server.ask("GET", "/Users/u1", Map.of("attributes", "userName"));
        assertThat(store.asked()).doesNotContain("groupsOf");
    }

    @Test
    void tellsTheStoreOnlyWhoJoinsAndWhoLeaves() {
        String many = IntStream.range(0, 10_000)
                .mapToObj(n -> "{\"value\":\"m" + n + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
        server.ask("POST", "/Groups", "{\"displayName\":\"All\",\"members\":" + many + "}");
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
        ScimReply reply = new ScimCaller(new ScimServer(watched, BASE)).ask("PATCH", "/Groups/g1", patch);
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
                .forEach(n -> server.ask("POST", "/Users", "{\"userName\":\"user" + n + "\",\"title\":\"Dr\"}"));
        ObjectNode list =
                ScimCaller.tree(server.ask("GET", "/Users", Map.of("filter", "title eq \"dr\"", "startIndex", "401")));
        assertThat(list.path("totalResults").asInt()).isEqualTo(401);
        assertThat(list.at("/Resources/0/userName").asString()).isEqualTo("user400");
        ObjectNode greedy = ScimCaller.tree(server.ask("GET", "/Users", Map.of("count", "100000")));
        assertThat(greedy.path("itemsPerPage").asInt()).isEqualTo(ScimServer.LONGEST_PAGE);
        assertThat(greedy.path("totalResults").asInt()).isEqualTo(401);
    }

    @Test
    void saysWhatElseIsPossible() {
        assertThat(server.ask("DELETE", "/Users", "").headers()).containsEntry("Allow", "GET, POST");
    }

    @Test
    void needsAnAddressThatIsAbsolute() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScimServer(store, URI.create("/scim/v2")));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScimServer(store, URI.create(BASE + "/")));
    }

    private ScimReply filtered(String path, String filter) {
        return server.ask("GET", path, Map.of("filter", filter));
    }
}
