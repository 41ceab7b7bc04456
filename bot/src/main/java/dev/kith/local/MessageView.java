package dev.kith.local;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kith.chat.Block;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A message as scripts see it; {@code at} carries the person's offset. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record MessageView(
        String id,
        String at,
        @Nullable String campaign,
        String kind,
        String text,
        List<FieldView> fields,
        List<OptionView> actions,
        boolean answered) {

    /** {@code options} is empty for a text; a day is a text in the form {@code 2026-12-24}. */
    record FieldView(String id, String type, String label, boolean optional, List<OptionView> options) {}

    record OptionView(String id, String label) {}

    static MessageView of(Line.Card card, ZoneId zone) {
        var now = card.now();
        return new MessageView(
                card.id(),
                at(card.at(), zone),
                now.campaign(),
                now.kind().name().toLowerCase(Locale.ROOT),
                text(now.blocks()),
                now.fields().stream().map(MessageView::field).toList(),
                actions(now.actions()),
                card.answered());
    }

    /** ISO 8601, in milliseconds, with the offset that {@code zone} has then. */
    static String at(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.MILLIS).atZone(zone));
    }

    /** Everything that can be read, but the fields and buttons, which stand beside it. */
    static String text(List<Block> blocks) {
        return blocks.stream().flatMap(block -> text(block).stream()).collect(Collectors.joining("\n"));
    }

    static FieldView field(Block.Field field) {
        return switch (field) {
            case Block.Choice choice -> field("choice", choice, choice.options());
            case Block.Scale scale -> field("scale", scale, scale.options());
            case Block.FreeText free -> field("text", free, List.of());
            case Block.Day day -> field("text", day, List.of());
        };
    }

    static List<OptionView> actions(List<Block.Action> actions) {
        return actions.stream()
                .map(action -> new OptionView(action.id(), action.label()))
                .toList();
    }

    private static FieldView field(String type, Block.Field field, List<Block.Option> options) {
        var views = options.stream()
                .map(option -> new OptionView(option.id(), option.label()))
                .toList();
        return new FieldView(field.id(), type, field.label(), field.optional(), views);
    }

    private static Optional<String> text(Block block) {
        return switch (block) {
            case Block.Heading heading -> Optional.of(heading.text());
            case Block.Text text -> Optional.of(text.text());
            case Block.Facts facts ->
                Optional.of(facts.pairs().stream()
                        .map(pair -> pair.getKey() + ": " + pair.getValue())
                        .collect(Collectors.joining("\n")));
            case Block.Link link -> Optional.of(link.label() + ": " + link.target());
            case Block.Image image -> Optional.of(image.alt());
            case Block.Field field -> Optional.empty();
            case Block.Divider divider -> Optional.empty();
            case Block.Actions actions -> Optional.empty();
            case Block.Window window -> Optional.empty();
        };
    }
}
