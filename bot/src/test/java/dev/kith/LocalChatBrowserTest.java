package dev.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person answers the weekly check-in in a real browser, and an admin sees that it landed. Takes the README's picture. */
class LocalChatBrowserTest {

    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    Path folder;

    @Test
    void aPersonAnswersACheckinAndTheConsoleShowsIt() {
        try (var browser = Browser.open();
                var kith = new Application(folder)) {
            var page = browser.page(1280, 1080);
            var faults = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    faults.add(message.text());
                }
            });

            page.navigate(at(kith, "/local?person=e17"));
            button(page, "a day").click();
            var card =
                    page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText("Weekly check-in"));
            assertThat(card).hasCount(1);
            choose(card, "Plenty");
            choose(card, "Mostly clear");
            choose(card, "Very much");
            card.getByLabel("Anything that would make next week better?").fill("Fewer meetings on Thursday.");
            picture(page, "local-chat");
            card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send"))
                    .click();

            assertThat(card.getByText("Thank you.")).isVisible();
            assertThat(card.getByText("Fewer meetings on Thursday.")).isVisible();
            picture(page, "local-chat-answered");

            page.getByPlaceholder("Say something").fill("pause");
            page.getByPlaceholder("Say something").press("Enter");
            assertThat(page.getByText("All quiet from now on.")).isVisible();

            kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
            assertTheConsoleShowsIt(kith, page);
            assertAFindingIsBroughtAndAnswered(kith, page);
            assertThat(faults).isEmpty();
        }
    }

    private static void assertTheConsoleShowsIt(Application kith, Page page) {
        page.navigate(at(kith, "/"));
        var row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("weekly-checkin"));
        assertThat(row).containsText("running");
        picture(page, "console-campaigns");
        row.getByRole(AriaRole.LINK).click();
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("e17")))
                .containsText("answered");
        picture(page, "console-campaign");
        button(page, "Try it: who gets what when").click();
        assertThat(page.getByText("Nothing was sent.")).isVisible();
        picture(page, "console-dry-run");
        page.navigate(at(kith, "/console/learning"));
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("xapi")))
                .containsText("up");
        picture(page, "console-learning");
        page.navigate(at(kith, "/local/xapi"));
        assertThat(page.getByText("completed").first()).isVisible();
        picture(page, "local-receiver");
    }

    /** By somebody of HR, who chooses and types, and says yes. */
    private static void assertAFindingIsBroughtAndAnswered(Application kith, Page page) {
        page.navigate(at(kith, "/console/signals"));
        page.getByText("Bring a finding").click();
        page.getByText("Objective evaluation when hiring").click();
        page.getByLabel("Who says it").fill("Internal audit");
        page.getByLabel("On which day").fill("2025-12-15");
        page.getByLabel("A short name of its own").fill("interview-audit-q4");
        page.getByLabel("What is counted").fill("interviews with a score from every interviewer");
        page.getByLabel("It is", new Page.GetByLabelOptions().setExact(true)).fill("41");
        page.getByLabel("It is held against").fill("90");
        page.getByLabel("Unit").fill("%");
        page.getByLabel("What was seen").fill("Scores were written after the conversation, or not at all.");
        page.getByLabel("Department").selectOption(new String[] {"Engineering", "Product"});
        accessible(page);
        picture(page, "console-finding-form");
        button(page, "See what is proposed").click();

        var row =
                page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Structured interviewing"));
        assertThat(row).containsText("draft");
        accessible(page);
        button(page, "Start all of it").click();
        assertThat(row).containsText("running");
        picture(page, "console-finding");
        page.navigate(at(kith, "/console/learning/moodle"));
        accessible(page);
    }

    private static void accessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }

    private static void choose(Locator card, String words) {
        card.getByText(words, new Locator.GetByTextOptions().setExact(true)).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String at(Application kith, String path) {
        return "http://localhost:" + kith.port() + path;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
    }
}
