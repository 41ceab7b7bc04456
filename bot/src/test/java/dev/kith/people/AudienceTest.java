package dev.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lea (e01) leads Ada (e02: manager for 31 days, in Kolkata) and Bo (e03: onsite); Ada leads Cy (e04). */
class AudienceTest {

    private static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");

    private final Person ada = Fixture.person(
            "e02",
            "e01",
            WorkMode.REMOTE,
            new Person.Dates(LocalDate.parse("2024-02-01"), LocalDate.parse("2026-01-01"), null, null),
            Map.of("interests", "chess;hiking", "grade", "7", "promoted", "2025-12-31"));
    private final Person bo =
            Fixture.person("e03", "e01", WorkMode.ONSITE, new Person.Dates(null, null, null, null), Map.of());
    private final MemoryPeople people =
            new MemoryPeople(Fixture.person("e01", null), ada, bo, Fixture.person("e04", "e02"));
    private final Directory directory = Fixture.directory(people, NOW);
    private final Audiences audiences = new Audiences(Fixture.ATTRIBUTES);

    private boolean includes(String expression, String id) {
        return audiences
                .compile(expression)
                .includes(people.find(new PersonId(id)).orElseThrow(), directory, NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "person.workMode == \"remote\"",
                "person.department == 'Sales' && person.level in ['mid', 'senior']",
                "person.zone.startsWith('Asia/') && person.locale == 'en'",
                "'chess' in person.skillsWanted && size(person.skillsOffered) == 1",
                "daysSince(person.managerSince) < 90",
                "daysSince(person.managerSince) == 31",
                "31 >= daysSince(person.managerSince) && daysSince(person.managerSince) != 30",
                "person.startDate < date('2024-02-02') && person.startDate >= date('2024-02-01')",
                "has(person.managerSince) && !has(person.leaveFrom)",
                "person.manager.id == 'e01' && has(person.manager)",
                "person.reports.exists(r, r.id == 'e04') && size(person.reports) == 1",
                "person.reports.all(r, r.workMode == 'remote')",
                "'hiking' in person.attributes.interests && person.attr.grade > 5",
                "daysSince(person.attributes.promoted) == 32 && has(person.attributes.grade)",
            })
    void isForAda(String expression) {
        assertThat(includes(expression, "e02")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person.workMode == 'remote'",
                "has(person.managerSince)",
                "person.reports.exists(r, true)",
                "person.manager.workMode == 'onsite'",
                "person.attributes.grade > 0",
                "person.skillsWanted[7] == 'chess'",
            })
    void isNotForBo(String expression) {
        assertThat(includes(expression, "e03")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<=", ">", ">=", "==", "!="})
    void everyComparisonWithAMissingDateIsFalse(String operator) {
        assertThat(includes("daysSince(person.managerSince) " + operator + " 90", "e03"))
                .isFalse();
        assertThat(includes("90 " + operator + " daysSince(person.managerSince)", "e03"))
                .isFalse();
        assertThat(includes("person.managerSince " + operator + " date('2026-01-01')", "e03"))
                .isFalse();
    }

    @Test
    void aMissingManagerReadsAsNobody() {
        assertThat(includes("person.manager.workMode == 'remote'", "e01")).isFalse();
        assertThat(includes("daysSince(person.manager.managerSince) < 90", "e01"))
                .isFalse();
        assertThat(includes("has(person.manager)", "e01")).isFalse();
        assertThat(includes("daysSince(person.manager.managerSince) < 90", "e04"))
                .isTrue();
    }

    @Test
    void daysAreCountedWhereThePersonIs() {
        var tenDays = audiences.compile("daysSince(person.managerSince) == 10");
        var since = Fixture.person(
                "e09", null, WorkMode.REMOTE, Fixture.managerSince(LocalDate.parse("2026-01-01")), Map.of());

        assertThat(tenDays.includes(since, directory, Instant.parse("2026-01-10T18:29:00Z")))
                .isFalse();
        assertThat(tenDays.includes(since, directory, Instant.parse("2026-01-10T18:31:00Z")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "person.workMod == \"remote\"               | 1 | 8  | there is no field workMod: a person has id, name, email",
                "person.attributes.caring == 'x'            | 1 | 19 | the attribute caring is sensitive",
                "person.attributes.shoes == 'x'             | 1 | 19 | there is no field shoes",
                "person.attributes['caring'] == 'x'         | 1 | 18 | found no matching overload",
                "person.manager.manager.level == 'lead'     | 1 | 16 | there is no manager here: an audience sees one step",
                "person.reports.exists(r, r.reports == [])  | 1 | 28 | there is no reports here: an audience sees one step",
                "person.level                               | 1 | 7  | expected type 'bool' but found 'string'",
                "person.level == 3                          | 1 | 14 | found no matching overload for '_==_'",
                "daysSince(person.level) < 3                | 1 | 10 | found no matching overload for 'daysSince'",
                "person.startDate < date('2026-02-30')      | 1 | 25 | date() takes a day that is written out",
                "person.startDate < date(person.level)      | 1 | 31 | date() takes a day that is written out",
                "dyn(person).id == 'e02'                    | 1 | 4  | a field is read of person",
                "[person, 1][0].email == 'x'                | 1 | 12 | a field is read of person",
                "persn.level == 'mid'                       | 1 | 1  | undeclared reference to 'persn'",
                "person.level ==                            | 1 | 16 | mismatched input",
                "''                                         | 1 | 1  | expected type 'bool'",
            })
    void isRefusedWithItsPlace(String expression, int line, int column, String message) {
        var refused = catchThrowableOfType(AudienceRefused.class, () -> audiences.compile(expression));

        assertThat(refused).hasMessageStartingWith(message).hasMessageEndingWith("column " + column + ")");
        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.column()).isEqualTo(column);
        assertThat(audiences.compile(refused.valid())).isNotNull();
    }

    @Test
    void aFaultOnALaterLineIsPointedAtThere() {
        assertThatThrownBy(() -> audiences.compile("person.level == 'mid'\n  && person.mode == 'remote'"))
                .hasMessageEndingWith("(line 2, column 13)");
    }

    @Test
    void knowsWhetherItNamesPeople() {
        assertThat(audiences.compile("person.id == 'e07'").namesPeople()).isTrue();
        assertThat(audiences.compile("person.manager.email != ''").namesPeople())
                .isTrue();
        assertThat(audiences.compile("person.reports.exists(r, r.name == 'Bo')").namesPeople())
                .isTrue();
        assertThat(audiences.compile("person.department == 'name'").namesPeople())
                .isFalse();
    }
}
