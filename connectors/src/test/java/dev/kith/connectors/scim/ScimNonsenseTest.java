package dev.kith.connectors.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, there is an answer: every wrong value at every place of a body, of a path and of a filter. */
class ScimNonsenseTest {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "[{}]",
            "[1,\"x\",{}]",
            "{\"value\":null}",
            "{\"value\":{}}",
            "{\"value\":[1]}",
            "[{\"value\":[{}]}]",
            "[{\"value\":{\"value\":1}}]");

    private static final List<String> NAMES = List.of(
            "userName",
            "active",
            "name",
            "name.givenName",
            "emails",
            "emails.value",
            "emails.primary",
            "emails[type eq \\\"work\\\"]",
            "emails[value gt 5].value",
            "emails[type eq \\\"work\\\"].value.value",
            "emails[x.y eq 1].value",
            "emails[value pr].value",
            "emails[not (type eq \\\"x\\\")]",
            "members",
            "members[value eq 1]",
            "members[value eq null]",
            "externalId",
            "x509Certificates",
            "meta.version",
            "groups",
            "name[a eq 1]",
            "userName[value eq \\\"a\\\"]",
            "userName.value",
            "Operations",
            "[",
            "]",
            ".",
            ":",
            "[]",
            "a.b.c",
            Kind.ENTERPRISE,
            Kind.ENTERPRISE + ":manager",
            Kind.ENTERPRISE + ":manager.value",
            Kind.ENTERPRISE + ":",
            Kind.KITH + ":attributes[name eq \\\"x\\\"].value",
            Kind.USER.urn(),
            Kind.USER.urn() + ":");

    private static final List<String> FILTERS = List.of(
            "%s eq 1",
            "%s eq null",
            "%s eq true",
            "%s eq \"x\"",
            "%s gt 5",
            "%s co \"x\"",
            "%s co 1",
            "%s pr",
            "%s",
            "(%s",
            "not (%s eq 1)",
            "%s[value eq 1]",
            "%s[value eq \"x\"].value eq 1",
            "%s.value ne 1 or id eq \"u1\"");

    private final ScimServer server = new ScimServer(new InMemoryScim(), URI.create("https://kith.example/scim/v2"));

    ScimNonsenseTest() {
        ask(
                "POST",
                "/Users",
                "{\"userName\":\"ada\",\"emails\":[{\"type\":\"work\",\"value\":\"a\"},{\"type\":\"home\"}]}");
        ask("POST", "/Groups", "{\"displayName\":\"Team\",\"members\":[{\"value\":\"u1\"}]}");
    }

    static Stream<String> names() {
        return NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAnsweredAsABody(String name) {
        for (String value : VALUES) {
            for (String endpoint : List.of("/Users", "/Groups")) {
                String body = "{\"userName\":\"eve\",\"displayName\":\"Crew\",\"%s\":%s}".formatted(name, value);
                assertAnswered(ask("POST", endpoint, body), body);
                assertAnswered(ask("POST", endpoint + "/.search", body.replace("userName", "filter")), body);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAnsweredAsAChange(String name) {
        for (String value : VALUES) {
            for (String op : List.of("add", "replace", "remove")) {
                String at = "{\"op\":\"%s\",\"path\":\"%s\",\"value\":%s}".formatted(op, name, value);
                String plain = "{\"op\":\"%s\",\"value\":{\"%s\":%s}}".formatted(op, name, value);
                String odd = "{\"op\":%s,\"path\":%s,\"value\":%s}".formatted(value, value, value);
                for (String operations : List.of("[" + at + "]", "[" + plain + "]", "[" + odd + "]", value)) {
                    String body = "{\"Operations\":" + operations + "}";
                    assertAnswered(ask("PATCH", "/Users/u1", body), body);
                    assertAnswered(ask("PATCH", "/Groups/g1", body), body);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAnsweredAsAFilter(String name) {
        for (String filter : FILTERS) {
            String asked = filter.formatted(name.replace("\\\"", "\""));
            for (String endpoint : List.of("/Users", "/Groups")) {
                var query = Map.of("filter", asked, "attributes", asked, "excludedAttributes", name);
                assertAnswered(
                        server.handle(new ScimRequest("GET", endpoint, query, ScimRequest.Conditions.NONE, "")), asked);
            }
        }
    }

    private static void assertAnswered(ScimReply reply, String sent) {
        assertThat(reply.status()).as(sent).isIn(200, 201, 204, 400, 409);
        assertThat(reply.body().orElse("")).as(sent).doesNotContain("Exception", "tools.jackson");
    }

    private ScimReply ask(String method, String path, String body) {
        return server.handle(new ScimRequest(method, path, Map.of(), ScimRequest.Conditions.NONE, body));
    }
}
