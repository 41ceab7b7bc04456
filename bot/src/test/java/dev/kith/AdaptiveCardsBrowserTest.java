package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.kith.adaptive.AdaptiveCards;
import dev.kith.adaptive.SlyWords;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A person looks at our cards as Microsoft's own web library draws them, with a reader of Markdown as Teams has one. */
class AdaptiveCardsBrowserTest {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final Topic ABOUT = new Topic("checkin", "d1");

    private static final String DRAW = """
            source => {
                const markdown = window.markdownit({ html: true, linkify: false });
                AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
                    result.outputHtml = markdown.render(text);
                    result.didProcess = true;
                };
                const card = new AdaptiveCards.AdaptiveCard();
                card.hostConfig = new AdaptiveCards.HostConfig({ fontFamily: "sans-serif", actions: { maxActions: 20 } });
                window.sent = [];
                card.onExecuteAction = action => window.sent.push(JSON.stringify(action.toJSON()));
                card.parse(JSON.parse(source));
                document.body.replaceChildren(card.render());
            }""";

    private static @Nullable Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void nobodysWordsAreAnythingButWords() {
        try (var page = page()) {
            for (String sly : SlyWords.ALL) {
                draw(page, card(sly));

                assertThat(page.locator("body :is(a, em, strong, code, s, li, h1, h2, blockquote, hr, script, b)")
                                .count())
                        .as(sly)
                        .isZero();
                String seen = page.locator("body").innerText().replaceAll("[\u2060\u200a]", "");
                assertThat(seen.replaceAll("\\s+", " "))
                        .as(sly)
                        .contains(sly.strip().replaceAll("\\s+", " "))
                        .doesNotContain("2/14/2017", "Feb");
            }
        }
    }

    @Test
    void aCheckinIsReadAndAnswered() {
        try (var page = page()) {
            draw(page, checkin());
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve("card-check-in.png")));

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                    .click();
            assertThat(page.getByText("Please choose one.").isVisible()).isTrue();
            assertThat(sent(page)).isEmpty();
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve("card-check-in-missing.png")));

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("One at a time"))
                    .click();
            assertThat(sent(page)).as("what needs no answer").hasSize(1);

            page.getByLabel("3/4 Fine").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                    .click();
            assertThat(sent(page)).hasSize(2);
        }
    }

    private static Page page() {
        var page = Objects.requireNonNull(browser).page(480, 620);
        page.setContent("<!doctype html><title>card</title><body></body>");
        script(page, "adaptivecards@3.0.6", "adaptivecards/dist/adaptivecards.js");
        script(page, "markdown-it@14.1.0", "markdown-it/dist/markdown-it.js");
        return page;
    }

    private static void script(Page page, String name, String file) {
        page.addScriptTag(
                new Page.AddScriptTagOptions().setPath(Npm.installed(name).resolve(file)));
    }

    private static void draw(Page page, ObjectNode card) {
        page.evaluate(DRAW, card.toString());
    }

    private static List<?> sent(Page page) {
        return (List<?>) page.evaluate("window.sent");
    }

    private static ObjectNode card(String words) {
        var blocks = List.<Block>of(
                new Block.Heading(words),
                new Block.Text(words),
                Block.Facts.of(words, words),
                new Block.Choice("c", words, true, List.of(new Block.Option("a", words))),
                new Block.Actions(List.of(new Block.Action("answer", words, true))));
        var message = new Message(Message.Kind.CHECKIN, "A check-in", ABOUT, blocks);
        return new AdaptiveCards().card(message, Optional.empty());
    }

    private static ObjectNode checkin() {
        var blocks = List.<Block>of(
                new Block.Heading("Your week"),
                new Block.Text("Three questions, one minute.\nThank you for taking it!"),
                Block.Scale.labelled("week", "How was your week?", false, List.of("Heavy", "Mixed", "Fine", "Great")),
                new Block.Choice(
                        "next",
                        "What would help most?",
                        true,
                        List.of(new Block.Option("time", "More time"), new Block.Option("talk", "A talk"))),
                new Block.FreeText("note", "Anything that would make next week better?", true, 200),
                new Block.Text("This check-in is named: your answers are kept with your name."),
                new Block.Divider(),
                Block.Facts.of("Last week", "3/4 Fine, and *nothing* else"),
                new Block.Actions(List.of(new Block.Action("answer", "Send", true))),
                new Block.Window(new Block.Action("one-by-one", "One at a time", false)),
                new Block.Actions(List.of(
                        new Block.Action("snooze", "Later", false),
                        new Block.Action("stop", "Not this", false),
                        new Block.Action("why", "Why me?", false))));
        var message = new Message(Message.Kind.CHECKIN, "A check-in", ABOUT, blocks);
        return new AdaptiveCards().card(message, Optional.of("29:reader"));
    }
}
