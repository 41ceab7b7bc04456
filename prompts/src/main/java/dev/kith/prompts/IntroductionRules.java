package dev.kith.prompts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold within the file of an introduction and a schema cannot say. */
final class IntroductionRules {

    private static final Pattern READ_ALONE = Pattern.compile("toMentee|toMentor|icebreakers\\[\\d+]");

    private static final String WHOM = "toMentee and toMentor, or toEach for two equals";

    private IntroductionRules() {}

    /** It is for two roles, or for equals. */
    static Stream<Problem> problems(Document document) {
        boolean forRoles = document.root().has("toMentee") && document.root().has("toMentor");
        boolean forEither = document.root().has("toMentee") || document.root().has("toMentor");
        boolean forEquals = document.root().has("toEach");
        if (forRoles ^ forEquals && !(forEither && forEquals)) {
            return forRoles
                    ? only(document, "several", "is there beside toMentee and toMentor", "only with toEach")
                    : only(document, "role", "is there beside toEach", "only with toMentee and toMentor");
        }
        if (forEither && !forEquals) {
            String missing = document.root().has("toMentee") ? "toMentor" : "toMentee";
            return Stream.of(document.problem(missing, "is missing", WHOM));
        }
        String problem =
                forEquals ? "is there beside toMentee or toMentor" : "is missing, and so are toMentee and toMentor";
        return Stream.of(document.problem("toEach", problem, WHOM));
    }

    private static Stream<Problem> only(Document document, String field, String problem, String valid) {
        return document.root().has(field) ? Stream.of(document.problem(field, problem, valid)) : Stream.empty();
    }

    /** Which placeholders a field may have; {@code {skill}} is what brings two roles together, and equals have none. */
    static List<String> placeholders(Document document, String field) {
        boolean ofEquals = document.root().has("toEach");
        if (field.equals("several.together")) {
            return List.of("{one}", "{other}");
        }
        if (field.equals("together")) {
            return ofEquals ? List.of("{one}", "{other}") : List.of("{mentee}", "{mentor}", "{skill}");
        }
        if (field.equals("toEach") || field.equals("several.toEach")) {
            return List.of("{name}");
        }
        return READ_ALONE.matcher(field).matches() && !ofEquals ? List.of("{name}", "{skill}") : List.of();
    }
}
