package dev.kith.adaptive;

import dev.kith.chat.Block;
import dev.kith.chat.Home;
import dev.kith.chat.Topic;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A card's elements, in their order. The buttons that end a message are the card's own; all others stand where they are. */
final class Body {

    private static final Set<String> WEB = Set.of("http", "https");

    private final Inputs inputs;
    private final Buttons buttons;
    private final Place place;

    private final List<ObjectNode> elements = new ArrayList<>();
    private final List<ObjectNode> ends = new ArrayList<>();
    private boolean hasHeading;
    private boolean isDivided;

    Body(Language language, Buttons buttons, Place place) {
        this.inputs = new Inputs(language);
        this.buttons = buttons;
        this.place = place;
    }

    List<ObjectNode> elements() {
        return elements;
    }

    /** The card's own. */
    List<ObjectNode> buttons() {
        return ends;
    }

    void part(Home.Part part) {
        isDivided = !elements.isEmpty();
        var blocks = part.blocks();
        int end = place == Place.MESSAGE ? end(blocks) : blocks.size();
        blocks.subList(0, end).forEach(block -> block(block, part.about()));
        ends.addAll(buttons.row(blocks.subList(end, blocks.size()), part.about()));
    }

    /** Where there are only buttons any more. */
    static int end(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && isButtons(blocks.get(end - 1))) {
            end--;
        }
        return end;
    }

    static boolean isButtons(Block block) {
        return block instanceof Block.Actions || block instanceof Block.Window;
    }

    private void block(Block block, Topic about) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Text text -> text(text.text());
            case Block.Facts facts -> facts(facts);
            case Block.Choice choice -> add(inputs.choice(choice));
            case Block.Scale scale -> add(inputs.scale(scale));
            case Block.FreeText free -> add(inputs.freeText(free));
            case Block.Day day -> add(inputs.day(day));
            case Block.Link link -> link(link);
            case Block.Image image -> image(image);
            case Block.Divider line -> isDivided = !elements.isEmpty();
            case Block.Actions row -> row(buttons.row(List.of(row), about));
            case Block.Window window -> row(buttons.row(List.of(window), about));
        }
    }

    private void heading(Block.Heading heading) {
        add(Element.of("TextBlock")
                .put("text", Words.escaped(heading.text()))
                .put("style", "heading")
                .put("size", hasHeading ? "medium" : "large")
                .put("weight", "bolder")
                .put("spacing", "medium")
                .put("wrap", true));
        hasHeading = true;
    }

    /** A paragraph for each line: within one, a line's end is nothing. */
    private void text(String text) {
        boolean isClose = false;
        for (String line : text.lines().toList()) {
            if (!line.isBlank()) {
                paragraph(line.strip(), isClose);
            }
            isClose = !line.isBlank();
        }
    }

    private void paragraph(String line, boolean isClose) {
        var block = Element.of("RichTextBlock");
        if (isClose) {
            block.put("spacing", "small");
        }
        block.putArray("inlines").add(Element.of("TextRun").put("text", Words.plain(line)));
        add(block);
    }

    private void facts(Block.Facts facts) {
        var pairs = facts.pairs().stream()
                .map(pair -> Element.object()
                        .put("title", Words.escaped(pair.getKey()))
                        .put("value", Words.escaped(pair.getValue())))
                .toList();
        if (!pairs.isEmpty()) {
            var set = Element.of("FactSet");
            set.set("facts", Element.array(pairs));
            add(set);
        }
    }

    private void link(Block.Link link) {
        if (isOnTheWeb(link.target())) {
            row(List.of(Element.of("Action.OpenUrl")
                    .put("title", Words.line(link.label()))
                    .put("url", link.target().toString())));
        } else {
            text(link.label() + ": " + link.target());
        }
    }

    private void image(Block.Image image) {
        if (isOnTheWeb(image.source())) {
            add(Element.of("Image")
                    .put("url", image.source().toString())
                    .put("altText", Words.line(image.alt()))
                    .put("size", "auto"));
        } else {
            text(image.alt());
        }
    }

    private void row(List<ObjectNode> actions) {
        if (!actions.isEmpty()) {
            var set = Element.of("ActionSet");
            set.set("actions", Element.array(actions));
            add(set);
        }
    }

    private void add(ObjectNode element) {
        elements.add(isDivided ? element.put("separator", true).put("spacing", "large") : element);
        isDivided = false;
    }

    private static boolean isOnTheWeb(URI target) {
        return target.getScheme() != null
                && WEB.contains(target.getScheme().toLowerCase(Locale.ROOT))
                && target.getHost() != null;
    }
}
