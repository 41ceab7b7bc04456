package dev.kith.connectors.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScimUserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"displayName":"Ada B","name":{"formatted":"Dr Ada"}}                              | Ada B
        {"displayName":" ","name":{"formatted":"Dr Ada","givenName":"Ada"}}                | Dr Ada
        {"name":{"givenName":"Ada","familyName":"Berg"}}                                   | Ada Berg
        {"name":{"familyName":"Berg"}}                                                     | Berg
        {"userName":"ada"}                                                                 |
        """)
    void isCalledByTheNameForShowing(String tree, String name) {
        assertThat(user(tree).name()).isEqualTo(Optional.ofNullable(name));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"emails":[{"value":"a"},{"type":"work","value":"b"},{"value":"C","primary":true}]} | c
        {"emails":[{"value":"a"},{"type":"Work","value":"b"},{"value":"c","primary":false}]} | b
        {"emails":[{"type":"home","value":"a"},{"type":"other","value":"b"}]}               | a
        {"emails":[{"type":"work","primary":true},{"type":"work","value":" "},{"value":"a"}]} | a
        {"emails":[]}                                                                       |
        {"emails":[{"type":"work"}]}                                                        |
        {}                                                                                  |
        """)
    void isReachedAtThePrimaryAddress(String tree, String address) {
        assertThat(user(tree).email()).isEqualTo(Optional.ofNullable(address));
    }

    @Test
    void speaksThePreferredLanguage() {
        assertThat(user("{\"preferredLanguage\":\"de\",\"locale\":\"en-US\"}").locale())
                .contains("de");
        assertThat(user("{\"locale\":\"en-US\"}").locale()).contains("en-US");
    }

    @Test
    void worksHereUnlessSomebodySaysOtherwise() {
        assertThat(user("{}").active()).isTrue();
        assertThat(user("{\"active\":false}").active()).isFalse();
    }

    @Test
    void saysWhatTheExtensionsSay() {
        ScimUser ada = user("""
                {"userName":" ada ","externalId":"x7","userType":"Guest","timezone":"Europe/Berlin",
                 "addresses":[{"type":"home","locality":"Ulm"},{"type":"work","locality":"Berlin"}],
                 "E":{"employeeNumber":"7","department":"Sales","manager":{"value":"u9"}},
                 "K":{"startDate":"2026-01-31","managerSince":"2026-02-01","leaveFrom":"2026-03-01","leaveUntil":"2026-04-01",
                      "workMode":"remote","level":"L4","skillsOffered":["Go"," ","CEL"],"skillsWanted":["Rust"],
                      "attributes":[{"name":"team","value":"x"},{"name":"team","value":"y"},{"value":"z"}]}}
                """.replace("\"E\"", '"' + Kind.ENTERPRISE + '"').replace("\"K\"", '"' + Kind.KITH + '"'));
        assertThat(ada.userName()).isEqualTo("ada");
        assertThat(List.of(ada.externalId(), ada.userType(), ada.timezone(), ada.location(), ada.employeeNumber()))
                .extracting(Optional::orElseThrow)
                .containsExactly("x7", "Guest", "Europe/Berlin", "Berlin", "7");
        assertThat(List.of(ada.department(), ada.manager(), ada.startDate(), ada.managerSince(), ada.leaveFrom()))
                .extracting(Optional::orElseThrow)
                .containsExactly("Sales", "u9", "2026-01-31", "2026-02-01", "2026-03-01");
        assertThat(List.of(ada.leaveUntil(), ada.workMode(), ada.level()))
                .extracting(Optional::orElseThrow)
                .containsExactly("2026-04-01", "remote", "L4");
        assertThat(ada.skillsOffered()).containsExactly("Go", "CEL");
        assertThat(ada.skillsWanted()).containsExactly("Rust");
        assertThat(ada.attributes()).isEqualTo(Map.of("team", List.of("x", "y")));
    }

    private static ScimUser user(String tree) {
        return new ScimTree(Kind.USER, tree).user();
    }
}
