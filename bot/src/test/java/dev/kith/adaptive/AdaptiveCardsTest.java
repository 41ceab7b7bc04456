package dev.kith.adaptive;

import static dev.kith.adaptive.Drawn.card;
import static dev.kith.adaptive.Drawn.each;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import dev.kith.chat.Form;
import dev.kith.chat.Home;
import dev.kith.chat.Message;
import dev.kith.chat.Samples;
import dev.kith.chat.Topic;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Teams gets to draw. */
class AdaptiveCardsTest {

    @Test
    void aCheckinIsWhatSomebodyReads() {
        var card = card(Samples.checkin());

        assertThat(card.at("/version").asString()).isEqualTo("1.5");
        assertThat(card.at("/fallbackText").asString()).isEqualTo("A short check-in is here for you");
        assertThat(each(card.at("/body"), "/type"))
                .containsExactly(
                        "TextBlock",
                        "RichTextBlock",
                        "Input.ChoiceSet",
                        "Input.ChoiceSet",
                        "Input.Text",
                        "FactSet",
                        "ActionSet",
                        "Image");
        assertThat(each(card.at("/body/2/choices"), "/title"))
                .containsExactly("1/4 Heavy", "2/4 Mixed", "3/4 Fine", "4/4 Great");
        assertThat(each(card.at("/actions"), "/title")).containsExactly("Send", "Later");
        assertThat(card.at("/actions/0/data/kith").asString()).isEqualTo("answer|checkin|d1");
        assertThat(card.has("refresh") || card.has("rtl")).isFalse();
    }

    @Test
    void aHeadingIsOneForAScreenReaderAndTheFirstIsTheLargest() {
        var body = card(new Block.Heading("Your *week*"), new Block.Heading("More"))
                .at("/body");

        assertThat(each(body, "/style")).containsExactly("heading", "heading");
        assertThat(each(body, "/size")).containsExactly("large", "medium");
        assertThat(body.at("/0/text").asString()).isEqualTo("Your \\*week\\*");
        assertThat(body.at("/0/wrap").asBoolean()).isTrue();
    }

    @Test
    void eachLineIsAParagraphAndWhatIsBlankIsNone() {
        var card = card(new Block.Text("one\r\ntwo\n\n  three  \n"), new Block.Text(" "));

        assertThat(Drawn.paragraphs(card)).containsExactly("one", "two", "three");
        assertThat(each(card.at("/body"), "/spacing")).containsExactly("", "small", "");
    }

    @Test
    void nothingInWordsIsMarkup() {
        String sly = "[bank](https://evil.example) <at>Ann</at> {{DATE(2017-02-14T06:00:00Z)}}";
        var body = card(
                        new Block.Heading(sly),
                        new Block.Text(sly),
                        Block.Facts.of(sly, sly),
                        new Block.FreeText("f", sly, true, 10))
                .at("/body");

        String escaped = "\\[bank\\](https://evil.example) \\<at\\>Ann\\</at\\> {\u2060{DATE(2017-02-14T06:00:00Z)}}";
        String plain = sly.replace("{{", "{\u2060{");
        assertThat(body.at("/0/text").asString()).isEqualTo(escaped);
        assertThat(body.at("/1/inlines/0/text").asString()).isEqualTo(plain);
        assertThat(body.at("/2/facts/0/title").asString()).isEqualTo(escaped);
        assertThat(body.at("/2/facts/0/value").asString()).isEqualTo(escaped);
        assertThat(body.at("/3/label").asString()).isEqualTo(plain);
    }

    @Test
    void aLinkGoesToTheWebAndNowhereElse() {
        var body = card(
                        new Block.Link("Read on", URI.create("https://kith.example/a?b=1")),
                        new Block.Link("Write", URI.create("mailto:ann@kith.example")),
                        new Block.Link("Sly", URI.create("javascript:alert(1)")))
                .at("/body");

        assertThat(body.at("/0/actions/0/type").asString()).isEqualTo("Action.OpenUrl");
        assertThat(body.at("/0/actions/0/url").asString()).isEqualTo("https://kith.example/a?b=1");
        assertThat(body.at("/1/inlines/0/text").asString()).isEqualTo("Write: mailto:ann@kith.example");
        assertThat(body.at("/2/type").asString()).isEqualTo("RichTextBlock");
    }

    @Test
    void aPictureSaysInWordsWhatItShows() {
        var body = card(
                        new Block.Image(URI.create("https://kith.example/p.png"), "Two people"),
                        new Block.Image(URI.create("data:image/png;base64,AAAA"), "Three people"))
                .at("/body");

        assertThat(body.at("/0/altText").asString()).isEqualTo("Two people");
        assertThat(body.at("/0/size").asString()).isEqualTo("auto");
        assertThat(body.at("/1/inlines/0/text").asString()).isEqualTo("Three people");
    }

    @Test
    void aDividerIsALineAboveWhatComesNext() {
        var body = card(
                        new Block.Divider(),
                        new Block.Text("a"),
                        new Block.Divider(),
                        new Block.Text("b\nc"),
                        new Block.Divider())
                .at("/body");

        assertThat(each(body, "/separator")).containsExactly("", "true", "");
        assertThat(body.at("/1/spacing").asString()).isEqualTo("large");
    }

