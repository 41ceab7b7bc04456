package dev.kith.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.chat.Chat;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.SettableOffset;
import dev.kith.delivery.CampaignId;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class CampaignPagesTest {

    private static final String WEEKLY = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '19:00'}
            confidentiality: {mode: confidential, k: 5, lattice: [department]}
            """;

    private final Workplace workplace =
            Workplace.of(TestPeople.in("kai", "Asia/Kolkata"), TestPeople.in("lea", "Europe/Berlin"));
    private final MockMvc web = MockMvcBuilders.standaloneSetup(new CampaignPages(
                    workplace.desk(),
                    workplace.campaigns().progress(),
                    workplace.campaigns().list(),
                    workplace.dryRun(),
                    new BusinessTime(() -> Workplace.START, new SettableOffset())))
            .setViewResolvers(views())
            .build();

    /** Two people are too few for anything else. */
    private static String named(String campaign) {
        return campaign.replace("{mode: confidential, k: 5, lattice: [department]}", "{mode: named}");
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void whatACampaignWouldDoIsSaidInWordsAndThenListed() throws Exception {
        workplace.desk().write(new CampaignId("weekly"), "weekly.yml", WEEKLY.getBytes(StandardCharsets.UTF_8));
        workplace.runs(named(WEEKLY.replace("id: weekly", "id: other")));
        assertThat(tried("weekly"))
                .contains("<strong>2 people</strong>", "<strong>4 deliveries</strong>", "outside working hours: 4")
                .contains("Wed 7 Jan, 08:00 +05:30", "Wed 14 Jan, 08:00 +01:00")
                .contains(">other</a>", "first on", "Tue 6 Jan")
                .contains("no answer could ever be shown", "Sales (2)");
    }

    @Test
    void whoCannotBeReachedAsItIsIsCountedInWords() throws Exception {
        drafts("weekly");
        assertThat(tried("weekly")).doesNotContain("cannot be reached as it is", "do not have the app");

        drafts("again");
        workplace.chat().reaches("kai", Chat.Reach.NOT_INSTALLED);
        assertThat(tried("again"))
                .contains("Who cannot be reached as it is")
                .contains("1 of 2 does not have the app yet: they are given it first")
                .doesNotContain("not available");
        drafts("third");
        workplace.chat().reaches("lea", Chat.Reach.NOT_INSTALLED);
        assertThat(tried("third")).contains("2 of 2 do not have the app yet");
    }

    /** A draft of its own: what was foreseen of another is kept for a minute. */
    private void drafts(String id) {
        workplace
                .desk()
                .write(
                        new CampaignId(id),
                        id + ".yml",
                        WEEKLY.replace("id: weekly", "id: " + id).getBytes(StandardCharsets.UTF_8));
    }

    private String tried(String id) throws Exception {
        return web.perform(post("/console/campaigns/" + id + "/dry-run"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void whatIsNotThereOrOverCannotBeTried() throws Exception {
        web.perform(post("/console/campaigns/weekly/dry-run")).andExpect(status().isNotFound());
        workplace.runs(named(WEEKLY));
        workplace.desk().cancel(new CampaignId("weekly"));
        web.perform(post("/console/campaigns/weekly/dry-run")).andExpect(status().isConflict());
    }

    static ThymeleafViewResolver views() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }
}
