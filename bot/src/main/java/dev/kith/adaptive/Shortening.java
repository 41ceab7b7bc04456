package dev.kith.adaptive;

import dev.kith.chat.Block;
import dev.kith.chat.Cut;
import dev.kith.chat.Home;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps a card within what Teams takes. A message may have 100 KB, counted as UTF-16, and is to stay below 80 (msteams-docs,
 * bots/how-to/format-your-bot-messages). The longest texts give way first, then the last ones; fields and buttons never do.
 */
final class Shortening {

    /** Characters, of two bytes each: 80 KB, less 4 for the message around the card. */
    static final int MOST = 38_000;

    /** What is cut shorter says nothing any more. */
    private static final int LEAST = 40;

    private Shortening() {}

    static ObjectNode fitting(List<Home.Part> parts, String notice, Function<List<Home.Part>, ObjectNode> drawing) {
        var whole = drawing.apply(parts);
        if (fits(whole)) {
            return whole;
        }
        int longest = parts.stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(Shortening::texts)
                .mapToInt(String::length)
                .max()
                .orElse(LEAST);
        IntFunction<ObjectNode> cut = most -> drawing.apply(noted(cut(parts, most), notice));
        if (fits(cut.apply(LEAST))) {
            return largest(LEAST, longest, cut);
        }
        int count = parts.stream().mapToInt(part -> part.blocks().size()).sum();
        return largest(0, count, kept -> drawing.apply(noted(first(cut(parts, LEAST), kept), notice)));
    }

    private static boolean fits(ObjectNode card) {
        return card.toString().length() <= MOST;
    }

    /** The largest that fits; the smallest where none does. */
    private static ObjectNode largest(int from, int to, IntFunction<ObjectNode> drawn) {
        int fits = from;
        int tooLarge = to + 1;
        while (tooLarge - fits > 1) {
            int middle = (fits + tooLarge) >>> 1;
            if (fits(drawn.apply(middle))) {
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        return drawn.apply(fits);
    }

    private static List<Home.Part> cut(List<Home.Part> parts, int most) {
        return each(
                parts, blocks -> blocks.stream().map(block -> cut(block, most)).toList());
    }

    /** Only so many of what is neither a field nor a button. */
    private static List<Home.Part> first(List<Home.Part> parts, int kept) {
        var left = new AtomicInteger(kept);
        return each(
                parts,
                blocks -> blocks.stream()
                        .filter(block -> stays(block) || left.getAndDecrement() > 0)
                        .toList());
    }

    private static List<Home.Part> each(List<Home.Part> parts, Function<List<Block>, List<Block>> change) {
        return parts.stream()
                .map(part -> new Home.Part(part.about(), change.apply(part.blocks())))
                .toList();
    }

    /** With a line that says so, before the last part's closing buttons. */
    private static List<Home.Part> noted(List<Home.Part> parts, String notice) {
        var last = parts.getLast();
        var blocks = new ArrayList<>(last.blocks());
        blocks.add(Body.end(blocks), new Block.Text(notice));
        var noted = new ArrayList<>(parts);
        noted.set(noted.size() - 1, new Home.Part(last.about(), blocks));
        return noted;
    }

    private static boolean stays(Block block) {
        return block instanceof Block.Field || Body.isButtons(block);
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Text text -> Stream.of(text.text());
            case Block.Facts facts -> facts.pairs().stream().flatMap(pair -> Stream.of(pair.getKey(), pair.getValue()));
            case Block.Link link -> Stream.of(link.label());
            case Block.Image image -> Stream.of(image.alt());
            case Block.Divider line -> Stream.empty();
            case Block.Field field -> Stream.empty();
            case Block.Actions row -> Stream.empty();
            case Block.Window window -> Stream.empty();
        };
    }

    private static Block cut(Block block, int most) {
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(Cut.to(heading.text(), most));
            case Block.Text text -> new Block.Text(Cut.to(text.text(), most));
            case Block.Facts facts ->
                new Block.Facts(facts.pairs().stream()
                        .map(pair -> Map.entry(Cut.to(pair.getKey(), most), Cut.to(pair.getValue(), most)))
                        .toList());
            case Block.Link link -> new Block.Link(Cut.to(link.label(), most), link.target());
            case Block.Image image -> new Block.Image(image.source(), Cut.to(image.alt(), most));
            case Block.Divider line -> line;
            case Block.Field field -> field;
            case Block.Actions row -> row;
            case Block.Window window -> window;
        };
    }
}
