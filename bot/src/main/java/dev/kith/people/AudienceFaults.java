package dev.kith.people;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in Kith's words what the checker of expressions found, and where. */
final class AudienceFaults {

    private static final Pattern FIELD = Pattern.compile("undefined field '(?<name>[^']*)'.*");

    /** What the checker adds and a reader can do without. */
    private static final Pattern NOISE =
            Pattern.compile(" expecting \\{.*| \\(candidates: .*| \\(in container ''\\)", Pattern.DOTALL);

    private final Attributes attributes;
    private final AudienceTypes types;

    AudienceFaults(Attributes attributes, AudienceTypes types) {
        this.attributes = attributes;
        this.types = types;
    }

    /** The first fault; the others often follow from it. */
    AudienceRefused refusal(CelValidationException e) {
        CelIssue issue = e.getErrors().getFirst();
        int line = issue.getSourceLocation().getLine();
        int column = issue.getSourceLocation().getColumn() + 1;
        Matcher field = FIELD.matcher(issue.getMessage());
        if (field.matches()) {
            // The checker points at the dot before the field.
            return new AudienceRefused(noField(field.group("name")), line, column + 1);
        }
        return new AudienceRefused(NOISE.matcher(issue.getMessage()).replaceAll(""), line, Math.max(column, 1));
    }

    private String noField(String name) {
        if (attributes.isSensitive(name)) {
            return "the attribute " + name + " is sensitive: no audience can read it";
        }
        return types.fields().contains(name)
                ? "there is no " + name + " here: an audience sees one step along the reporting line"
                : "there is no field " + name + ": a person has " + String.join(", ", types.fields());
    }
}
