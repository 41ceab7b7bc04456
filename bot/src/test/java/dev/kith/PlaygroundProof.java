package dev.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A person of the sample organisation answers the weekly check-in in Microsoft's own Agents Playground, in a real browser. Takes the
 * README's picture of Teams. The Playground opens no dialogs from a card (its list of limitations), so that "One at a time" is left out.
 */
@Tag("proof")
class PlaygroundProof {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final String PERSON = "e04";
    private static final String PROGRESS = "/api/v1/campaigns/weekly-checkin/progress";
    private static final String CARDS = ".ac-adaptiveCard";

    @TempDir
    Path folder;

    @Test
    void aPersonAnswersACheckinInAClientThatNobodyHereWrote() {
        try (var browser = Browser.open();
                var kith = new Application(folder.resolve("kith"));
                var playground = new Playground(folder.resolve("playground"), kith.port())) {
            var page = opened(browser, playground);
            says(page, "home");
            assertThat(card(page, "Kith writes to you")).hasCount(1);
            assertNothingIsInTheWay(page, "the home");

            kith.post("/local/clock", "{\"advance\":\"P2D\"}");
            var checkin = card(page, "Weekly check-in");
            assertThat(checkin).hasCount(1);
            assertNothingIsInTheWay(page, "an open check-in");
            assertThatItMayNotBeSentEmpty(checkin);
            assertThat(answers(kith)).isZero();

            fill(checkin);
            picture(page, checkin);
            send(checkin).click();
            assertThat(checkin.getByText("Thank you.")).isVisible();
            assertThat(checkin.getByText("Fewer meetings on Thursday.")).isVisible();
            assertThat(checkin.getByRole(AriaRole.RADIO)).hasCount(0);
            assertNothingIsInTheWay(page, "an answered check-in");
            assertTheAnswerArrived(kith);
        }
    }

    /** The page asks for no font and no animation from outside, and installs the app as it opens. */
    private static Page opened(Browser browser, Playground playground) {
        var page = browser.page(1280, 1200);
        page.route(url -> !url.startsWith(playground.address()), route -> route.abort());
        page.waitForResponse("**/installation", () -> page.navigate(playground.address()));
        page.getByTitle("Toggle Log Panel").click();
        return page;
    }

    private static void says(Page page, String words) {
        page.locator("[data-lexical-editor=true]").fill(words);
        page.keyboard().press("Enter");
    }

    /** The cards with a heading. */
    private static Locator card(Page page, String heading) {
        return page.locator(CARDS)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(heading).setExact(true))));
    }

    private static void assertThatItMayNotBeSentEmpty(Locator checkin) {
        send(checkin).click();
        assertThat(checkin.getByText("Please choose one.").first()).isVisible();
    }

    private static void fill(Locator checkin) {
        choose(checkin, "4/5 Plenty");
        choose(checkin, "3/5 Mostly clear");
        choose(checkin, "4/5 Very much");
        checkin.getByLabel("Anything that would make next week better?").fill("Fewer meetings on Thursday.");
    }

    private static void choose(Locator checkin, String words) {
        checkin.getByLabel(words, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static Locator send(Locator checkin) {
        return checkin.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send").setExact(true));
    }

    private static void picture(Page page, Locator checkin) {
        checkin.getByText("Weekly check-in").scrollIntoViewIfNeeded();
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve("teams-check-in.png")));
    }

    /** By axe's rules, in our cards alone: what is around them is the Playground's. */
    private static void assertNothingIsInTheWay(Page page, String what) {
        var found = new AxeBuilder(page).include(CARDS).analyze();
        assertThat(found.getViolations()).as(what).isEmpty();
        System.out.printf(
                "axe, %s: %d rules kept, none broken%n", what, found.getPasses().size());
    }

    private static int answers(Application kith) {
        return kith.get(PROGRESS).path("answered").asInt();
    }

    private static void assertTheAnswerArrived(Application kith) {
        kith.post("/local/clock", "{\"advance\":\"PT0S\"}");
        assertThat(answers(kith)).isEqualTo(1);
        assertThat(kith.get("/local/xapi/statements"))
                .extracting(statement -> statement.at("/actor/account/name").asString())
                .containsExactly(PERSON);
        assertThat(campaigns(kith.get("/local/people/" + PERSON + "/messages"))).doesNotContain("weekly-checkin");
    }

    private static List<String> campaigns(JsonNode messages) {
        return StreamSupport.stream(messages.spliterator(), false)
                .map(message -> message.path("campaign").asString(""))
                .toList();
    }
}
