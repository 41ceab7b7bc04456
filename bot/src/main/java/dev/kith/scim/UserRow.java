package dev.kith.scim;

import dev.kith.connectors.scim.ScimUser;
import dev.kith.connectors.scim.Written;
import dev.kith.people.ImportResult;
import dev.kith.people.PersonFields;
import dev.kith.people.PersonId;
import dev.kith.people.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A user as a row of a file, and what is wrong with the row in the words of SCIM. */
final class UserRow {

    /** Entra writes a day as an instant. */
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");

    private static final int DAY = 10;

    /** Of a text in a row. */
    private static final int LONGEST = 2_000;

    /** What a field is called in SCIM, where that is something else. */
    private static final Map<String, String> ATTRIBUTES = Map.of(
            "id", "employeeNumber",
            "name", "displayName",
            "email", "emails",
            "zone", "timezone",
            "locale", "preferredLanguage",
            "location", "addresses");

    private UserRow() {}

    /** Who the user is to be in the directory: by the employee number, else by the identity provider's own id, else by the name. */
    static String id(ScimUser user) {
        return user.employeeNumber().or(user::externalId).orElse(user.userName());
    }

    /** Somebody of another organisation, whom the tenant lets in. */
    static boolean isGuest(ScimUser user) {
        return user.userType().filter("guest"::equalsIgnoreCase).isPresent()
                || user.userName().toUpperCase(Locale.ROOT).contains("#EXT#");
    }

    /** By the names of a file's columns. */
    static Map<String, String> fields(PersonId person, ScimUser user, Optional<PersonId> manager) {
        var fields = new HashMap<String, String>();
        fields.put("id", person.value());
        fields.put("name", user.name().orElse(user.userName()));
        fields.put("email", user.email().orElse(user.userName()));
        fields.put("manager", manager.map(PersonId::value).orElse(""));
        fields.put("department", user.department().orElse(""));
        fields.put("location", user.location().orElse(""));
        fields.put("workMode", user.workMode().map(UserRow::lower).orElse(""));
        fields.put("level", user.level().orElse(""));
        fields.put("startDate", day(user.startDate()));
        fields.put("managerSince", day(user.managerSince()));
        fields.put("leaveFrom", day(user.leaveFrom()));
        fields.put("leaveUntil", day(user.leaveUntil()));
        fields.put("zone", user.timezone().orElse(""));
        fields.put("locale", user.locale().map(UserRow::language).orElse(""));
        fields.put("skillsOffered", joined(user.skillsOffered()));
        fields.put("skillsWanted", joined(user.skillsWanted()));
        user.attributes().forEach((name, values) -> fields.put(PersonFields.ATTRIBUTE + name, joined(values)));
        return fields;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String day(Optional<String> date) {
        return date.map(text -> INSTANT.matcher(text).matches() ? text.substring(0, DAY) : text)
                .orElse("");
    }

    /** The first of several in order, as a browser sends them; Okta writes en_US. */
    private static String language(String text) {
        return text.split("[,;]", 2)[0].strip().replace('_', '-');
    }

    static String joined(List<String> values) {
        return String.join(";", values);
    }

    /** The names of groups, in their order, as far as a row may be long; a name holds no semicolon. */
    static String groups(Stream<String> names) {
        var all = new StringJoiner(";");
        for (String name : names.map(name -> name.replace(';', ',')).sorted().toList()) {
            if (all.length() + name.length() < LONGEST) {
                all.add(name);
            }
        }
        return all.toString();
    }

    /** Why the row was not taken; empty where it was. */
    static Optional<Written.Refused> refused(ImportResult result) {
        return result.problems().stream()
                .findFirst()
                .map(first -> new Written.Refused(
                        attribute(first.field()),
                        result.problems().stream()
                                .map(problem -> words(problem, first))
                                .collect(Collectors.joining("; "))));
    }

    private static String words(Problem problem, Problem first) {
        String where = problem.field().equals(first.field()) ? "" : attribute(problem.field()) + ": ";
        return where + problem.reason() + " (valid: " + problem.valid() + ")";
    }

    private static String attribute(String field) {
        return field.startsWith(PersonFields.ATTRIBUTE) ? "attributes" : ATTRIBUTES.getOrDefault(field, field);
    }
}