    @Test
    void buttonsBetweenOtherPartsStandWhereTheyAre() {
        var card = card(
                new Block.Text("a"),
                new Block.Actions(List.of(new Block.Action("met", "We met", false))),
                new Block.Window(new Block.Action("one-by-one", "One at a time", false)),
                new Block.Text("b"));

        assertThat(each(card.at("/body"), "/type"))
                .containsExactly("RichTextBlock", "ActionSet", "ActionSet", "RichTextBlock");
        assertThat(card.has("actions")).isFalse();
    }

    @Test
    void onlyTheReaderSeesTheCardDrawnAnew() {
        var card = Drawn.CARDS.card(Samples.checkin(), Optional.of("29:reader"));

        assertThat(each(card.at("/refresh/userIds"), "")).containsExactly("29:reader");
        assertThat(card.at("/refresh/action/verb").asString()).isEqualTo(AdaptiveCards.REFRESH);
        var pressed = AdaptiveCards.pressed(card.at("/refresh/action/data")).orElseThrow();
        assertThat(pressed.press().orElseThrow().action()).isEqualTo(AdaptiveCards.REFRESH);
        assertThat(pressed.press().orElseThrow().about()).isEqualTo(new Topic("checkin", "d1"));
    }

    @Test
    void aMessageThatNothingCanBeDoneWithRefreshesItselfToo() {
        var card = Drawn.CARDS.card(
                Message.of(Message.Kind.NOTICE, "Hello", new Block.Text("Good day.")), Optional.of("29:reader"));

        var pressed = AdaptiveCards.pressed(card.at("/refresh/action/data")).orElseThrow();
        assertThat(pressed.press().orElseThrow().about()).isEqualTo(Topic.NONE);
    }

    @Test
    void eachPartOfAHomeHasButtonsOfItsOwn() {
        var home = Drawn.CARDS.home(List.of(
                new Home.Part(
                        new Topic("pace", ""),
                        List.of(
                                new Block.Heading("Your pace"),
                                new Block.Actions(List.of(new Block.Action("quiet", "Hold all", false))))),
                new Home.Part(
                        new Topic("about", "x"),
                        List.of(
                                new Block.Heading("About you"),
                                new Block.Actions(List.of(new Block.Action("open", "Change", false)))))));

        var body = home.at("/body");
        assertThat(each(body, "/type")).containsExactly("TextBlock", "ActionSet", "TextBlock", "ActionSet");
        assertThat(each(body, "/separator")).containsExactly("", "", "true", "");
        var first = AdaptiveCards.pressed(body.at("/1/actions/0/data")).orElseThrow();
        var second =
                AdaptiveCards.pressed(body.at("/3/actions/0/fallback/data")).orElseThrow();
        assertThat(first.press().orElseThrow().about()).isEqualTo(new Topic("pace", ""));
        assertThat(second.press().orElseThrow().about()).isEqualTo(new Topic("about", "x"));
        assertThat(first.inHome() && second.inHome()).isTrue();
    }

    @Test
    void aWindowIsSentAsAWholeAndBringsBackWhatItCarries() {
        var send = new Form.Send(new Block.Action("answer", "Send", true), true, "again");
        var form = new Form(
                "One at a time",
                Drawn.ABOUT,
                send,
                List.of(new Block.Text("1 of 2"), new Block.FreeText("week", "How?", false, 20)),
                Map.of());
        var card = Drawn.CARDS.form(form, "sealed");

        assertThat(each(card.at("/actions"), "/type")).containsExactly("Action.Submit");
        assertThat(card.at("/actions/0/associatedInputs").asString()).isEqualTo("auto");
        var pressed = AdaptiveCards.pressed(card.at("/actions/0/data")).orElseThrow();
        assertThat(pressed.carried()).contains("sealed");
        assertThat(pressed.shown()).containsExactly("week");
        assertThat(pressed.press()).isEmpty();
    }

    @Test
    void whereNoCardCanBeDrawnTheNotificationsLineStandsShortened() {
        var wordy = new Message(Message.Kind.NUDGE, "word ".repeat(1_000), Drawn.ABOUT, List.of());

        assertThat(card(wordy).at("/fallbackText").asString())
                .hasSizeLessThanOrEqualTo(500)
                .endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום Ann", "1:1 – مرحبا", "\n(3) שלום"})
    void whatIsReadFromTheRightIsDrawnFromTheRight(String words) {
        assertThat(card(new Block.Text(words)).at("/rtl").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann שלום", "1:1", ""})
    void allElseIsDrawnFromTheLeft(String words) {
        assertThat(card(new Block.Text(words)).has("rtl")).isFalse();
    }

    @Test
    void noElementIsEmpty() {
        var card = card(
                new Block.Heading(" "),
                new Block.FreeText("f", "", false, 10),
                new Block.Facts(List.of()),
                new Block.Actions(List.of()),
                new Block.Text(""),
                new Block.Actions(List.of(new Block.Action("answer", "", true))));

        assertThat(each(card.at("/body"), "/type")).containsExactly("TextBlock", "Input.Text");
        assertThat(card.at("/body/0/text").asString()).isEqualTo("–");
        assertThat(card.at("/body/1/label").asString()).isEqualTo("–");
        assertThat(card.at("/actions/0/title").asString()).isEqualTo("–");
    }

    @Test
    void inputsKeepTheirOrderAmongOtherParts() {
        var blocks = IntStream.range(0, 5)
                .mapToObj(i -> i % 2 == 0
                        ? new Block.Text("text " + i)
                        : (Block) new Block.FreeText("f" + i, "Field " + i, true, 10))
                .toArray(Block[]::new);

        assertThat(each(card(blocks).at("/body"), "/id")).containsExactly("", "field:f1", "", "field:f3", "");
    }
}
