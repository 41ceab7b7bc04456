package dev.kith.connectors.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * What identity providers send, and what they expect. Before each row there are Ada ({@code u1}), Ben ({@code u2}) and their team
 * ({@code g1}). What is written E and K are the names of the extensions; a pointer {@code <} leads into what is read afterwards.
 */
class ScimDialogueTest {

    private final InMemoryScim store = new InMemoryScim();
    private final ScimServer server = new ScimServer(store, URI.create("https://kith.example/scim/v2"));

    @BeforeEach
    void threeAreThere() {
        create("/Users", """
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","E"],"userName":"ada@kith.example",
                 "externalId":"ada","active":true,"displayName":"Ada Berg","password":"secret",
                 "name":{"givenName":"Ada","familyName":"Berg"},
                 "emails":[{"primary":true,"type":"work","value":"ada@kith.example"}],
                 "E":{"employeeNumber":"7","manager":"42"}}
                """);
        create("/Users", """
                {"userName":"ben@kith.example","active":true,"emails":[{"type":"home","value":"ada@kith.example"}]}
                """);
        create("/Groups", """
                {"displayName":"Team","externalId":"8aa1","members":[{"value":"u1"},{"value":"u2"}]}
                """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        test connection            | GET    /Users?filter=userName eq "af2b-9d"                              |      | 200 | /totalResults | 0
        a match, by whatever case  | GET    /Users?filter=userName eq "ADA@Kith.Example"                     |      | 200 | /Resources/0/id | "u1"
        a match by the external id | GET    /Users?filter=externalId eq "ada"                                |      | 200 | /Resources/0/id | "u1"
        a match by e-mail          | GET    /Users?filter=emails[type eq "work"].value eq "Ada@kith.example" |      | 200 | /Resources/0/id | "u1"
        e-mail of another type     | GET    /Users?filter=emails[type eq "home"].value eq "Ada@kith.example" |      | 200 | /Resources/0/id | "u2"
        a match by two             | GET    /Users?filter=userName eq "ada@kith.example" and active eq "True" |     | 200 | /totalResults | 1
        who has this manager       | GET    /Users?filter=id eq "u1" and manager eq "42"&attributes=id       |      | 200 | /Resources/0/id | "u1"
        who has another            | GET    /Users?filter=id eq "u1" and manager eq "43"&attributes=id       |      | 200 | /totalResults | 0
        creates, by its own sample | POST   /Users | {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","E"],"externalId":"0a21","userName":"eve","active":true,"emails":[{"primary":true,"type":"work","value":"eve@kith.example"}],"meta":{"resourceType":"User"},"name":{"formatted":"Eve B","familyName":"B","givenName":"Eve"},"roles":[]} | 201 | /meta/location | "https://kith.example/scim/v2/Users/u3"
        creates, with a manager    | POST   /Users | {"userName":"eve","E":{"manager":"u1"}}                          | 201 | /E/manager | {"value":"u1"}
        creates somebody again     | POST   /Users | {"userName":"Ada@KITH.example"}                                  | 409 | /scimType | "uniqueness"
        disables, in a word        | PATCH  /Users/u1 | {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"Replace","path":"active","value":"False"}]} | 200 | /active | false
        reads whom it disabled     | PATCH  /Users/u1 | {"Operations":[{"op":"Replace","path":"active","value":"False"}]} | 200 | < /userName | "ada@kith.example"
        several, one by one        | PATCH  /Users/u1 | {"Operations":[{"op":"Replace","path":"emails[type eq \\"work\\"].value","value":"n@kith.example"},{"op":"Replace","path":"name.familyName","value":"Bergman"}]} | 200 | < /emails/0/value | "n@kith.example"
        several, with the flag     | PATCH  /Users/u1 | {"Operations":[{"op":"replace","value":{"displayName":"AB","name.givenName":"A","E:department":"Care"}}]} | 200 | < /E | {"employeeNumber":"7","manager":{"value":"42"},"department":"Care"}
        a manager as plain text    | PATCH  /Users/u1 | {"Operations":[{"op":"Add","path":"E:manager","value":"u2"}]}  | 200 | /E/manager | {"value":"u2"}
        a first day                | PATCH  /Users/u1 | {"Operations":[{"op":"Add","path":"K:startDate","value":"2026-01-31"}]} | 200 | /schemas/2 | "K"
        deletes                    | DELETE /Users/u1 |                                                                | 204 | < /status | "404"
        deletes a stranger         | DELETE /Users/u9 |                                                                | 404 | /status | "404"
        reads a stranger           | GET    /Users/u9 |                                                                | 404 | /schemas/0 | "urn:ietf:params:scim:api:messages:2.0:Error"
        a group by name            | GET    /Groups?excludedAttributes=members&filter=displayName eq "team"  |      | 200 | /Resources/0/members |
        a group without members    | GET    /Groups/g1?excludedAttributes=members                            |      | 200 | /members |
        is somebody a member       | GET    /Groups?filter=id eq "g1" and members eq "u1"&attributes=id      |      | 200 | /totalResults | 1
        is somebody else           | GET    /Groups?filter=id eq "g1" and members eq "u9"&attributes=id      |      | 200 | /totalResults | 0
        is one of two a member     | GET    /Groups?filter=id eq "g1" and (members eq "u9" or members[value eq "u2"]) | | 200 | /totalResults | 1
        the groups of somebody     | GET    /Groups?filter=members.value eq "u2"                             |      | 200 | /Resources/0/id | "g1"
        creates a group            | POST   /Groups | {"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group","http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"],"externalId":"8aa2","displayName":"Crew","meta":{"resourceType":"Group"}} | 201 | /id | "g2"
        creates a group again      | POST   /Groups | {"displayName":"TEAM"}                                          | 409 | /scimType | "uniqueness"
        renames a group            | PATCH  /Groups/g1 | {"Operations":[{"op":"Replace","path":"displayName","value":"Crew"}]} | 204 | < /displayName | "Crew"
        adds a member              | PATCH  /Groups/g1 | {"Operations":[{"op":"Add","path":"members","value":[{"$ref":null,"value":"u3"}]}]} | 204 | < /members/2 | {"value":"u3"}
        adds one as its sample     | PATCH  /Groups/g1 | {"Operations":[{"op":"Add","path":"members","value":"string id 1"}]} | 204 | < /members/2 | {"value":"string id 1"}
        adds one again             | PATCH  /Groups/g1 | {"Operations":[{"op":"Add","path":"members","value":[{"value":"u1","type":"User"}]}]} | 204 | < /members | [{"value":"u1"},{"value":"u2"}]
        removes a member by a list | PATCH  /Groups/g1 | {"Operations":[{"op":"Remove","path":"members","value":[{"$ref":null,"value":"u1"}]}]} | 204 | < /members | [{"value":"u2"}]
        removes one with its type  | PATCH  /Groups/g1 | {"Operations":[{"op":"Remove","path":"members","value":[{"value":"u1","type":"User"}]}]} | 204 | < /members | [{"value":"u2"}]
        removes one by a filter    | PATCH  /Groups/g1 | {"Operations":[{"op":"remove","path":"members[value eq \\"u1\\"]"}]} | 204 | < /members | [{"value":"u2"}]
        removes all members        | PATCH  /Groups/g1 | {"Operations":[{"op":"Remove","path":"members"}]}            | 204 | < /members |
        deletes a group            | DELETE /Groups/g1 |                                                               | 204 | < /status | "404"
        """)
    void entra(String situation, String call, String body, int status, String where, String expected) {
        assertAnswer(call, body, status, where, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        wants to see somebody     | GET    /Users?count=1&startIndex=1                        |      | 200 | /itemsPerPage | 1
        counts all                | GET    /Users?count=0                                     |      | 200 | /totalResults | 2
        pages beyond the end      | GET    /Users?startIndex=100&count=100                    |      | 200 | /Resources | []
        a match                   | GET    /Users?filter=userName eq "ada@kith.example"&startIndex=1&count=100 | | 200 | /Resources/0/externalId | "ada"
        creates                   | POST   /Users | {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"eve@kith.example","name":{"givenName":"Eve","familyName":"Bo"},"emails":[{"primary":true,"value":"eve@kith.example","type":"work"}],"displayName":"Eve Bo","locale":"en-US","externalId":"00u1","groups":[],"password":"1mz050nq","active":true} | 201 | /password |
        creates somebody again    | POST   /Users | {"userName":"ada@kith.example"}           | 409 | /status | "409"
        pushes a profile          | PUT    /Users/u1 | {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"u1","userName":"ada@kith.example","displayName":"Ada B","active":true,"groups":[],"meta":{"resourceType":"User"}} | 200 | < /name |
        pushes without active     | PUT    /Users/u1 | {"userName":"ada@kith.example"}        | 200 | < /active | true
        deactivates by a PATCH    | PATCH  /Users/u1 | {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"replace","value":{"active":false}}]} | 200 | < /active | false
        deactivates by a PUT      | PUT    /Users/u1 | {"userName":"ada@kith.example","active":false} | 200 | < /active | false
        a name of another         | PUT    /Users/u1 | {"userName":"BEN@kith.example"}        | 409 | /scimType | "uniqueness"
        sets a password           | PATCH  /Users/u1 | {"Operations":[{"op":"replace","value":{"password":"n3w"}}]} | 200 | /password |
        a group by name           | GET    /Groups?filter=displayName eq "Team"&startIndex=1&count=100 | | 200 | /Resources/0/members | [{"value":"u1"},{"value":"u2"}]
        creates a group           | POST   /Groups | {"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"Crew","members":[{"value":"u1","display":"ada@kith.example"}]} | 201 | /members | [{"value":"u1"}]
        renames a group           | PATCH  /Groups/g1 | {"Operations":[{"op":"replace","value":{"id":"g1","displayName":"Crew"}}]} | 204 | < /displayName | "Crew"
        adds and removes          | PATCH  /Groups/g1 | {"Operations":[{"op":"remove","path":"members[value eq \\"u1\\"]"},{"op":"add","path":"members","value":[{"value":"u3","display":"eve"}]}]} | 204 | < /members | [{"value":"u2"},{"value":"u3"}]
        members anew              | PATCH  /Groups/g1 | {"Operations":[{"op":"replace","path":"members","value":[{"value":"u2","display":"b"}]}]} | 204 | < /members | [{"value":"u2"}]
        a group as a whole        | PUT    /Groups/g1 | {"displayName":"Team","members":[{"value":"u2"}]} | 200 | < /members | [{"value":"u2"}]
        a group without a word    | PUT    /Groups/g1 | {"displayName":"Crew"}                | 200 | < /members | [{"value":"u1"},{"value":"u2"}]
        a group without members   | PUT    /Groups/g1 | {"displayName":"Crew","members":[]}   | 200 | < /members |
        the groups in a user      | GET    /Users/u1 |                                        | 200 | /groups | [{"value":"g1","$ref":"https://kith.example/scim/v2/Groups/g1","display":"Team","type":"direct"}]
        """)
    void okta(String situation, String call, String body, int status, String where, String expected) {
        assertAnswer(call, body, status, where, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a filter that is none      | GET    /Users?filter=userName is ada              |     | 400 | /scimType | "invalidFilter"
        a filter cut short         | GET    /Users?filter=userName eq                  |     | 400 | /scimType | "invalidFilter"
        a filter by no value       | GET    /Users?filter=name eq "x"                  |     | 400 | /scimType | "invalidFilter"
        a filter by groups         | GET    /Users?filter=groups eq "g1"               |     | 400 | /scimType | "invalidFilter"
        a filter by any member     | GET    /Groups?filter=members.value sw "u"        |     | 400 | /scimType | "invalidFilter"
        a count that is none       | GET    /Users?count=many                          |     | 400 | /scimType | "invalidValue"
        no body                    | POST   /Users |                                         | 400 | /scimType | "invalidSyntax"
        a body cut short           | POST   /Users | {"userName":                            | 400 | /scimType | "invalidSyntax"
        a list for a body          | POST   /Users | [{"userName":"x"}]                      | 400 | /scimType | "invalidSyntax"
        a user without a name      | POST   /Users | {"displayName":"x"}                     | 400 | /scimType | "invalidValue"
        a user loses the name      | PATCH  /Users/u1 | {"Operations":[{"op":"remove","path":"userName"}]} | 400 | /scimType | "invalidValue"
        a group without a name     | POST   /Groups | {"displayName":" "}                    | 400 | /scimType | "invalidValue"
        active is a word           | POST   /Users | {"userName":"x","active":"perhaps"}     | 400 | /scimType | "invalidValue"
        no operations              | PATCH  /Users/u1 | {"op":"replace"}                     | 400 | /scimType | "invalidSyntax"
        a path that is none        | PATCH  /Users/u1 | {"Operations":[{"op":"add","path":"a b","value":1}]} | 400 | /scimType | "invalidPath"
        a path by a number         | PATCH  /Groups/g1 | {"Operations":[{"op":"remove","path":"members[foo.bar eq 1]"}]} | 204 | < /displayName | "Team"
        a removal of nothing       | PATCH  /Users/u1 | {"Operations":[{"op":"remove"}]}     | 400 | /scimType | "noTarget"
        the id                     | PATCH  /Users/u1 | {"Operations":[{"op":"replace","path":"id","value":"u7"}]} | 400 | /scimType | "mutability"
        a group by the user        | PATCH  /Users/u1 | {"Operations":[{"op":"add","path":"groups","value":[{"value":"g1"}]}]} | 400 | /scimType | "mutability"
        a change to a stranger     | PATCH  /Users/u9 | {"Operations":[{"op":"replace","path":"active","value":false}]} | 404 | /status | "404"
        a bulk                     | POST   /Bulk | {}                                       | 501 | /status | "501"
        oneself                    | GET    /Me |                                            | 501 | /status | "501"
        everything there is        | POST   /.search | {}                                    | 501 | /status | "501"
        nothing of the kind        | GET    /Printers |                                      | 404 | /status | "404"
        the address itself         | GET    / |                                              | 404 | /status | "404"
        a deletion of all          | DELETE /Users |                                         | 405 | /detail | "Not possible here (valid: GET, POST)"
        a post to one              | POST   /Users/u1 | {}                                   | 405 | /status | "405"
        a schema that is unknown   | GET    /Schemas/urn:x |                                 | 404 | /status | "404"
        a filter of schemas        | GET    /Schemas?filter=id eq "x" |                      | 403 | /status | "403"
        a change to the settings   | PUT    /ServiceProviderConfig | {}                      | 405 | /status | "405"
        """)
    void refuses(String situation, String call, String body, int status, String where, String expected) {
        assertAnswer(call, body, status, where, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        an attribute only      | GET  /Users/u1?attributes=userName              | | 200 | | {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","E"],"id":"u1","userName":"ada@kith.example"}
        a part only            | GET  /Users/u1?attributes=name.givenName        | | 200 | /name | {"givenName":"Ada"}
        a part of several      | GET  /Users/u1?attributes=EMAILS.VALUE          | | 200 | /emails | [{"value":"ada@kith.example"}]
        a part of an extension | GET  /Users/u1?attributes=E:employeeNumber      | | 200 | /E | {"employeeNumber":"7"}
        a whole extension      | GET  /Users/u1?attributes=E                     | | 200 | /E/manager | {"value":"42"}
        by the schema's name   | GET  /Users/u1?attributes=urn:ietf:params:scim:schemas:core:2.0:User:userName | | 200 | /userName | "ada@kith.example"
        without an extension   | GET  /Users/u1?excludedAttributes=E             | | 200 | /E |
        without a part         | GET  /Users/u1?excludedAttributes=name.givenName,emails.type | | 200 | /emails | [{"primary":true,"value":"ada@kith.example"}]
        never without an id    | GET  /Users/u1?excludedAttributes=id,schemas    | | 200 | /id | "u1"
        nothing known          | GET  /Users/u1?attributes=shoeSize              | | 200 | /id | "u1"
        after a creation       | POST /Users?attributes=userName | {"userName":"eve","active":true} | 201 | /active |
        after a change         | PATCH /Groups/g1?attributes=displayName | {"Operations":[{"op":"replace","path":"displayName","value":"Crew"}]} | 200 | /displayName | "Crew"
        a search               | POST /Users/.search | {"schemas":["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],"attributes":["userName"],"filter":"userName sw \\"ada\\"","startIndex":1,"count":10} | 200 | /Resources/0/id | "u1"
        a search in words      | POST /Groups/.search | {"excludedAttributes":"members","filter":null} | 200 | /Resources/0/members |
        one of two             | GET  /Users?filter=userName eq "ada@kith.example" or externalId eq "nobody" | | 200 | /totalResults | 1
        not one                | GET  /Users?filter=not (userName eq "ada@kith.example") | | 200 | /Resources/0/id | "u2"
        whoever has it         | GET  /Users?filter=externalId pr                | | 200 | /totalResults | 1
        whoever began by now   | GET  /Users?filter=meta.created ge "2026-01-08T09:30:01Z" | | 200 | /totalResults | 1
        one of two types       | GET  /Users?filter=emails[type eq "home" or type eq "work"].value eq "nobody" | | 200 | /totalResults | 0
        a primary by a word    | GET  /Users?filter=emails[primary eq "True"].value eq "ada@kith.example" | | 200 | /Resources/0/id | "u1"
        whoever has it not     | GET  /Users?filter=externalId eq null           | | 200 | /Resources/0/id | "u2"
        brackets in a text     | GET  /Users?filter=userName eq "a[b].value eq c" | | 200 | /totalResults | 0
        a full name            | GET  /Users?filter=urn:ietf:params:scim:schemas:core:2.0:User:userName eq "ada@kith.example" | | 200 | /totalResults | 1
        by the extension       | GET  /Users?filter=E:employeeNumber eq "7"      | | 200 | /totalResults | 1
        an unknown attribute   | GET  /Users?filter=shoeSize eq "7"              | | 200 | /totalResults | 0
        sorted, politely not   | GET  /Users?sortBy=userName&sortOrder=descending | | 200 | /Resources/0/id | "u1"
        a slash at the end     | GET  /Users/                                    | | 200 | /totalResults | 2
        """)
    void shows(String situation, String call, String body, int status, String where, String expected) {
        assertAnswer(call, body, status, where, expected);
    }

    private void assertAnswer(String call, String body, int status, String where, String expected) {
        String[] words = call.split("\\s+", 2);
        ScimReply reply = ask(words[0], words[1], body == null ? "" : body);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(status);
        String pointer = where == null ? "" : where.replace("< ", "");
        String read = where != null && where.startsWith("<")
                ? ask("GET", words[1], "").body().orElseThrow()
                : reply.body().orElse("{}");
        JsonNode found = Patch.tree(named(read)).at(pointer);
        if (expected == null) {
            assertThat(found.isMissingNode()).as("nothing is there: %s", found).isTrue();
        } else {
            assertThat(found.toString()).isEqualTo(expected);
        }
    }

    private void create(String path, String body) {
        assertThat(ask("POST", path, body).status()).isEqualTo(201);
    }

    private ScimReply ask(String method, String address, String body) {
        String[] parts = address.split("\\?", 2);
        Map<String, String> query = parts.length == 1
                ? Map.of()
                : Arrays.stream(parts[1].split("&"))
                        .map(each -> each.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> full(pair[1])));
        return server.handle(new ScimRequest(method, parts[0], query, ScimRequest.Conditions.NONE, full(body)));
    }

    private static String full(String text) {
        return text.replaceAll("(^|[\" ,])E([:\"]|$)", "$1" + Kind.ENTERPRISE + "$2")
                .replaceAll("(^|[\" ,])K([:\"]|$)", "$1" + Kind.KITH + "$2");
    }

    private static String named(String text) {
        return text.replace(Kind.ENTERPRISE, "E").replace(Kind.KITH, "K");
    }
}
