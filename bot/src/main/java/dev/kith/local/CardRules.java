package dev.kith.local;

import dev.kith.chat.Block;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be answered on a card. It is measured by the card as it is, and by what it asked for at first. */
final class CardRules {

    static final String ANSWER = "answer";
    private static final String A_DAY = "2026-12-24";

    private CardRules() {}

    /** What is wrong with an answer, if anything is. */
    static Optional<Fault> fault(Line.Card card, String action, Map<String, String> values) {
        return Stream.of(unknownAction(card, action), unfit(card, values), missing(card, action, values))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Fault> unknownAction(Line.Card card, String action) {
        var known = card.actions();
        return known.contains(action)
                ? Optional.empty()
                : Optional.of(new Fault("action", "this card has no such action", listed(known)));
    }

    private static Optional<Fault> unfit(Line.Card card, Map<String, String> values) {
        return values.entrySet().stream()
                .flatMap(value -> unfit(card, value.getKey(), value.getValue()).stream())
                .findFirst();
    }

    private static Optional<Fault> unfit(Line.Card card, String id, String value) {
        return card.field(id)
                .map(field -> unfit(field, value))
                .orElseGet(() ->
                        Optional.of(new Fault("values." + id, "this card has no such field", fields(card.form()))));
    }

    private static Optional<Fault> unfit(Block.Field field, String value) {
        return switch (field) {
            case Block.Choice choice -> unknownOption(choice, choice.options(), value);
            case Block.Scale scale -> unknownOption(scale, scale.options(), value);
            case Block.FreeText free -> tooLong(free, value);
            case Block.Day day -> noDay(day, value);
        };
    }

    private static Optional<Fault> unknownOption(Block.Field field, List<Block.Option> options, String value) {
        var ids = options.stream().map(Block.Option::id).toList();
        return ids.contains(value)
                ? Optional.empty()
                : Optional.of(new Fault(in(field), "there is no such option", listed(ids)));
    }

    private static Optional<Fault> tooLong(Block.FreeText free, String value) {
        return value.codePointCount(0, value.length()) <= free.maxLength()
                ? Optional.empty()
                : Optional.of(
                        new Fault(in(free), "the text is too long", "at most " + free.maxLength() + " characters"));
    }

    private static Optional<Fault> noDay(Block.Day day, String value) {
        try {
            LocalDate.parse(value);
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of(new Fault(in(day), "this is no day", A_DAY));
        }
    }

    private static Optional<Fault> missing(Line.Card card, String action, Map<String, String> values) {
        return !action.equals(ANSWER)
                ? Optional.empty()
                : card.form().stream()
                        .filter(field -> !field.optional()
                                && values.getOrDefault(field.id(), "").isBlank())
                        .map(field -> new Fault(in(field), "this needs an answer", valid(field)))
                        .findFirst();
    }

    private static String valid(Block.Field field) {
        return switch (field) {
            case Block.Choice choice -> options(choice.options());
            case Block.Scale scale -> options(scale.options());
            case Block.FreeText free -> "1 to " + free.maxLength() + " characters";
            case Block.Day day -> A_DAY;
        };
    }

    private static String options(List<Block.Option> options) {
        return listed(options.stream().map(Block.Option::id).toList());
    }

    private static String fields(List<Block.Field> fields) {
        return listed(fields.stream().map(Block.Field::id).toList());
    }

    private static String in(Block.Field field) {
        return "values." + field.id();
    }

    private static String listed(List<String> ids) {
        return ids.isEmpty() ? "none" : ids.stream().collect(Collectors.joining(", "));
    }

    /** What cannot be taken: which part of the request, why, and what would be valid. */
    record Fault(String field, String reason, String valid) {}
}
