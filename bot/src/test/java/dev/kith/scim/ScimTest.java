package dev.kith.scim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Chats;
import dev.kith.connectors.scim.ScimReply;
import dev.kith.connectors.scim.ScimRequest;
import dev.kith.connectors.scim.ScimServer;
import dev.kith.people.Directory;
import dev.kith.people.People;
import dev.kith.people.PeopleImport;
import dev.kith.people.PeopleParts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.people.Roll;
import dev.kith.people.Source;
import dev.kith.people.Sources;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.source.SourceParts;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What identity providers say, and what the directory makes of it. */
class ScimTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    private static final String KITH = "urn:ietf:params:scim:schemas:extension:kith:2.0:User";
    private static final Instant NOW = Instant.parse("2026-01-08T09:30:00Z");
    private static final PersonId ADA = new PersonId("1007");

    private final Redis redis = TestRedis.empty();
    private final People people = PeopleParts.store(redis, TestRedis.vault(), JSON);
    private final Roll roll = new Roll(people, () -> NOW);
    private PeopleImport imports = PeopleParts.imports(people, roll, Sources.ONE);
    private ScimParts parts = parts(false, Optional.empty());

    private ScimParts parts(boolean guests, Optional<String> groups) {
        return new ScimParts(
                new ScimParts.Premises(redis, TestRedis.vault(), () -> NOW),
                imports,
                Directory.of(roll, new Chats(List.of()), redis, () -> NOW),
                new Provisioning.Wanted(guests, groups));
    }

    @AfterEach
    void close() {
        redis.close();
    }

    private ScimReply asks(String method, String path, String body) {
        var server = new ScimServer(parts.scim(), URI.create("https://kith.example/scim/v2"));
        String[] both = path.split("\\?filter=", 2);
        return server.handle(new ScimRequest(
                method,
                both[0],
                both.length == 2 ? Map.of("filter", both[1]) : Map.of(),
                ScimRequest.Conditions.NONE,
                body.replace("E:", ENTERPRISE + ":")
                        .replace("\"E\"", "\"" + ENTERPRISE + "\"")
                        .replace("\"K\"", "\"" + KITH + "\"")));
    }

    private String creates(String body) {
        var reply = asks("POST", "/Users", body);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        return read(reply).path("id").asString();
    }

    private String creates(String name, String employeeNumber) {
        return creates("{\"userName\":\"%s@kith.example\",\"displayName\":\"%s\",\"E\":{\"employeeNumber\":\"%s\"}}"
                .formatted(name, name, employeeNumber));
    }

    private void patches(String path, String operations) {
        var reply = asks("PATCH", path, "{\"Operations\":[" + operations + "]}");
        assertThat(reply.status()).as("%s", reply.body()).isBetween(200, 204);
    }

    private static JsonNode read(ScimReply reply) {
        return JSON.readTree(reply.body().orElseThrow());
    }

    private Optional<Person> person(String id) {
        return people.find(new PersonId(id));
    }

    private Person ada() {
        return people.find(ADA).orElseThrow();
    }

    @Test
    void entraCreatesChangesDisablesAndDeletes() {
        assertThat(read(asks("GET", "/Users?filter=userName eq \"af2b-9d\"", ""))
                        .path("totalResults")
                        .asInt())
                .isZero();
        String id = creates("""
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","E"],"externalId":"ada.berg",
                 "userName":"Ada@kith.example","active":true,"displayName":"Ada Berg","preferredLanguage":"de-DE",
                 "emails":[{"primary":true,"type":"work","value":"Ada@kith.example"}],"timezone":"Europe/Berlin",
                 "addresses":[{"type":"work","locality":"Berlin"}],
                 "E":{"employeeNumber":"1007","department":"Sales"},
                 "K":{"startDate":"2026-01-05T00:00:00Z","workMode":"Remote","level":"senior","skillsOffered":["SQL","feedback"],
                      "attributes":[{"name":"interests","value":"go"},{"name":"interests","value":"hiking"}]}}
                """);
        assertThat(ada().name()).isEqualTo("Ada Berg");
        assertThat(ada().email()).isEqualTo("ada@kith.example");
        assertThat(ada().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(ada().locale()).isEqualTo(Locale.GERMANY);
        assertThat(ada().location()).isEqualTo("Berlin");
        assertThat(ada().startDate()).contains(LocalDate.parse("2026-01-05"));
        assertThat(ada().skillsOffered()).containsExactly("SQL", "feedback");
        assertThat(ada().attributes()).isEqualTo(Map.of("interests", "go;hiking"));

        patches("/Users/" + id, "{\"op\":\"Replace\",\"path\":\"E:department\",\"value\":\"Care\"}");
        assertThat(ada().department()).isEqualTo("Care");
        patches("/Users/" + id, "{\"op\":\"Replace\",\"path\":\"active\",\"value\":\"False\"}");
        assertThat(people.all()).isEmpty();
        assertThat(asks("GET", "/Users/" + id, "").status()).isEqualTo(200);
        assertThat(asks("DELETE", "/Users/" + id, "").status()).isEqualTo(204);
        assertThat(asks("GET", "/Users/" + id, "").status()).isEqualTo(404);
        assertThat(redis.keys("scim-u*")).isEmpty();
    }

    @Test
    void oktaPushesAProfileAndDeactivates() {
        String id = creates("""
                {"userName":"ada@kith.example","externalId":"00u1","name":{"givenName":"Ada","familyName":"Berg"},
                 "emails":[{"primary":true,"value":"ada@kith.example","type":"work"}],"locale":"en_US","groups":[],
                 "password":"1mz050nq","active":true}
                """);
        assertThat(person("00u1").orElseThrow().locale()).isEqualTo(Locale.US);
        var reply = asks("PUT", "/Users/" + id, """
                {"id":"%s","userName":"ada.lund@kith.example","externalId":"00u1","displayName":"Ada Lund","active":true}
                """.formatted(id));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(person("00u1").orElseThrow().email()).isEqualTo("ada.lund@kith.example");
        patches("/Users/" + id, "{\"op\":\"replace\",\"value\":{\"active\":false}}");
        assertThat(people.all()).isEmpty();
    }

    @Test
    void whoIsRenamedOrGivenAnEmployeeNumberLaterStaysWhoTheyAre() {
        String id =
                creates("{\"userName\":\"ada@kith.example\",\"externalId\":\"ada.berg\",\"displayName\":\"Ada Berg\"}");
        patches(
                "/Users/" + id,
                "{\"op\":\"replace\",\"value\":{\"userName\":\"lund@kith.example\",\"externalId\":\"ada.lund\","
                        + "\"displayName\":\"Ada Lund\",\"E:employeeNumber\":\"1007\"}}");

        assertThat(people.all()).singleElement().satisfies(ada -> {
            assertThat(ada.id()).isEqualTo(new PersonId("ada.berg"));
            assertThat(ada.name()).isEqualTo("Ada Lund");
            assertThat(ada.email()).isEqualTo("lund@kith.example");
        });
    }

    @Test
    void whoIsHiredAgainIsWhoTheyWereAlsoWithAnotherAccount() {
        String id = creates("ada", "1007");
        people.speak(ADA, Locale.FRENCH);
        patches("/Users/" + id, "{\"op\":\"replace\",\"path\":\"active\",\"value\":false}");
        patches("/Users/" + id, "{\"op\":\"replace\",\"path\":\"active\",\"value\":true}");
        assertThat(ada().name()).isEqualTo("ada");

        patches("/Users/" + id, "{\"op\":\"replace\",\"path\":\"active\",\"value\":false}");
        creates("ada2", "1007");
        assertThat(ada().name()).isEqualTo("ada2");
        assertThat(people.languages(redis.home("1007").number())).containsEntry(ADA, Locale.FRENCH);
        asks("DELETE", "/Users/" + id, "");
        assertThat(ada().name())
                .as("the account of before says nothing any more")
                .isEqualTo("ada2");
    }

    @Test
    void aUserAndARowWithTheSameEmployeeNumberAreOnePerson() {
        imports = PeopleParts.imports(people, roll, SourceParts.inOrder(redis, people, "scim", "api"));
        parts = parts(false, Optional.empty());
        imports.importJson(Source.API, text("""
                [{"id": "1007", "name": "A. Berg", "email": "berg@kith.example", "level": "senior"}]
                """), false);
        String id = creates("ada", "1007");

        assertThat(people.all()).hasSize(1);
        assertThat(ada().name()).isEqualTo("ada");
        assertThat(ada().level()).isEqualTo("senior");
        assertRefused(
                "{\"userName\":\"berg\",\"emails\":[{\"value\":\"ada@kith.example\"}]}",
                "emails: somebody else has this e-mail");

        patches("/Users/" + id, "{\"op\":\"replace\",\"path\":\"active\",\"value\":false}");
        assertThat(ada().name()).as("the file still has her").isEqualTo("A. Berg");
    }

    @Test
    void guestsAreNotTakenInUnlessThatIsWanted() {
        String guest =
                "{\"userName\":\"bo_partner.example#EXT#@kith.example\",\"externalId\":\"bo\",\"emails\":[{\"value\":\"bo@partner.example\"}]}";
        String id = creates(guest);
        creates("{\"userName\":\"cy@partner.example\",\"userType\":\"Guest\"}");
        assertThat(people.all()).isEmpty();
        String ada = creates("ada", "1007");
        patches("/Users/" + ada, "{\"op\":\"add\",\"path\":\"userType\",\"value\":\"guest\"}");
        assertThat(people.all()).as("who becomes a guest leaves").isEmpty();

        parts = parts(true, Optional.empty());
        patches("/Users/" + id, "{\"op\":\"replace\",\"path\":\"displayName\",\"value\":\"Bo\"}");
        assertThat(people.all()).extracting(Person::name).containsExactly("Bo");
    }

    @Test
    void aManagerMayComeLaterAndBeCalledInThreeWays() {
        String chief = creates("{\"userName\":\"chief@kith.example\",\"E\":{\"employeeNumber\":\"1\"}}");
        creates("{\"userName\":\"a@kith.example\",\"externalId\":\"a\",\"E\":{\"manager\":{\"value\":\"" + chief
                + "\"}}}");
        creates("{\"userName\":\"b@kith.example\",\"externalId\":\"b\",\"E\":{\"manager\":\"2\"}}");
        creates(
                "{\"userName\":\"c@kith.example\",\"externalId\":\"c\",\"E\":{\"manager\":{\"value\":\"Lead@kith.example\"}}}");
        assertThat(manager("a")).contains("1");
        assertThat(manager("b")).isEmpty();

        String lead =
                creates("{\"userName\":\"lead@kith.example\",\"E\":{\"employeeNumber\":\"2\",\"manager\":\"1\"}}");
        assertThat(manager("b")).contains("2");
        assertThat(manager("c")).contains("2");
        assertThat(manager("2")).contains("1");
        var circle = asks(
                "PATCH",
                "/Users/" + chief,
                "{\"Operations\":[{\"op\":\"add\",\"path\":\"E:manager\",\"value\":\"" + lead + "\"}]}");
        assertThat(circle.status()).isEqualTo(400);
        assertThat(read(circle).path("detail").asString()).startsWith("manager: the reporting line leads back to 1");
    }

    private Optional<String> manager(String id) {
        return person(id).orElseThrow().manager().map(PersonId::value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "timezone":"W. Europe Standard Time"                              | timezone: W. Europe Standard Time is not a time zone
        "preferredLanguage":"Klingon (Kronos)"                            | preferredLanguage: Klingon (Kronos) is not a language
        "emails":[{"value":"nobody"}]                                     | emails: nobody is not an e-mail address
        "K":{"startDate":"soon"}                                          | startDate: soon is not a date
        "K":{"workMode":"sometimes"}                                      | workMode: sometimes is not a work mode
        "K":{"attributes":[{"name":"caring","value":"yes"}]}              | attributes: the attribute caring is sensitive
        "K":{"attributes":[{"name":"shoes","value":"44"}]}                | attributes: the attribute shoes is not declared
        "E":{"employeeNumber":"no 7"}                                     | employeeNumber: it is to be the id of a person
        "E":{"employeeNumber":"1"}                                        | employeeNumber: another user is 1 already
        """)
    void whatNoFileMaySayIsRefusedInWords(String said, String words) {
        creates("{\"userName\":\"chief@kith.example\",\"E\":{\"employeeNumber\":\"1\"}}");
        assertRefused("{\"userName\":\"ada@kith.example\"," + said + "}", words);
        assertThat(people.all()).hasSize(1);
        creates("ada", "1007");
    }

    private void assertRefused(String body, String words) {
        var reply = asks("POST", "/Users", body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(read(reply).path("scimType").asString()).isEqualTo("invalidValue");
        assertThat(read(reply).path("detail").asString()).startsWith(words).contains("valid: ");
    }

    @Test
    void theNamesOfGroupsAreAnAttributeWhereThatIsWanted() {
        parts = parts(false, Optional.of("interests"));
        String ada = creates("ada", "1007");
        var team = asks("POST", "/Groups", "{\"displayName\":\"Team\",\"members\":[{\"value\":\"" + ada + "\"}]}");
        String group = read(team).path("id").asString();
        asks("POST", "/Groups", "{\"displayName\":\"Chess\",\"members\":[{\"value\":\"" + ada + "\"}]}");
        assertThat(ada().attributes()).containsEntry("interests", "Chess;Team");
        patches("/Groups/" + group, "{\"op\":\"replace\",\"value\":{\"displayName\":\"Crew\"}}");
        assertThat(ada().attributes()).containsEntry("interests", "Chess;Crew");
        patches("/Groups/" + group, "{\"op\":\"remove\",\"path\":\"members\"}");
        assertThat(ada().attributes()).containsEntry("interests", "Chess");
    }

    @Test
    void whoIsErasedIsGoneHereAndStaysOut() {
        String id = creates("ada", "1007");
        assertThat(parts.kept().of(ADA, Locale.ENGLISH))
                .singleElement()
                .satisfies(held -> assertThat(held.words())
                        .isEqualTo("userName: ada@kith.example; displayName: ada; employeeNumber: 1007; active: true"));

        String ben =
                creates("{\"userName\":\"ben@kith.example\",\"E\":{\"department\":\"Care\",\"manager\":\"1007\"}}");

        parts.kept().erase(ADA);
        assertThat(asks("GET", "/Users/" + ben, "").body().orElseThrow())
                .contains("Care")
                .doesNotContain("1007");
        people.departed().erase(ADA, LocalDate.parse("2026-01-08"));
        assertThat(asks("GET", "/Users/" + id, "").status()).isEqualTo(404);
        assertRefused(
                "{\"userName\":\"ada@kith.example\",\"E\":{\"employeeNumber\":\"1007\"}}",
                "employeeNumber: this person was erased; not brought back");
    }

    private static ByteArrayInputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
