package dev.kith.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.Npm;
import dev.kith.chat.Block;
import dev.kith.chat.Form;
import dev.kith.chat.Home;
import dev.kith.chat.Message;
import dev.kith.chat.Samples;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Microsoft's own library knows every property that we write, and likes every card. */
class ReferenceTest {

    private static final Path SCRIPT = Path.of("src/test/resources/dev/kith/adaptive/cards.cjs");

    private static List<String> faults(Map<String, ObjectNode> cards) {
        var modules = Npm.installed("adaptivecards@3.0.6");
        return Npm.node(SCRIPT, JsonMapper.shared().writeValueAsString(cards), modules)
                .lines()
                .toList();
    }

    @Test
    void everyCardOfOursIsOneOfTheirs() {
        assertThat(faults(cards())).isEmpty();
    }

    /** Else the test before this one would say nothing. */
    @Test
    void theirLibrarySaysWhatIsWrong() {
        var wrong = Element.of("AdaptiveCard").put("version", "1.5").put("speed", "high");
        var unlabelled = Element.of("Input.Text").put("id", "a").put("isRequired", true);
        wrong.set("body", Element.array(List.of(Element.of("TextBlok"), unlabelled)));

        assertThat(faults(Map.of("wrong", wrong)))
                .contains(
                        "wrong:  has no property speed",
                        "wrong: /body/0 is of no known type: TextBlok",
                        "wrong: Required inputs should have a label",
                        "wrong: Required inputs should have an error message");
    }

    private static Map<String, ObjectNode> cards() {
        var cards = new LinkedHashMap<String, ObjectNode>();
        cards.put("check-in", Drawn.CARDS.card(Samples.checkin(), Optional.of("29:reader")));
        cards.put("nothing", Drawn.card(Message.of(Message.Kind.NOTICE, "Hello")));
        cards.put("every kind", Drawn.card(every("words")));
        cards.put("from the right", Drawn.card(every("שלום")));
        IntStream.range(0, SlyWords.ALL.size())
                .forEach(i -> cards.put("sly " + i, Drawn.card(every(SlyWords.ALL.get(i)))));
        cards.put(
                "shortened",
                Drawn.card(Stream.of(every("words"), every("long ".repeat(9_000)))
                        .flatMap(Stream::of)
                        .filter(block -> !(block instanceof Block.Field))
                        .toArray(Block[]::new)));
        cards.put("twelve", Drawn.card(twelve()));
        var part = new Home.Part(Drawn.ABOUT, List.of(new Block.Heading("Home"), twelve()));
        cards.put("home", Drawn.CARDS.home(List.of(part, new Home.Part(Drawn.ABOUT, List.of(every("words"))), part)));
        cards.put("no home", Drawn.CARDS.home(List.of()));
        var send = new Form.Send(new Block.Action("next-1", "Next", true), false, "again");
        cards.put(
                "window",
                Drawn.CARDS.form(new Form("One", Drawn.ABOUT, send, questions("Which?"), Map.of()), "sealed"));
        return cards;
    }

    private static Block.Actions twelve() {
        return new Block.Actions(IntStream.range(0, 12)
                .mapToObj(i -> new Block.Action("a" + i, "Button " + i, i == 0))
                .toList());
    }

    private static List<Block> questions(String words) {
        var options = IntStream.range(0, 12)
                .mapToObj(i -> new Block.Option("o" + i, words + " " + i))
                .toList();
        return List.of(
                Block.Scale.labelled("scale", words, false, List.of(words, "", words)),
                new Block.Choice("choice", words, true, options.subList(0, 3)),
                new Block.Choice("long", words, false, options),
                new Block.FreeText("text", words, false, 200, words),
                new Block.Day("day", words, true, "2026-12-24"));
    }

    private static Block[] every(String words) {
        var others = Stream.of(
                new Block.Heading(words),
                new Block.Text(words + "\n" + words),
                Block.Facts.of(words, words),
                new Block.Divider(),
                new Block.Link(words, URI.create("https://kith.example/read")),
                new Block.Image(URI.create("https://kith.example/p.png"), words),
                new Block.Actions(List.of(new Block.Action("met", words, false))),
                new Block.Text(words),
                new Block.Actions(List.of(new Block.Action("answer", words, true))),
                new Block.Window(new Block.Action("one-by-one", words, false)),
                new Block.Actions(List.of(
                        new Block.Action("snooze", words, false),
                        new Block.Action("stop", words, false),
                        new Block.Action("why", words, false))));
        return Stream.concat(questions(words).stream(), others).toArray(Block[]::new);
    }
}
