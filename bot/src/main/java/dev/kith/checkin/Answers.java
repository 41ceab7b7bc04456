package dev.kith.checkin;

import dev.kith.prompts.Checkin;
import dev.kith.prompts.ChoiceQuestion;
import dev.kith.prompts.CommentQuestion;
import dev.kith.prompts.Option;
import dev.kith.prompts.Question;
import dev.kith.prompts.ScaleQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds what somebody sent against the questions: every rule of the card is a rule here, whatever the platform checked. */
final class Answers {

    private Answers() {}

    /** What is wrong, in words for the person; empty where everything is right. */
    static Optional<String> problem(Checkin checkin, Map<String, String> values) {
        var problems = new ArrayList<String>();
        for (String id : values.keySet()) {
            if (checkin.questions().stream().noneMatch(question -> question.id().equals(id))) {
                problems.add("there is no question " + id + " (valid: " + ids(checkin) + ")");
            }
        }
        checkin.questions()
                .forEach(
                        question -> problem(question, values.get(question.id())).ifPresent(problems::add));
        return problems.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", problems));
    }

    /** The values that say something, in the order of their names. */
    static Map<String, String> given(Map<String, String> values) {
        var given = new TreeMap<String, String>();
        values.forEach((id, value) -> {
            if (!value.isBlank()) {
                given.put(id, value.strip());
            }
        });
        return given;
    }

    private static Optional<String> problem(Question question, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return question.optional()
                    ? Optional.empty()
                    : Optional.of("“" + question.label() + "” waits for an answer");
        }
        return switch (question) {
            case ScaleQuestion scale -> option(question, scale.options(), value);
            case ChoiceQuestion choice -> option(question, choice.options(), value);
            case CommentQuestion comment ->
                value.length() <= comment.maxLength()
                        ? Optional.empty()
                        : Optional.of("“" + question.label() + "” has room for " + comment.maxLength()
                                + " characters, not " + value.length());
        };
    }

    private static Optional<String> option(Question question, List<Option> options, String value) {
        var ids = options.stream().map(option -> option.id()).toList();
        return ids.contains(value)
                ? Optional.empty()
                : Optional.of(question.id() + " cannot be answered so (valid: " + String.join(", ", ids) + ")");
    }

    private static String ids(Checkin checkin) {
        return String.join(", ", checkin.questions().stream().map(Question::id).toList());
    }
}
