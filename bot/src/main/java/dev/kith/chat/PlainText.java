package dev.kith.chat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that can be read on a message, in plain lines: what it asks and offers as well. */
public final class PlainText {

    private PlainText() {}

    /** A line for each thing that is read, options after what they answer, buttons in brackets. */
    public static String of(Message message) {
        return message.blocks().stream().flatMap(PlainText::lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Text text -> Stream.of(text.text());
            case Block.Facts facts -> facts.pairs().stream().map(pair -> pair.getKey() + ": " + pair.getValue());
            case Block.Choice choice -> asked(choice, choice.options());
            case Block.Scale scale -> asked(scale, scale.options());
            case Block.FreeText free -> asked(free, List.of());
            case Block.Day day -> asked(day, List.of());
            case Block.Link link -> Stream.of(link.label() + ": " + link.target());
            case Block.Image image -> Stream.of(image.alt());
            case Block.Divider divider -> Stream.empty();
            case Block.Actions actions -> Stream.of(buttons(actions.actions()));
            case Block.Window window -> Stream.of(buttons(List.of(window.action())));
        };
    }

    private static Stream<String> asked(Block.Field field, List<Block.Option> options) {
        return Stream.concat(Stream.of(field.label()), options.stream().map(option -> "- " + option.label()));
    }

    private static String buttons(List<Block.Action> actions) {
        return actions.stream().map(action -> "[" + action.label() + "]").collect(Collectors.joining(" "));
    }
}
