package dev.kith.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.image;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.option;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.BlockElements;
import dev.kith.chat.Block;
import dev.kith.chat.Cut;
import dev.kith.chat.Form;
import dev.kith.chat.Home;
import dev.kith.chat.Message;
import dev.kith.chat.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws messages as Block Kit, always within its caps (docs.slack.dev, reference of blocks and block elements): what is too
 * long is split, or shortened where it must be one line. Words are plain text, in which nothing is markup and nobody can be
 * mentioned; links alone are {@code mrkdwn}, escaped.
 */
final class BlockKit {

    static final int MOST_BLOCKS = 50;
    /** And in a window. */
    static final int MOST_IN_A_HOME = 100;

    private static final int TEXT = 3_000;
    private static final int HEADING = 150;
    private static final int LABEL = 2_000;
    private static final int OPTION = 75;
    private static final int FACT = 2_000;
    private static final int FACTS = 10;
    private static final int RADIOS = 10;
    private static final int MENU = 100;
    private static final int BUTTONS = 25;

    /** The id of the menu that holds what every card offers. */
    static final String MORE = "more";

    /** What every card offers stands in a menu, so that the card's own buttons stand out. */
    private static final Set<String> IN_THE_MENU = Set.of("snooze", "stop", "why");

    /** The parts of a message; never more than fit. */
    List<LayoutBlock> blocks(Message message) {
        return fitting(List.of(message), MOST_BLOCKS);
    }

    /** The parts of a home, each with its own buttons. */
    List<LayoutBlock> home(List<Home.Part> parts) {
        var sections = parts.stream()
                .map(part -> new Message(Message.Kind.REPLY, "", part.about(), part.blocks()))
                .toList();
        return fitting(sections, MOST_IN_A_HOME);
    }

    /** The parts of a window. */
    List<LayoutBlock> form(Form form) {
        var asMessage = new Message(Message.Kind.REPLY, "", form.about(), form.blocks());
        return fitting(List.of(asMessage), MOST_IN_A_HOME);
    }

    private static List<LayoutBlock> fitting(List<Message> sections, int most) {
        var all = all(sections, false);
        if (all.size() > most) {
            all = all(sections, true);
        }
        return all.size() > most ? shortened(all, most) : all;
    }

