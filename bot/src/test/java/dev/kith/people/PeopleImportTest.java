package dev.kith.people;

import static dev.kith.people.Fixture.HEADER;
import static dev.kith.people.Fixture.csv;
import static dev.kith.people.Fixture.row;
import static dev.kith.people.Fixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Locality;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleImportTest {

    private final MemoryPeople people = new MemoryPeople();
    private final PeopleImport imports = PeopleParts.imports(people, Fixture.ATTRIBUTES, Usual.UNSET);

    private ImportResult bring(String csv) {
        return imports.importCsv(Source.API, text(csv), false);
    }

    @Test
    void leavesOutWhoWasErasedUntilSomebodySaysThatTheyAreBack() {
        String file = csv(row("e01", ""), row("e07", ""));
        bring(file);
        people.departed().erase(new PersonId("e07"), LocalDate.parse("2026-01-05"));

        var result = imports.importCsv(Source.API, text(file), true);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("id");
            assertThat(problem.reason()).contains("was erased");
            assertThat(problem.valid()).contains("?returning=");
        });
        assertThat(result.added()).isZero();
        assertThat(people.find(new PersonId("e07"))).isEmpty();

        imports.welcome(List.of(new PersonId("e07")));
        assertThat(bring(file).added()).isEqualTo(1);
        assertThat(people.find(new PersonId("e07"))).isPresent();
    }

    @Test
    void aFullFileThatStillNamesSomebodyErasedLetsGoOfWhoeverIsMissing() {
        bring(csv(IntStream.range(10, 20).mapToObj(i -> row("e" + i, "")).toArray(String[]::new)));
        people.departed().erase(new PersonId("e11"), LocalDate.parse("2026-01-05"));

        var result = imports.importCsv(
                Source.API,
                text(csv(IntStream.range(11, 20).mapToObj(i -> row("e" + i, "")).toArray(String[]::new))),
                true);

        assertThat(result.left()).isEqualTo(1);
        assertThat(people.find(new PersonId("e10"))).isEmpty();
    }

    @Test
    void bringsEveryFieldOfAPerson() {
        var result = bring(HEADER + ",attr.interests\r\n"
                + "e01,Head,head@kith.example,,,,,,,,,,Europe/Berlin,,,,\r\n"
                + "e07,\"Berg, Ada\",ada@kith.example,e01,Sales,Pune,remote,senior,2025-01-02,2025-03-04,2026-01-01,"
                + "2026-01-31,Asia/Kolkata,de-DE,SQL; feedback,chess;,go;hiking\r\n");

        assertThat(result).isEqualTo(new ImportResult(2, 0, 0, 0, List.of()));
        var ada = people.find(new PersonId("e07")).orElseThrow();
        assertThat(ada.name()).isEqualTo("Berg, Ada");
        assertThat(ada.manager()).contains(new PersonId("e01"));
        assertThat(ada.workMode()).contains(WorkMode.REMOTE);
        assertThat(ada.managerSince()).contains(LocalDate.parse("2025-03-04"));
        assertThat(ada.zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
        assertThat(ada.locale()).isEqualTo(Locale.GERMANY);
        assertThat(ada.skillsOffered()).containsExactly("SQL", "feedback");
        assertThat(ada.skillsWanted()).containsExactly("chess");
        assertThat(ada.attributes()).containsEntry("interests", "go;hiking");
        assertThat(ada.isOnLeave(LocalDate.parse("2026-01-31"))).isTrue();
        assertThat(ada.isOnLeave(LocalDate.parse("2026-02-01"))).isFalse();
    }

    @Test
    void whatPeopleSayOfThemselvesIsNoChangeOfAFileAndOutlastsOne() {
        String file = HEADER + "\ne07,Ada,ada@kith.example,,,,,,,,,,Europe/Berlin,,SQL,chess\n";
        bring(file);
        var own = new Person.Skills(List.of("pottery"), List.of());
        people.ownWords().change(new PersonId("e07"), word -> word.withSkills(Optional.of(own)));

        assertThat(bring(file)).isEqualTo(new ImportResult(0, 0, 0, 1, List.of()));
        assertThat(bring(file.replace("SQL", "Go"))).isEqualTo(new ImportResult(0, 1, 0, 0, List.of()));
        assertThat(people.find(new PersonId("e07")).orElseThrow().skillsOffered())
                .containsExactly("Go");
        assertThat(new Roll(people, () -> Instant.EPOCH).current().all())
                .extracting(Person::skills)
                .containsExactly(own);
    }

    @Test
    void takesJsonByTheSameRules() {
        var result = imports.importJson(Source.API, text("""
                [{"id": "e01", "name": "Ada", "email": "ada@kith.example", "zone": "Asia/Tokyo", "manager": null,
                  "skillsOffered": ["SQL", "feedback"], "skillsWanted": "chess;go", "attr.grade": 7},
                 {"id": "e02", "name": "Bo", "email": "bo@kith.example", "zone": "Mars/Base"},
                 {"id": "e03", "name": "Cy", "email": "cy@kith.example", "zone": "Asia/Tokyo", "attr.caring": "x"}]
                """), false);

        assertThat(result.added()).isEqualTo(1);
        assertThat(result.problems())
                .extracting(problem -> problem.line() + " " + problem.field())
                .containsExactly("3 zone", "4 attr.caring");
        var ada = people.find(new PersonId("e01")).orElseThrow();
        assertThat(ada.skillsOffered()).containsExactly("SQL", "feedback");
        assertThat(ada.skillsWanted()).containsExactly("chess", "go");
        assertThat(ada.attributes()).containsEntry("grade", "7");
    }

    @Test
    void aByteOrderMarkDoesNotMatter() {
        assertThat(bring("\uFEFF" + csv(row("e01", ""))).added()).isEqualTo(1);
        assertThat(bring("\uFEFF" + csv(row("e02", "")).replaceFirst("id", "\"id\""))
                        .added())
                .isEqualTo(1);
    }

    @Test
    void columnsMayComeInAnyOrder() {
        var result = bring("zone,id,name,email,manager,department,location,workMode,level,startDate,managerSince,"
                + "leaveFrom,leaveUntil,locale,skillsOffered,skillsWanted\n"
                + "Asia/Tokyo,e01,Ada,ada@kith.example,,,,,,,,,,,,\n");

        assertThat(result.problems()).isEmpty();
        assertThat(result.added()).isEqualTo(1);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        bring(csv(row("e01", ""), row("e02", "e01")));

        assertThat(bring(csv(row("e01", ""), row("e02", "e01")))).isEqualTo(new ImportResult(0, 0, 0, 2, List.of()));
    }

    @Test
    void changesOnlyThePeopleItNames() {
        bring(csv(row("e01", ""), row("e02", "e01")));

        var result = bring(csv(row("e02", "")));

        assertThat(result).isEqualTo(new ImportResult(0, 1, 0, 0, List.of()));
        assertThat(people.all()).hasSize(2);
    }

    @Test
    void aBadRowLeavesItsPersonAsBeforeAndTheOthersAreTaken() {
        bring(csv(row("e01", ""), row("e02", "e01")));

        var result = bring(csv(row("e01", "").replace("Europe/Berlin", "Berlin"), row("e02", "")));

        assertThat(result.changed()).isEqualTo(1);
        assertThat(result.problems()).extracting(Problem::line).containsExactly(2L);
        assertThat(people.find(new PersonId("e01")).orElseThrow().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void aFullFileLetsGoOfWhoeverIsMissing() {
        bring(csv(rows(10)));

        var result = imports.importCsv(Source.API, text(csv(rows(8))), true);

        assertThat(result).isEqualTo(new ImportResult(0, 0, 2, 8, List.of()));
        assertThat(people.all()).hasSize(8);
    }

    @Test
    void aFullFileLetsGoOfNobodyWhenMoreThanAFifthIsMissing() {
        bring(csv(rows(10)));

        var result = imports.importCsv(Source.API, text(csv(rows(7))), true);

        assertThat(result.left()).isZero();
        assertThat(result.problems())
                .extracting(Problem::reason)
                .containsExactly("3 of 10 people are missing; nobody was let go");
        assertThat(people.all()).hasSize(10);
    }

    @Test
    void aFullFileLetsGoOfNobodyWhenARowIsBad() {
        bring(csv(rows(10)));

        var result = imports.importCsv(Source.API, text(csv(rows(8)) + "e99,only,three\n"), true);

        assertThat(result.left()).isZero();
        assertThat(people.all()).hasSize(10);
    }

    @Test
    void aFullFileMustHoldItsManagers() {
        bring(csv(rows(10)));
        bring(csv(row("p1", "p9")));

        var result = imports.importCsv(
                Source.API,
                text(csv(IntStream.range(0, 9)
                        .mapToObj(i -> row("p" + i, i == 1 ? "p9" : ""))
                        .toArray(String[]::new))),
                true);

        assertThat(result.left()).isZero();
        assertThat(result.problems()).extracting(Problem::reason).containsExactly("p9 is not in this file");
    }

    @Test
    void emailsMayBeExchangedInOneFile() {
        bring(csv(rows(2)));

        var result =
                bring(csv(row("p0", "").replace("p0@", "p1@"), row("p1", "").replace("p1@", "p0@")));

        assertThat(result.problems()).isEmpty();
        assertThat(result.changed()).isEqualTo(2);
    }

    @Test
    void anAttributeWithoutAColumnStays() {
        bring(HEADER + ",attr.grade\n" + row("e01", "") + ",7\n");

        assertThat(bring(csv(row("e01", ""))).unchanged()).isEqualTo(1);
        assertThat(bring(HEADER + ",attr.grade\n" + row("e01", "") + ",\n").changed())
                .isEqualTo(1);
        assertThat(people.find(new PersonId("e01")).orElseThrow().attributes()).isEmpty();
    }

    private final PeopleImport generous = PeopleParts.imports(people, Fixture.ATTRIBUTES, Fixture.USUAL);

    private static String silent(String id) {
        return row(id, "").replace("Europe/Berlin", "");
    }

    @Test
    void withoutAZoneThatIsUsualARowMustHaveOneAndIsToldWhatElseWouldDo() {
        var problem = bring(csv(silent("e01"))).problems().getFirst();

        assertThat(problem.field()).isEqualTo("zone");
        assertThat(problem.valid()).contains("Europe/Berlin", "kith.people.zone", "KITH_ZONE");
        assertThat(people.all()).isEmpty();
    }

    @Test
    void whereAZoneIsUsualARowNeedsNoneAndABadOneIsStillBad() {
        var result = generous.importCsv(
                Source.API, text(csv(silent("e01"), row("e02", "").replace("Berlin", "Bree"))), false);

        assertThat(result.added()).isEqualTo(1);
        assertThat(result.problems()).extracting(Problem::line).containsExactly(3L);
        assertThat(people.all()).extracting(Person::zone).containsExactly(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void whatAPlatformSaidDoesNotMakeTheSameFileAnother() {
        generous.importCsv(Source.API, text(csv(silent("e01"))), false);
        people.live(Map.of(new PersonId("e01"), Locality.named("Asia/Kolkata", "de-DE")));

        assertThat(generous.importCsv(Source.API, text(csv(silent("e01"))), false)
                        .unchanged())
                .isEqualTo(1);
        assertThat(generous.importCsv(Source.API, text(csv(row("e01", ""))), false)
                        .changed())
                .isEqualTo(1);
    }

    private static String[] rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> row("p" + i, "")).toArray(String[]::new);
    }
}
