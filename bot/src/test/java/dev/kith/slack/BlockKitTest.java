package dev.kith.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Press;
import dev.kith.chat.Samples;
import dev.kith.chat.Topic;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Slack gets to draw, and that it is never more than Slack takes. */
class BlockKitTest {

    private static final Topic ABOUT = new Topic("checkin", "0123456789abcdef0123456789abcdef");
    private static final String LONG = "word ".repeat(2_000).strip();

    static String json(Message message) {
        return GsonFactory.createSnakeCase().toJson(new BlockKit().blocks(message));
    }

    private static JsonNode drawn(Block... blocks) {
        return drawn(new Message(Message.Kind.CHECKIN, "A check-in", ABOUT, List.of(blocks)));
    }

    private static JsonNode drawn(Message message) {
        return JsonMapper.shared().readTree(json(message));
    }

    private static List<String> texts(JsonNode all, String pointer) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(block -> block.at(pointer).asString(""))
                .toList();
    }

    @Test
    void aCheckinIsWhatSomebodyReads() {
        var all = drawn(Samples.checkin());

        assertThat(texts(all, "/type"))
                .containsExactly(
                        "header", "section", "input", "input", "input", "divider", "section", "section", "image",
                        "actions");
        assertThat(texts(all.at("/2/element/options"), "/text/text"))
                .containsExactly("1/4 Heavy", "2/4 Mixed", "3/4 Fine", "4/4 Great");
        assertThat(all.at("/3/optional").asBoolean()).isTrue();
        assertThat(all.at("/9/elements/0/value").asString()).isEqualTo("answer|checkin|d1");
    }

    @Test
    void aPointWithoutWordsSaysBetweenWhatItIs() {
        var all = drawn(Block.Scale.labelled("s", "How often?", false, List.of("never", "", "", "", "always")));

        assertThat(texts(all.at("/0/element/options"), "/text/text"))
                .containsExactly(
                        "1/5 never",
                        "2/5 (never – always)",
                        "3/5 (never – always)",
                        "4/5 (never – always)",
                        "5/5 always");
    }

    @Test
    void aFieldBeginsWithWhatStandsThereAndAnEmptyOneWithNothing() {
        var all = drawn(
                new Block.FreeText("a", "A", true, 20, "chess"),
                new Block.Day("b", "B", true, "2026-12-24"),
                new Block.FreeText("c", "C", true, 20),
                new Block.Day("d", "D", true));

        var tooLong = drawn(new Block.FreeText("e", "E", true, 20, "a".repeat(5_000)));

        assertThat(tooLong.at("/0/element/initial_value").asString()).hasSize(20);
        assertThat(all.at("/0/element/initial_value").asString()).isEqualTo("chess");
        assertThat(all.at("/1/element/initial_date").asString()).isEqualTo("2026-12-24");
        assertThat(all.at("/2/element").has("initial_value")).isFalse();
        assertThat(all.at("/3/element").has("initial_date")).isFalse();
    }

    @Test
    void whatOpensAWindowIsAButton() {
        var all = drawn(new Block.Window(new Block.Action("one-by-one", "One at a time", false)));

        assertThat(texts(all, "/type")).containsExactly("actions");
        assertThat(all.at("/0/elements/0/value").asString())
                .isEqualTo("one-by-one|checkin|0123456789abcdef0123456789abcdef");
    }

    @Test
    void whatEveryCardOffersIsAMenu() {
        var all = drawn(new Block.Actions(List.of(
                new Block.Action("snooze", "Later", false),
                new Block.Action("stop", "Not this any more", false),
                new Block.Action("why", "Why am I seeing this?", false))));

        assertThat(all.at("/0/elements")).hasSize(1);
        assertThat(all.at("/0/elements/0/type").asString()).isEqualTo("overflow");
        var values = texts(all.at("/0/elements/0/options"), "/value");
        assertThat(values.stream().map(value -> Press.read(value).orElseThrow()))
                .containsExactly(new Press("snooze", ABOUT), new Press("stop", ABOUT), new Press("why", ABOUT));
        assertThat(values).allMatch(value -> value.length() <= 75);
    }

    @Test
    void nothingInWordsIsMarkup() {
        String sly = "<!channel> <@U01> *bold* <https://evil.example|bank> & co";
        var all = drawn(
                new Block.Heading(sly),
                new Block.Text(sly),
                Block.Facts.of("From", sly),
                new Block.Link(sly, URI.create("https://kith.example/a?b=1&c=2")));

        assertThat(all.at("/0/text/type").asString()).isEqualTo("plain_text");
        assertThat(all.at("/1/text/type").asString()).isEqualTo("plain_text");
        assertThat(all.at("/2/fields/0/type").asString()).isEqualTo("plain_text");
        assertThat(all.at("/3/text/text").asString())
                .isEqualTo("<https://kith.example/a?b=1&amp;c=2|&lt;!channel&gt; &lt;@U01&gt; *bold*"
                        + " &lt;https://evil.example/bank&gt; &amp; co>");
    }

    @Test
    void whatIsTooLongIsSplitOrShortenedAndNothingOfATextIsLost() {
        var all = drawn(
                new Block.Heading(LONG),
                new Block.Text(LONG),
                new Block.Choice("c", "Which?", false, List.of(new Block.Option("a", LONG.substring(0, 199)))),
                new Block.Actions(List.of(new Block.Action("answer", LONG, true))));

        assertThat(texts(all, "/type"))
                .containsExactly("header", "section", "section", "section", "section", "section", "input", "actions");
        assertThat(String.join(" ", texts(all, "/text/text").subList(1, 5))).isEqualTo(LONG);
        assertThat(all.at("/5/text/text").asString()).isEqualTo(LONG.substring(0, 199));
        assertThat(all.at("/0/text/text").asString())
                .hasSizeLessThanOrEqualTo(150)
                .endsWith("…");
        assertThat(all.at("/6/element/options/0/text/text").asString()).hasSizeLessThanOrEqualTo(75);
        assertThat(all.at("/7/elements/0/text/text").asString()).hasSizeLessThanOrEqualTo(75);
    }

    @Test
    void aMessageOfTooManyPartsKeepsWhatCanBeDone() {
        var parts = new ArrayList<Block>();
        IntStream.range(0, 80).forEach(i -> parts.addAll(List.of(new Block.Text("part " + i), new Block.Divider())));
        parts.add(new Block.FreeText("note", "Anything else?", true, 100_000));
        parts.add(new Block.Actions(List.of(new Block.Action("answer", "Send", true))));
        var all = drawn(parts.toArray(Block[]::new));

        assertThat(all).hasSize(BlockKit.MOST_BLOCKS);
        assertThat(texts(all, "/type").subList(48, 50)).containsExactly("input", "actions");
        assertThat(all.at("/47/text/text").asString()).isEqualTo("…");
        assertThat(all.at("/48/element/max_length").asInt()).isEqualTo(3_000);
    }

    @Test
    void manyOptionsAreAMenuAndManyFactsAndButtonsSeveralRows() {
        var options = IntStream.range(0, 40)
                .mapToObj(i -> new Block.Option("o" + i, "Option " + i))
                .toList();
        var pairs = IntStream.range(0, 25)
                .mapToObj(i -> Map.entry("Key " + i, "value " + i))
                .toList();
        var buttons = IntStream.range(0, 30)
                .mapToObj(i -> new Block.Action("a" + i, "Button " + i, false))
                .toList();
        var all = drawn(
                new Block.Choice("c", "Which?", false, options), new Block.Facts(pairs), new Block.Actions(buttons));

        assertThat(texts(all, "/type")).containsExactly("input", "section", "section", "section", "actions", "actions");
        assertThat(all.at("/0/element/type").asString()).isEqualTo("static_select");
    }

    @Test
    void noTextIsEmpty() {
        var all = drawn(new Block.Heading(" "), new Block.FreeText("f", "", false, 10));

        assertThat(Stream.of("/0/text/text", "/1/label/text")
                        .map(each -> all.at(each).asString()))
                .allMatch(text -> !text.isBlank());
    }
}
