package dev.kith.connectors.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class PatchTest {

    private static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    private static final String KITH = "urn:ietf:params:scim:schemas:extension:kith:2.0:User";

    private static final String ADA = """
            {"userName":"ada","active":true,"name":{"familyName":"Berg"},
             "emails":[{"type":"work","value":"a@kith.example"}],
             "E":{"department":"Sales","manager":{"value":"7"}}}
            """.replace("\"E\"", '"' + ENTERPRISE + '"');

    private static final String TEAM = """
            {"displayName":"Team","members":[{"value":"1"},{"value":"2"},{"value":"3"}]}
            """;

    /** What is written E and K here are the names of the extensions. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Entra says no in a word       | {"op":"Replace","path":"active","value":"False"}                        | /active                    | false
        Entra with the flag says no   | {"op":"Replace","path":"active","value":false}                          | /active                    | false
        Okta deactivates              | {"op":"replace","value":{"active":false}}                               | /active                    | false
        a manager as plain text       | {"op":"Add","path":"E:manager","value":"11"}                            | /E/manager                 | {"value":"11"}
        a manager as a number         | {"op":"Replace","path":"E:manager","value":11}                          | /E/manager                 | {"value":"11"}
        a manager in a list           | {"op":"Replace","path":"E:manager","value":[{"value":"11","$ref":"x"}]} | /E/manager                 | {"value":"11"}
        a manager by no path          | {"op":"Replace","value":{"E:manager":"11"}}                             | /E/manager                 | {"value":"11"}
        no manager by an empty text   | {"op":"Replace","path":"E:manager","value":""}                          | /E/manager                 |
        no manager by null            | {"op":"Replace","path":"E:manager","value":null}                        | /E/manager                 |
        no manager by removal         | {"op":"Remove","path":"E:manager"}                                      | /E/manager                 |
        an e-mail that is there       | {"op":"Replace","path":"emails[type eq \\"work\\"].value","value":"n"}  | /emails                    | [{"type":"work","value":"n"}]
        an e-mail that is new         | {"op":"Replace","path":"emails[type eq \\"home\\"].value","value":"n"}  | /emails/1                  | {"type":"home","value":"n"}
        an e-mail that is added       | {"op":"Add","path":"emails[type eq \\"home\\"].value","value":"n"}      | /emails/1                  | {"type":"home","value":"n"}
        an e-mail as a whole          | {"op":"Add","path":"emails[type eq \\"home\\"]","value":{"value":"n"}}  | /emails/1                  | {"type":"home","value":"n"}
        an e-mail that goes           | {"op":"Remove","path":"emails[type eq \\"work\\"].value"}               | /emails                    |
        an e-mail never there goes    | {"op":"Remove","path":"emails[type eq \\"home\\"].value"}               | /emails                    | [{"type":"work","value":"a@kith.example"}]
        a role that is the first      | {"op":"Add","path":"roles[primary eq \\"True\\"].value","value":"r"}    | /roles                     | [{"primary":true,"value":"r"}]
        a key with a dot              | {"op":"Replace","value":{"name.givenName":"Ada"}}                       | /name                      | {"familyName":"Berg","givenName":"Ada"}
        a key with colons             | {"op":"Replace","value":{"E:employeeNumber":"e7"}}                      | /E/employeeNumber          | "e7"
        a key with a filter           | {"op":"Add","value":{"emails[type eq \\"home\\"].value":"n"}}           | /emails/1                  | {"type":"home","value":"n"}
        an extension as an object     | {"op":"Replace","value":{"E":{"department":"Care"}}}                    | /E/department              | "Care"
        an extension by its path      | {"op":"Replace","path":"E","value":{"department":"Care"}}               | /E/department              | "Care"
        a number where a text belongs | {"op":"Replace","path":"E:department","value":42}                       | /E/department              | "42"
        the schema before the name    | {"op":"Replace","path":"urn:ietf:params:scim:schemas:core:2.0:User:userName","value":"b"} | /userName | "b"
        the first day                 | {"op":"Add","path":"K:startDate","value":"2026-01-31"}                  | /K/startDate               | "2026-01-31"
        a list of skills              | {"op":"Add","path":"K:skillsOffered","value":"Go"}                      | /K/skillsOffered           | ["Go"]
        an attribute of one's own     | {"op":"Add","path":"K:attributes[name eq \\"x\\"].value","value":"y"}   | /K/attributes              | [{"name":"x","value":"y"}]
        an attribute nobody knows     | {"op":"Replace","path":"shoeSize","value":"7"}                          | /shoeSize                  |
        a part nobody knows           | {"op":"Replace","path":"name.shoeSize","value":"7"}                     | /name                      | {"familyName":"Berg"}
        an extension nobody knows     | {"op":"Replace","path":"urn:x:y:2.0:User:z","value":"7"}                | /z                         |
        a password                    | {"op":"Replace","path":"password","value":"p"}                          | /password                  |
        an id of theirs               | {"op":"Replace","path":"externalId","value":"x1"}                       | /externalId                | "x1"
        an id of ours by no path      | {"op":"Replace","value":{"id":"x1","meta":{"version":"1"}}}             | /id                        |
        """)
    void takesWhatIdentityProvidersSendOfPeople(String situation, String operation, String where, String expected)
            throws ScimException {
        assertAfter(Kind.USER, operation, ADA, where, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        removal by a list     | {"op":"Remove","path":"members","value":[{"value":"1"},{"value":"3"}]} | /members   | [{"value":"2"}]
        removal by texts      | {"op":"Remove","path":"members","value":["1","2"]}                    | /members   | [{"value":"3"}]
        removal by a filter   | {"op":"remove","path":"members[value eq \\"1\\"]"}                    | /members   | [{"value":"2"},{"value":"3"}]
        removal of a stranger | {"op":"remove","path":"members[value eq \\"9\\"]"}                    | /members/2 | {"value":"3"}
        removal of all        | {"op":"Remove","path":"members"}                                      | /members   |
        nobody is left        | {"op":"Replace","path":"members","value":[]}                          | /members   |
        one more              | {"op":"Add","path":"members","value":[{"value":"4"}]}                 | /members/3 | {"value":"4"}
        one more by a text    | {"op":"Add","path":"members","value":"string id 1"}                   | /members/3 | {"value":"string id 1"}
        one more by texts     | {"op":"Add","path":"members","value":["4"]}                           | /members/3 | {"value":"4"}
        one who is there      | {"op":"Add","path":"members","value":[{"value":"1","$ref":null}]}     | /members   | [{"value":"1"},{"value":"2"},{"value":"3"}]
        others instead        | {"op":"Replace","path":"members","value":[{"value":"9"}]}             | /members   | [{"value":"9"}]
        another name          | {"op":"replace","value":{"id":"g1","displayName":"Crew"}}             | /displayName | "Crew"
        """)
    void takesWhatIdentityProvidersSendOfGroups(String situation, String operation, String where, String expected)
            throws ScimException {
        assertAfter(Kind.GROUP, operation, TEAM, where, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"op":"Replace","path":"active","value":"maybe"}                | invalidValue  | true or false
        {"op":"Replace","path":"userName","value":{"a":"b"}}            | invalidValue  | a text
        {"op":"Replace","path":"name","value":"Ada"}                    | invalidValue  | an object
        {"op":"Replace","path":"E:manager","value":["1","2"]}           | invalidValue  | one value
        {"op":"Replace","value":"x"}                                    | invalidValue  | an object of attributes
        {"op":"Replace","path":"a b","value":"x"}                       | invalidPath   | userName
        {"op":"Replace","path":"emails[type eq \\"home\\"","value":"x"} | invalidPath   | userName
        {"op":"Replace","path":["active"],"value":"x"}                  | invalidPath   | userName
        {"op":"Add","path":"emails[type co \\"h\\"].value","value":"x"} | invalidPath   | joined by and
        {"op":"Replace","path":"id","value":"x1"}                       | mutability    | leave it out
        {"op":"Add","path":"groups","value":[{"value":"g1"}]}           | mutability    | leave it out
        {"op":"Replace","path":"meta.version","value":"x1"}             | mutability    | leave it out
        {"op":"Remove"}                                                 | noTarget      | the attribute to remove
        {"op":"Move","path":"active"}                                   | invalidSyntax | add, replace or remove
        """)
    void saysWhatItCannotUnderstand(String operation, String scimType, String valid) {
        var refused = catchThrowableOfType(BadRequestException.class, () -> patched(Kind.USER, operation, ADA));
        assertThat(refused.getScimError().getScimType()).isEqualTo(scimType);
        assertThat(refused.getScimError().getDetail()).contains("valid: ").contains(valid);
    }

    @Test
    void leavesWhatWasThereAsItWas() throws ScimException {
        var present = Patch.tree(ADA);
        new Patch(Kind.USER).apply(request("{\"op\":\"Replace\",\"path\":\"userName\",\"value\":\"b\"}"), present);
        assertThat(present).isEqualTo(Patch.tree(ADA));
    }

    @Test
    void laterOperationsSeeWhatEarlierOnesMade() throws ScimException {
        String home = "{\"op\":\"Replace\",\"path\":\"emails[type eq \\\"home\\\"].value\",\"value\":\"%s\"}";
        var after = patched(Kind.USER, home.formatted("x") + "," + home.formatted("y"), ADA);
        assertThat(after.at("/emails")).hasSize(2);
        assertThat(after.at("/emails/1/value").asString()).isEqualTo("y");
    }

    private static void assertAfter(Kind kind, String operation, String before, String where, String expected)
            throws ScimException {
        var found = patched(kind, operation, before)
                .at(where.replace("/E/", "/" + ENTERPRISE + "/").replace("/K/", "/" + KITH + "/"));
        if (expected == null) {
            assertThat(found.isMissingNode()).as("nothing is left: %s", found).isTrue();
        } else {
            assertThat(found.toString()).isEqualTo(expected);
        }
    }

    private static ObjectNode patched(Kind kind, String operation, String before) throws ScimException {
        return new Patch(kind).apply(request(operation), Patch.tree(before));
    }

    private static ObjectNode request(String operations) {
        String named =
                operations.replaceAll("\"E([:\"])", "\"" + ENTERPRISE + "$1").replaceAll("\"K:", "\"" + KITH + ":");
        return Patch.tree("{\"Operations\":[" + named + "]}");
    }
}
