package dev.kith.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person as named texts: the form that files, sources and the store share. */
public final class PersonFields {

    public static final String ATTRIBUTE = "attr.";
    static final List<String> DATES = List.of("startDate", "managerSince", "leaveFrom", "leaveUntil");
    static final List<String> LISTS = List.of("skillsOffered", "skillsWanted");

    /** The header of a CSV file, but for attributes. */
    public static final List<String> NAMES = List.of(
            ("id,name,email,manager,department,location,workMode,level,startDate,managerSince,leaveFrom,leaveUntil,"
                            + "zone,locale,skillsOffered,skillsWanted")
                    .split(","));

    private PersonFields() {}

    static Map<String, String> of(Person person) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", person.id().value());
        fields.put("name", person.name());
        fields.put("email", person.email());
        fields.put("manager", person.manager().map(PersonId::value).orElse(""));
        fields.put("department", person.department());
        fields.put("location", person.location());
        fields.put("workMode", person.workMode().map(WorkMode::word).orElse(""));
        fields.put("level", person.level());
        fields.put("startDate", written(person.dates().start()));
        fields.put("managerSince", written(person.dates().managerSince()));
        fields.put("leaveFrom", written(person.dates().leaveFrom()));
        fields.put("leaveUntil", written(person.dates().leaveUntil()));
        fields.put(
                "zone", person.contact().zone().ofDirectory().map(ZoneId::getId).orElse(""));
        fields.put(
                "locale",
                person.contact()
                        .locale()
                        .ofDirectory()
                        .map(Locale::toLanguageTag)
                        .orElse(""));
        fields.put("skillsOffered", String.join(";", person.skillsOffered()));
        fields.put("skillsWanted", String.join(";", person.skillsWanted()));
        person.attributes().forEach((name, value) -> fields.put(ATTRIBUTE + name, value));
        return fields;
    }

    /** The person of fields that hold to {@link RowRules}; what is usual stands in for where they live. */
    static Person person(Map<String, String> fields, Usual usual) {
        return new Person(
                new PersonId(text(fields, "id")),
                contact(fields, usual),
                work(fields),
                new Person.Dates(
                        date(fields, "startDate"),
                        date(fields, "managerSince"),
                        date(fields, "leaveFrom"),
                        date(fields, "leaveUntil")),
                new Person.Skills(list(text(fields, "skillsOffered")), list(text(fields, "skillsWanted"))),
                attributes(fields));
    }

    static List<String> list(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private static Person.Contact contact(Map<String, String> fields, Usual usual) {
        String zone = text(fields, "zone");
        String locale = text(fields, "locale");
        return new Person.Contact(
                text(fields, "name"),
                text(fields, "email"),
                zone.isEmpty()
                        ? Stated.usually(usual.zone().orElseThrow(() -> new ZoneUnknown(text(fields, "id"))))
                        : Stated.inDirectory(ZoneId.of(zone)),
                locale.isEmpty() ? Stated.usually(usual.locale()) : Stated.inDirectory(Locale.forLanguageTag(locale)));
    }

    private static Person.Work work(Map<String, String> fields) {
        String manager = text(fields, "manager");
        return new Person.Work(
                manager.isEmpty() ? null : new PersonId(manager),
                text(fields, "department"),
                text(fields, "location"),
                WorkMode.of(text(fields, "workMode")).orElse(null),
                text(fields, "level"));
    }

    private static Map<String, String> attributes(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(ATTRIBUTE))
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toMap(field -> field.getKey().substring(ATTRIBUTE.length()), Map.Entry::getValue));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static @Nullable LocalDate date(Map<String, String> fields, String name) {
        String text = text(fields, name);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String written(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
