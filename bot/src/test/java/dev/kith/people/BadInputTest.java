package dev.kith.people;

import static dev.kith.people.Fixture.HEADER;
import static dev.kith.people.Fixture.csv;
import static dev.kith.people.Fixture.row;
import static dev.kith.people.Fixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Over one known person, e01, who leads e02. */
class BadInputTest {

    private final MemoryPeople people = new MemoryPeople(Fixture.person("e01", null), Fixture.person("e02", "e01"));
    private final PeopleImport imports = PeopleParts.imports(people, Fixture.ATTRIBUTES, Usual.UNSET);

    static Stream<Arguments> bad() {
        String e05 = row("e05", "");
        String wide = HEADER + ",attr.grade\n";
        return Stream.of(
                arguments("no id", csv(row("", "")), "2 id nothing is not an id"),
                arguments("odd id", csv(row("e:5", "")), "2 id e:5 is not an id"),
                arguments("no name", csv(e05.replace("Name of e05", "")), "2 name nothing is empty"),
                arguments("bad e-mail", csv(e05.replace("@", " at ")), "2 email e05 at kith.example is not an e-mail"),
                arguments("taken e-mail", csv(e05.replace("e05@", "E01@")), "2 email somebody else has this e-mail"),
                arguments("bad zone", csv(e05.replace("Europe/Berlin", "GMT+5")), "2 zone GMT+5 is not a time zone"),
                arguments("no zone", csv(e05.replace("Europe/Berlin", "")), "2 zone nothing is not a time zone"),
                arguments("offset", csv(e05.replace("Europe/Berlin", "+05:30")), "2 zone +05:30 is not a time zone"),
                arguments("bad locale", csv(with("locale", "de_DE")), "2 locale de_DE is not a language"),
                arguments("odd locale", csv(with("locale", "xx-DE")), "2 locale xx-DE is not a language"),
                arguments("bad mode", csv(with("workMode", "home")), "2 workMode home is not a work mode"),
                arguments("bad date", csv(with("startDate", "31.1.2026")), "2 startDate 31.1.2026 is not a date"),
                arguments("no such day", csv(with("startDate", "2026-02-30")), "2 startDate 2026-02-30 is not a date"),
                arguments(
                        "odd year", csv(with("managerSince", "0026-02-03")), "2 managerSince 0026-02-03 is not a date"),
                arguments("leave without begin", csv(with("leaveUntil", "2026-02-03")), "2 leaveUntil the leave ends"),
                arguments(
                        "line break",
                        csv(e05.replace("Name of e05", "\"Name\nof e05\"")),
                        "2 name the text holds a line break"),
                arguments("long text", csv(with("level", "x".repeat(2_001))), "2 level the text has 2001 characters"),
                arguments("unknown manager", csv(row("e05", "e99")), "2 manager nobody is known as e99"),
                arguments("own manager", csv(row("e05", "e05")), "2 manager the reporting line leads back to e05"),
                arguments("circle with the known", csv(row("e01", "e02")), "2 manager the reporting line leads back"),
                arguments("too few columns", csv("e05,Ada"), "2  the row has 2 columns, the header has 16"),
                arguments("too many columns", csv(e05 + ",x"), "2  the row has 17 columns, the header has 16"),
                arguments("same id twice", csv(e05, e05), "3 id line 2 has the same id"),
                arguments("unknown column", HEADER + ",age\n" + e05 + ",7\n", "1 age there is no such column"),
                arguments("column twice", HEADER + ",id\n" + e05 + ",7\n", "1 id the column is there twice"),
                arguments("column missing", HEADER.replace(",zone", "") + "\n", "1 zone the column is missing"),
                arguments("undeclared", HEADER + ",attr.age\n" + e05 + ",7\n", "1 attr.age the attribute age is not"),
                arguments(
                        "sensitive",
                        HEADER + ",attr.caring\n" + e05 + ",x\n",
                        "1 attr.caring the attribute caring is sensitive"),
                arguments("bad attribute", wide + e05 + ",much\n", "2 attr.grade much does not fit"),
                arguments(
                        "text after quotes",
                        csv(e05.replace("Name", "\"Name\"")),
                        "2  the file cannot be read after line 1"),
                arguments("open quote", csv(e05.replace("Name", "\"Name")), "2  the file cannot be read after line 1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void isAProblemWithItsPlaceAndChangesNobody(String what, String csv, String expected) {
        var before = people.all();

        var result = imports.importCsv(Source.API, text(csv), false);

        assertThat(result.problems()).isNotEmpty();
        assertThat(told(result)).startsWith(expected);
        assertThat(result.problems()).extracting(Problem::valid).doesNotContain("");
        assertThat(people.all()).isEqualTo(before);
    }

    static Stream<Arguments> badJson() {
        return Stream.of(
                arguments("no array", "{\"id\": \"e05\"}", "1  the file is not a JSON array"),
                arguments("cut off", "[{\"id\": \"e05\"", "1  the file cannot be read"),
                arguments("not JSON", "id,name", "1  the file cannot be read"),
                arguments("empty", "", "1  the file is not a JSON array"),
                arguments("no object", "[7]", "1  an element of the array is not an object"),
                arguments("unknown name", "[{\"age\": 7}]", "1 age there is no such column"),
                arguments("nested", "[{\"name\": {}}]", "1 name the value has the wrong form"),
                arguments("list where text is", "[{\"name\": [\"Ada\"]}]", "1 name the value has the wrong form"),
                arguments("separator in a list", "[{\"skillsWanted\": [\"a;b\"]}]", "1 skillsWanted the value has"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badJson")
    void isAProblemInJsonToo(String what, String json, String expected) {
        var result = imports.importJson(Source.API, text(json), false);

        assertThat(told(result)).startsWith(expected);
        assertThat(people.all()).hasSize(2);
    }

    @Test
    void rowsOnACircleAreRefusedAndThoseWhoReportIntoItFollow() {
        var result = imports.importCsv(
                Source.API, text(csv(row("e05", "e06"), row("e06", "e05"), row("e07", "e06"), row("e08", ""))), false);

        assertThat(result.added()).isEqualTo(1);
        assertThat(result.problems()).extracting(Problem::line).containsExactly(2L, 3L, 4L);
    }

    @Test
    void aLineOfTenMegabytesIsRefusedWithASentence() {
        var result = imports.importCsv(Source.API, text(csv(row("e05", ""), "x".repeat(10_000_000))), false);

        assertThat(told(result)).contains("longer than 65536 characters").contains("after line 2");
        assertThat(people.all()).hasSize(2);
    }

    @Test
    void aRowThatIsNotUtf8IsRefusedAlone() {
        var result =
                imports.importCsv(Source.API, latin(csv(row("e05", "").replace("Name", "Zoë"), row("e06", ""))), false);

        assertThat(told(result)).startsWith("2 name the text is not UTF-8");
        assertThat(result.added()).isEqualTo(1);
    }

    private static InputStream latin(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String told(ImportResult result) {
        var problem = result.problems().getFirst();
        return problem.line() + " " + problem.field() + " " + problem.reason();
    }

    /** A row for e05 with one field more. */
    private static String with(String field, String value) {
        var cells = row("e05", "").split(",", -1);
        cells[PersonFields.NAMES.indexOf(field)] = value;
        return String.join(",", cells);
    }
}