    private static List<LayoutBlock> all(List<Message> sections, boolean withoutDividers) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream()
                        .filter(block -> !(withoutDividers && block instanceof Block.Divider))
                        .flatMap(block -> blocks(block, section)))
                .toList();
    }

    /** What one can do stands at the end and stays; what is cut is the words before it. */
    private static List<LayoutBlock> shortened(List<LayoutBlock> all, int most) {
        int tail = (int) IntStream.iterate(all.size() - 1, i -> i > 0, i -> i - 1)
                .takeWhile(i -> !all.get(i).getType().equals("section"))
                .count();
        int kept = Math.min(tail, most / 2);
        var blocks = new ArrayList<>(all.subList(0, most - kept - 1));
        blocks.add(section(part -> part.text(plain("…", TEXT))));
        blocks.addAll(all.subList(all.size() - kept, all.size()));
        return blocks;
    }

    private static Stream<LayoutBlock> blocks(Block block, Message message) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(header(part -> part.text(plain(heading.text(), HEADING))));
            case Block.Text text -> words(text.text());
            case Block.Facts facts -> facts(facts);
            case Block.Choice choice -> choice(choice);
            case Block.Scale scale -> scale(scale);
            case Block.FreeText free -> Stream.of(field(free, freeText(free)));
            case Block.Day day ->
                Stream.of(field(
                        day,
                        BlockElements.datePicker(
                                picker -> picker.actionId(Fields.VALUE).initialDate(given(day.value())))));
            case Block.Link link -> Stream.of(section(part -> part.text(Mrkdwn.link(link.label(), link.target()))));
            case Block.Image picture ->
                Stream.of(image(
                        part -> part.imageUrl(picture.source().toString()).altText(Cut.to(picture.alt(), LABEL))));
            case Block.Divider line -> Stream.of(divider());
            case Block.Actions row -> row(row, message).stream();
            case Block.Window window -> row(new Block.Actions(List.of(window.action())), message).stream();
        };
    }

    private static Stream<LayoutBlock> words(String text) {
        return Cut.pieces(text, TEXT).stream().map(piece -> section(part -> part.text(plain(piece, TEXT))));
    }

    private static Stream<LayoutBlock> facts(Block.Facts facts) {
        var fields = facts.pairs().stream()
                .<TextObject>map(pair -> plain(pair.getKey() + ": " + pair.getValue(), FACT))
                .toList();
        return parts(fields, FACTS).stream().map(some -> section(part -> part.fields(some)));
    }

    /** Ten fit as radio buttons, a hundred in a menu. What is longer than a line is told in full before. */
    private static Stream<LayoutBlock> choice(Block.Choice choice) {
        var options = choice.options().stream()
                .limit(MENU)
                .map(one -> labelled(one.label(), one.id()))
                .toList();
        var inFull = choice.options().stream()
                .map(Block.Option::label)
                .filter(label -> label.length() > OPTION)
                .flatMap(BlockKit::words);
        return Stream.concat(inFull, Stream.of(field(choice, oneOf(options))));
    }

    /** Each point says by itself where on the scale it is: a screen reader reads one at a time. */
    private static Stream<LayoutBlock> scale(Block.Scale scale) {
        int count = scale.options().size();
        String ends = " (" + scale.options().getFirst().label() + " – "
                + scale.options().getLast().label() + ")";
        var options = scale.options().stream()
                .map(point -> labelled(
                        point.id() + "/" + count + (point.label().isBlank() ? ends : " " + point.label()), point.id()))
                .toList();
        return Stream.of(field(scale, oneOf(options)));
    }

    private static BlockElement oneOf(List<OptionObject> options) {
        return options.size() <= RADIOS
                ? BlockElements.radioButtons(
                        buttons -> buttons.actionId(Fields.VALUE).options(options))
                : BlockElements.staticSelect(menu -> menu.actionId(Fields.VALUE).options(options));
    }

    private static BlockElement freeText(Block.FreeText free) {
        int most = Math.min(free.maxLength(), TEXT);
        return BlockElements.plainTextInput(box -> box.actionId(Fields.VALUE)
                .multiline(true)
                .maxLength(most)
                .initialValue(given(Cut.to(free.value(), most))));
    }

    /** Nothing is said by leaving it out. */
    private static @Nullable String given(String value) {
        return value.isEmpty() ? null : value;
    }

    private static LayoutBlock field(Block.Field field, BlockElement element) {
        return input(part -> part.blockId(Fields.block(field.id()))
                .label(plain(field.label(), LABEL))
                .optional(field.optional())
                .element(element));
    }

    private static List<LayoutBlock> row(Block.Actions row, Message message) {
        var menu = row.actions().stream()
                .filter(action -> IN_THE_MENU.contains(action.id()))
                .toList();
        boolean hasMenu = menu.size() > 1;
        var elements = new ArrayList<BlockElement>(row.actions().stream()
                .filter(action -> !hasMenu || !menu.contains(action))
                .map(action -> button(action, message))
                .toList());
        if (hasMenu) {
            elements.add(menu(menu, message));
        }
        return parts(elements, BUTTONS).stream()
                .<LayoutBlock>map(some -> actions(part -> part.elements(some)))
                .toList();
    }

    private static BlockElement button(Block.Action action, Message message) {
        return BlockElements.button(button -> button.actionId(action.id())
                .text(plain(action.label(), OPTION))
                .style(action.primary() ? "primary" : null)
                .value(Press.of(action.id(), message.about()).written()));
    }

    private static BlockElement menu(List<Block.Action> actions, Message message) {
        var options = actions.stream()
                .map(action -> labelled(
                        action.label(), Press.of(action.id(), message.about()).written()))
                .toList();
        return BlockElements.overflowMenu(menu -> menu.actionId(MORE).options(options));
    }

    private static OptionObject labelled(String label, String value) {
        return option(plain(label, OPTION), value);
    }

    /** A text may not be empty. */
    private static PlainTextObject plain(String text, int most) {
        return PlainTextObject.builder()
                .text(text.isBlank() ? "–" : Cut.to(text, most))
                .emoji(false)
                .build();
    }

    private static <T> List<List<T>> parts(List<T> all, int most) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + most)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + most)))
                .toList();
    }
}
