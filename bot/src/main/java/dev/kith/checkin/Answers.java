package dev.kith.checkin;

import dev.kith.prompts.Checkin;
import dev.kith.prompts.ChoiceQuestion;
import dev.kith.prompts.CommentQuestion;
import dev.kith.prompts.Option;
import dev.kith.prompts.Question;
import dev.kith.prompts.ScaleQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds what somebody sent against the questions: every rule of the card is a rule here, whatever the platform checked. */
final class Answers {

    private final Checkin checkin;
    private final Locale locale;

    /** {@code locale} is the person's. */
    Answers(Checkin checkin, Locale locale) {
        this.checkin = checkin;
        this.locale = locale;
    }

    /** What is wrong, in words for the person; empty where everything is right. */
    Optional<String> problem(Map<String, String> values) {
        var problems = new ArrayList<String>();
        for (String id : values.keySet()) {
            if (checkin.questions().stream().noneMatch(question -> question.id().equals(id))) {
                problems.add(say("no-question", id, ids()));
            }
        }
        checkin.questions()
                .forEach(
                        question -> problem(question, values.get(question.id())).ifPresent(problems::add));
        if (problems.isEmpty() && given(values).isEmpty()) {
            problems.add(say("missing", checkin.questions().getFirst().label()));
        }
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

    private Optional<String> problem(Question question, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return question.optional() ? Optional.empty() : Optional.of(say("missing", question.label()));
        }
        return switch (question) {
            case ScaleQuestion scale -> option(question, scale.options(), value);
            case ChoiceQuestion choice -> option(question, choice.options(), value);
            case CommentQuestion comment ->
                value.length() <= comment.maxLength()
                        ? Optional.empty()
                        : Optional.of(say(
                                "too-long",
                                question.label(),
                                String.valueOf(comment.maxLength()),
                                String.valueOf(value.length())));
        };
    }

    private Optional<String> option(Question question, List<Option> options, String value) {
        var ids = options.stream().map(option -> option.id()).toList();
        return ids.contains(value)
                ? Optional.empty()
                : Optional.of(say("no-option", question.label(), String.join(", ", ids)));
    }

    private String say(String key, String... values) {
        return CheckinCard.TEXTS.get(locale, key, values);
    }

    private String ids() {
        return String.join(", ", checkin.questions().stream().map(Question::id).toList());
    }
}
