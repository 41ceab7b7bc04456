package dev.kith.trial;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Topic;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A card as it looks, in which what one could press or fill in is words. */
final class Lookalike {

    private final Locale locale;

    private Lookalike(Locale locale) {
        this.locale = locale;
    }

    static Message of(Message card, String summary, Locale locale) {
        var lookalike = new Lookalike(locale);
        return new Message(
                        card.kind(),
                        summary,
                        Topic.NONE,
                        card.blocks().stream().map(lookalike::words).toList())
                .in(locale);
    }

    private Block words(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading;
            case Block.Text text -> text;
            case Block.Facts facts -> facts;
            case Block.Link link -> link;
            case Block.Image image -> image;
            case Block.Divider divider -> divider;
            case Block.Choice choice -> options(choice, choice.options());
            case Block.Scale scale -> options(scale, scale.options());
            case Block.FreeText text -> field(text, say("write"));
            case Block.Day day -> field(day, say("day"));
            case Block.Actions actions -> buttons(actions.actions().stream());
            case Block.Window window -> buttons(Stream.of(window.action()));
        };
    }

    private static Block options(Block.Field field, List<Block.Option> options) {
        return field(field, options.stream().map(Block.Option::label).collect(Collectors.joining(" / ")));
    }

    private static Block field(Block.Field field, String answer) {
        return new Block.Text(field.label() + "\n" + answer);
    }

    private Block buttons(Stream<Block.Action> actions) {
        return new Block.Text(TrialComposer.TEXTS.get(
                locale, "buttons", actions.map(Block.Action::label).collect(Collectors.joining(" / "))));
    }

    private String say(String key) {
        return TrialComposer.TEXTS.get(locale, key);
    }
}
