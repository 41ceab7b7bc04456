package dev.kith.adaptive;

import static dev.kith.adaptive.Drawn.card;
import static dev.kith.adaptive.Drawn.each;
import static dev.kith.adaptive.Drawn.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import dev.kith.chat.Home;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** That Teams takes what it gets: below 80 KB of UTF-16 with the message around it. */
class ShorteningTest {

    private static final String NOTICE = "Shortened: not all of this fits into one message.";
    private static final Block SEND = new Block.Actions(List.of(new Block.Action("answer", "Send it to us", true)));

    private static int size(ObjectNode card) {
        return JsonMapper.shared().writeValueAsString(card).length();
    }

    private static String words(int length) {
        return "what is it that you would like ".repeat(length / 31 + 1).substring(0, length);
    }

    @Test
    void whatJustFitsIsWholeAndOneMoreIsShortened() {
        int around = size(card(new Block.Text(words(999) + "."), SEND)) - 1_000;
        int room = Shortening.MOST - around;
        var whole = card(new Block.Text(words(room - 1) + "."), SEND);
        var shortened = card(new Block.Text(words(room) + "."), SEND);

        assertThat(size(whole)).isEqualTo(Shortening.MOST);
        assertThat(paragraphs(whole)).hasSize(1);
        assertThat(size(shortened)).isBetween(Shortening.MOST - 50, Shortening.MOST);
        assertThat(paragraphs(shortened)).hasSize(2).last().isEqualTo(NOTICE);
        assertThat(paragraphs(shortened).getFirst()).endsWith("…");
        assertThat(each(shortened.at("/actions"), "/title")).containsExactly("Send it to us");
    }

    @Test
    void theMessageAroundItIsCountedToo() {
        assertThat(2 * (Shortening.MOST + 2_000)).isLessThanOrEqualTo(80_000);
    }

    @Test
    void theLongestGivesWayAndTheShortOnesStay() {
        var shortened = card(
                new Block.Heading("How it is"),
                new Block.Text(words(500)),
                new Block.Text("\"".repeat(60_000)),
                Block.Facts.of("This", words(700)),
                new Block.FreeText("f", words(2_000), false, 5_000, words(5_000)),
                SEND);

        assertThat(size(shortened)).isLessThanOrEqualTo(Shortening.MOST);
        assertThat(paragraphs(shortened).getFirst()).isEqualTo(words(500).strip());
        assertThat(paragraphs(shortened).get(1)).startsWith("\"").endsWith("…");
        assertThat(shortened.at("/body/3/facts/0/value").asString())
                .isEqualTo(words(700).strip());
        assertThat(shortened.at("/body/4/label").asString())
                .isEqualTo(words(2_000).strip());
        assertThat(shortened.at("/body/4/value").asString()).isEqualTo(words(5_000));
    }

    @Test
    void ofTooManyPartsTheLastGiveWayAndWhatCanBeDoneStays() {
        var blocks = new ArrayList<Block>();
        IntStream.range(0, 3_000)
                .forEach(i -> blocks.addAll(List.of(new Block.Text("This is part " + i), new Block.Divider())));
        blocks.add(new Block.FreeText("note", "Is there anything else?", true, 100));
        blocks.add(SEND);
        var shortened = card(blocks.toArray(Block[]::new));

        assertThat(size(shortened)).isBetween(Shortening.MOST - 200, Shortening.MOST);
        assertThat(paragraphs(shortened))
                .startsWith("This is part 0", "This is part 1")
                .endsWith(NOTICE);
        assertThat(each(shortened.at("/body"), "/id")).contains("field:note");
        assertThat(shortened.at("/actions/0/verb").asString()).isEqualTo("answer");
    }

    @Test
    void aHomeIsShortenedToo() {
        var part =
                new Home.Part(Drawn.ABOUT, List.of(new Block.Heading("How it is"), new Block.Text(words(9_000)), SEND));
        var home = Drawn.CARDS.home(List.of(part, part, part, part, part));

        assertThat(size(home)).isBetween(Shortening.MOST - 200, Shortening.MOST);
        assertThat(each(home.at("/body"), "/type")).endsWith("RichTextBlock", "RichTextBlock", "ActionSet");
        assertThat(paragraphs(home)).hasSize(6).endsWith(NOTICE);
    }

    @Test
    void noCharacterIsCutInTwo() {
        var shortened = card(new Block.Text("\uD83D\uDE00".repeat(40_000)));

        assertThat(paragraphs(shortened).getFirst()).matches("(\uD83D\uDE00)+…");
    }
}
