package dev.kith.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Samples;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LocalRendererTest {

    private static final String EVIL = "<script>alert('\"&')</script>";

    private final LocalRenderer renderer = new LocalRenderer();

    static Stream<Block> blocksOfEvilWords() {
        var options = List.of(new Block.Option(EVIL, EVIL));
        return Stream.of(
                new Block.Heading(EVIL),
                new Block.Text(EVIL),
                new Block.Facts(List.of(Map.entry(EVIL, EVIL))),
                new Block.Choice(EVIL, EVIL, true, options),
                new Block.Scale(EVIL, EVIL, false, options),
                new Block.FreeText(EVIL, EVIL, false, 10, EVIL),
                new Block.Day(EVIL, EVIL, false, EVIL),
                new Block.Link(EVIL, URI.create("https://kith.example/'onmouseover=alert()")),
                new Block.Image(URI.create("https://kith.example/a.png"), EVIL),
                new Block.Actions(List.of(new Block.Action(EVIL, EVIL, true))));
    }

    @ParameterizedTest
    @MethodSource("blocksOfEvilWords")
    void nothingInAMessageIsMarkup(Block block) {
        String html = renderer.html(List.of(block), "'\"><b>");

        assertThat(html).doesNotContain("<script", "<b>", "='", "'onmouseover", "\"&'");
    }

    /** Local chat has none. */
    @Test
    void whatOpensAWindowIsNotThere() {
        var window = new Block.Window(new Block.Action("one-by-one", "One at a time", false));

        assertThat(renderer.html(List.of(window), "p")).isEmpty();
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        var blocks = List.<Block>of(
                new Block.Link("Look", URI.create("javascript:alert(1)")),
                new Block.Image(URI.create("data:image/svg+xml,x"), "A picture"));

        assertThat(renderer.html(blocks, "p"))
                .doesNotContain("javascript", "data:")
                .contains("Look", "A picture");
    }

    @Test
    void aScaleIsAGroupOfNamedPoints() {
        String html = renderer.html(Samples.checkin(), "m1");

        assertThat(html)
                .contains("<legend>How was your week?</legend>")
                .contains("<input type=\"radio\" id=\"m1-week-1\" name=\"field.week\" value=\"1\" required>")
                .contains("<span class=\"word\">Heavy</span>")
                .contains("<legend>What would help most? <span class=\"optional\">optional</span></legend>")
                .contains("<label for=\"m1-note\">", "id=\"m1-note\"", "maxlength=\"20\"");
    }

    @Test
    void onlyTheAnswerNeedsTheFields() {
        String html = renderer.html(Samples.checkin(), "m1");

        assertThat(html)
                .contains("value=\"answer\" class=\"kith-button\">Send")
                .contains("value=\"snooze\" class=\"kith-button-quiet\" formnovalidate>Later");
    }

    @Test
    void theTextOfAMessageIsEverythingThatCanBeRead() {
        Message message = Samples.checkin();

        assertThat(MessageView.text(message.blocks()).lines())
                .containsExactly(
                        "Your week",
                        "Two questions, one minute.",
                        "Confidentiality: named",
                        "Read on: https://kith.example/read?a=1&b=2",
                        "Two people at a table");
    }
}
