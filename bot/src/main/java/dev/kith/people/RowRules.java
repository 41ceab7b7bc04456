package dev.kith.people;

import dev.kith.chat.Locality;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a row must hold to on its own, whoever else is in the file. */
final class RowRules {

    /** What no row, and nobody, can do without; the zone only where none is usual. */
    static final List<String> NEEDED = List.of("name", "email", "zone");

    private static final int LONGEST_TEXT = 2_000;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private static final List<Rule> RULES = List.of(
            new Rule("id", PersonId::isValid, "is not an id", PersonId.VALID),
            new Rule("name", name -> !name.isEmpty(), "is empty", "Ada Berg"),
            new Rule("email", email -> EMAIL.matcher(email).matches(), "is not an e-mail address", "ada@kith.example"),
            new Rule("manager", orEmpty(PersonId::isValid), "is not an id", "the id of a person, or nothing"),
            new Rule(
                    "workMode",
                    orEmpty(word -> WorkMode.of(word).isPresent()),
                    "is not a work mode",
                    "remote, hybrid or onsite"),
            new Rule(
                    "locale",
                    orEmpty(tag -> Locality.localeNamed(tag).isPresent()),
                    "is not a language",
                    "en, de-DE, or nothing"));

    private static final Predicate<String> IS_ZONE =
            name -> Locality.zoneNamed(name).isPresent();
    private static final Rule ANY_ZONE =
            new Rule("zone", orEmpty(IS_ZONE), "is not a time zone", "Europe/Berlin, or nothing");
    private static final Rule A_ZONE = new Rule(
            "zone",
            IS_ZONE,
            "is not a time zone",
            "Europe/Berlin; or nothing, where kith.people.zone (KITH_ZONE) says which one is usual");

    private final Attributes attributes;
    private final Usual usual;
    private final List<Rule> rules;

    /** Where no zone is usual, a row has to have one. */
    RowRules(Attributes attributes, Usual usual) {
        this.attributes = attributes;
        this.usual = usual;
        this.rules = Stream.concat(RULES.stream(), Stream.of(usual.zone().isPresent() ? ANY_ZONE : A_ZONE))
                .toList();
    }

    private record Rule(String field, Predicate<String> holds, String reason, String valid) {

        Stream<Problem> ask(Row row) {
            String text = row.text(field);
            return holds.test(text) ? Stream.empty() : Stream.of(row.problem(field, shown(text) + " " + reason, valid));
        }
    }

    /** Every fault of the row; none: it makes a person. */
    List<Problem> faults(Row row) {
        var unreadable = row.fields().keySet().stream()
                .sorted()
                .flatMap(field -> text(row, field))
                .toList();
        return unreadable.isEmpty()
                ? Stream.of(rules.stream().flatMap(rule -> rule.ask(row)), dates(row), leave(row), attributes(row))
                        .flatMap(faults -> faults)
                        .toList()
                : unreadable;
    }

    /** What the fields of a person lack, whoever said them. */
    List<Problem> lacking(Row row) {
        return rules.stream()
                .filter(rule -> NEEDED.contains(rule.field()))
                .flatMap(rule -> rule.ask(row))
                .toList();
    }

    /** The person of fields that hold to all of it. */
    Person person(Map<String, String> fields) {
        return PersonFields.person(fields, usual);
    }

    private static Stream<Problem> text(Row row, String field) {
        String text = row.text(field);
        if (text.length() > LONGEST_TEXT) {
            return Stream.of(row.problem(
                    field, "the text has " + text.length() + " characters", "up to " + LONGEST_TEXT + " characters"));
        }
        if (text.indexOf('\uFFFD') >= 0) {
            return Stream.of(row.problem(field, "the text is not UTF-8", "a file that was saved as UTF-8"));
        }
        return text.chars().anyMatch(Character::isISOControl)
                ? Stream.of(row.problem(field, "the text holds a line break or a control character", "one line"))
                : Stream.empty();
    }

    private static Stream<Problem> dates(Row row) {
        return PersonFields.DATES.stream()
                .filter(field -> !row.text(field).isEmpty() && !AttributeType.isDate(row.text(field)))
                .map(field -> row.problem(field, shown(row.text(field)) + " is not a date", "2026-01-31"));
    }

    private static Stream<Problem> leave(Row row) {
        String from = row.text("leaveFrom");
        String until = row.text("leaveUntil");
        if (until.isEmpty() || (!from.isEmpty() && from.compareTo(until) <= 0)) {
            return Stream.empty();
        }
        return Stream.of(row.problem("leaveUntil", "the leave ends before it begins", "leaveFrom, or a day after it"));
    }

    private Stream<Problem> attributes(Row row) {
        return attributes.plain().stream()
                .filter(one -> !row.text(PersonFields.ATTRIBUTE + one.name()).isEmpty())
                .filter(one -> !one.type().accepts(row.text(PersonFields.ATTRIBUTE + one.name())))
                .map(one -> row.problem(
                        PersonFields.ATTRIBUTE + one.name(),
                        shown(row.text(PersonFields.ATTRIBUTE + one.name())) + " does not fit the attribute's type",
                        one.type().example()));
    }

    private static Predicate<String> orEmpty(Predicate<String> holds) {
        return text -> text.isEmpty() || holds.test(text);
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
