package dev.kith.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.people.ImportResult;
import dev.kith.people.People;
import dev.kith.people.PeopleParts;
import dev.kith.people.Person;
import dev.kith.people.PersonFields;
import dev.kith.people.PersonId;
import dev.kith.people.Problem;
import dev.kith.people.Row;
import dev.kith.people.Source;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Several systems say who is with the organisation: each has its people and its fields. */
class SourcesTest {

    private static final PersonId ADA = new PersonId("e07");

    private final Redis redis = TestRedis.empty();
    private final People people =
            PeopleParts.store(redis, TestRedis.vault(), JsonMapper.builder().build());
    private SourceParts parts = new SourceParts(redis, people, List.of("scim", "folder", "api"), Map.of());

    @AfterEach
    void close() {
        redis.close();
    }

    private static Row row(String id, String... fields) {
        var all = new HashMap<>(Map.of("id", id, "name", "Name of " + id, "email", id + "@kith.example"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return new Row(1, all);
    }

    private ImportResult says(Source source, Row row) {
        return parts.imports().bring(source, row);
    }

    private ImportResult puts(Source source, boolean full, Row... rows) {
        String csv = Arrays.stream(rows)
                .map(row -> PersonFields.NAMES.stream().map(row::text).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", String.join(",", PersonFields.NAMES) + "\n", "\n"));
        return parts.imports().importCsv(source, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), full);
    }

    private Person ada() {
        return people.find(ADA).orElseThrow();
    }

    @Test
    void whatALowerSourceSaysDoesNotOverwriteWhatAHigherOneSaid() {
        says(Source.SCIM, row("e07", "department", "Sales"));
        puts(Source.FOLDER, false, row("e07", "name", "A. Berg", "department", "Marketing", "level", "senior"));

        assertThat(ada().name()).isEqualTo("Name of e07");
        assertThat(ada().department()).isEqualTo("Sales");
        assertThat(ada().level()).isEqualTo("senior");
        says(Source.SCIM, row("e07"));
        assertThat(ada().department()).as("the higher one says it no more").isEqualTo("Marketing");
    }

    @Test
    void aFieldIsForThoseToSayWhoMaySayIt() {
        parts = new SourceParts(
                redis,
                people,
                List.of("scim", "folder"),
                Map.of("zone", List.of("folder", "scim"), "level", List.of("folder")));
        says(Source.SCIM, row("e07", "zone", "Asia/Tokyo", "level", "junior"));
        assertThat(ada().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(ada().level()).isEmpty();

        puts(Source.FOLDER, false, row("e07", "zone", "Asia/Kolkata", "level", "senior"));
        assertThat(ada().zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
        assertThat(ada().level()).isEqualTo("senior");
    }

    @Test
    void aRowBesideAnotherSourceNeedsNoMoreThanItAdds() {
        says(Source.SCIM, row("e07"));
        var result = puts(Source.FOLDER, false, row("e07", "name", "", "email", "", "startDate", "2026-01-05"));

        assertThat(result).isEqualTo(new ImportResult(0, 1, 0, 0, List.of()));
        assertThat(ada().startDate()).contains(LocalDate.parse("2026-01-05"));
        assertThat(puts(Source.FOLDER, false, row("e08", "name", "", "email", ""))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("name", "email");
    }

    @Test
    void somebodyRenamedStaysWhoTheyAre() {
        says(Source.SCIM, row("e07", "department", "Sales"));
        people.speak(ADA, Locale.GERMAN);
        var result = says(Source.SCIM, row("e07", "name", "Ada Lund", "email", "ada.lund@kith.example"));

        assertThat(result.changed()).isEqualTo(1);
        assertThat(people.all()).singleElement().satisfies(ada -> {
            assertThat(ada.name()).isEqualTo("Ada Lund");
            assertThat(ada.email()).isEqualTo("ada.lund@kith.example");
        });
        assertThat(people.languages(redis.home("e07").number())).containsEntry(ADA, Locale.GERMAN);
    }

    @Test
    void somebodyRehiredIsWhoTheyWere() {
        says(Source.SCIM, row("e07"));
        people.speak(ADA, Locale.GERMAN);
        assertThat(parts.imports().letGo(Source.SCIM, List.of(ADA)).left()).isEqualTo(1);
        assertThat(people.find(ADA)).isEmpty();
        assertThat(people.departed().known(ADA)).isTrue();
        assertThat(redis.jedis().exists(redis.home("e07").key("said-of", "e07")))
                .isFalse();

        assertThat(says(Source.SCIM, row("e07")).added()).isEqualTo(1);
        assertThat(people.departed().leftBy(LocalDate.MAX, LocalDate.EPOCH)).isEmpty();
        assertThat(people.languages(redis.home("e07").number())).containsEntry(ADA, Locale.GERMAN);
    }

    @Test
    void twoRecordsWithOneIdAreOnePersonAndTwoIdsWithOneEmailAreAProblem() {
        says(Source.SCIM, row("e07"));
        assertThat(puts(Source.FOLDER, false, row("e07", "level", "senior")).changed())
                .isEqualTo(1);
        assertThat(people.all()).hasSize(1);

        var other = puts(Source.FOLDER, false, row("a.berg", "email", "E07@kith.example"));
        assertThat(other.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("email");
            assertThat(problem.reason()).isEqualTo("somebody else has this e-mail");
        });
        assertThat(people.all()).hasSize(1);
    }

    @Test
    void aLeaverOfOneSourceStaysAsLongAsAnotherHasThem() {
        says(Source.SCIM, row("e07", "department", "Sales"));
        puts(Source.FOLDER, false, row("e07", "name", "A. Berg", "department", "Marketing"));

        assertThat(parts.imports().letGo(Source.SCIM, List.of(ADA))).isEqualTo(new ImportResult(0, 1, 0, 0, List.of()));
        assertThat(ada().name()).isEqualTo("A. Berg");
        assertThat(ada().department()).isEqualTo("Marketing");

        assertThat(parts.imports().letGo(Source.FOLDER, List.of(ADA)).left()).isEqualTo(1);
        assertThat(people.all()).isEmpty();
    }

    @Test
    void aFullFileLetsGoOnlyOfWhomItsSourceHas() {
        puts(Source.FOLDER, false, rows(10, 20));
        says(Source.SCIM, row("e19", "level", "senior"));
        says(Source.SCIM, row("e07"));

        var result = puts(Source.FOLDER, true, rows(11, 19));
        assertThat(result).isEqualTo(new ImportResult(0, 0, 1, 8, List.of()));
        assertThat(people.all())
                .extracting(person -> person.id().value())
                .contains("e07", "e19")
                .doesNotContain("e10");
        assertThat(parts.standing().people()).isEqualTo(Map.of("scim", 2L, "folder", 8L, "api", 0L));
    }

    @Test
    void aFullFileStopsWhereMoreThanAFifthOfItsOwnWouldGo() {
        puts(Source.FOLDER, false, rows(10, 15));
        puts(Source.API, false, rows(20, 60));

        var result = puts(Source.FOLDER, true, rows(10, 13));
        assertThat(result.left()).isZero();
        assertThat(result.problems())
                .extracting(Problem::reason)
                .containsExactly("2 of 5 people are missing; nobody was let go");
        assertThat(people.all()).hasSize(45);
    }

    @Test
    void aManagerWhomAnotherSourceHasIsNotMissing() {
        says(Source.SCIM, row("e07"));
        puts(Source.FOLDER, false, row("e10", "manager", "e07"));

        assertThat(puts(Source.FOLDER, true, row("e10", "manager", "e07")).problems())
                .isEmpty();
    }

    @Test
    void whereAllSourcesAreOneTheLastWordHolds() {
        parts = new SourceParts(redis, people, List.of(), Map.of());
        puts(Source.API, false, rows(10, 20));
        puts(Source.FOLDER, false, row("e10", "name", "Another"));
        assertThat(people.find(new PersonId("e10")).orElseThrow().name()).isEqualTo("Another");

        assertThat(puts(Source.FOLDER, true, rows(11, 20)).left()).isEqualTo(1);
        assertThat(parts.standing())
                .isEqualTo(new Standing.View(false, Map.of("scim", 0L, "folder", 9L, "api", 9L), 0, Map.of()));
    }

    @Test
    void whomNoSourceHasYetBelongsToWhicheverNamesThem() {
        PeopleParts.imports(people).importJson(Source.API, json("e10", "e11", "e12", "e13", "e14"), false);
        assertThat(parts.standing().unclaimed()).isEqualTo(5);

        assertThat(puts(Source.FOLDER, true, rows(10, 14)).left()).isEqualTo(1);
        assertThat(parts.standing().unclaimed()).isZero();
    }

    @Test
    void whoIsErasedIsInNoSourcesWordsAndLeadsNobody() {
        says(Source.SCIM, row("e07"));
        says(Source.SCIM, row("e08", "manager", "e07"));
        puts(Source.FOLDER, false, row("e08", "manager", "e07", "level", "senior"));
        assertThat(parts.data().of(new PersonId("e08"), Locale.ENGLISH))
                .extracting(held -> held.what() + " = " + held.words())
                .containsExactly(
                        "What scim says of you = email: e08@kith.example; manager: e07; name: Name of e08",
                        "What folder says of you = email: e08@kith.example; level: senior; manager: e07; name: Name of e08");

        parts.data().erase(ADA);
        assertThat(parts.data().of(new PersonId("e08"), Locale.ENGLISH))
                .extracting(held -> held.words())
                .noneMatch(words -> words.contains("e07"));
    }

    private static Row[] rows(int from, int until) {
        return IntStream.range(from, until).mapToObj(i -> row("e" + i)).toArray(Row[]::new);
    }

    private static ByteArrayInputStream json(String... ids) {
        String all = Arrays.stream(ids)
                .map(id -> "{\"id\": \"%s\", \"name\": \"%s\", \"email\": \"%s@kith.example\"}".formatted(id, id, id))
                .collect(Collectors.joining(",", "[", "]"));
        return new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8));
    }
}
