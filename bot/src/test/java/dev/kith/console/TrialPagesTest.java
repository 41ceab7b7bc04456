package dev.kith.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.TestCatalog;
import dev.kith.TestPeople;
import dev.kith.Workplace;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class TrialPagesTest {

    @TempDir
    Path folder;

    private Workplace workplace;
    private MockMvc web;

    @BeforeEach
    void open() {
        workplace = Workplace.reading(
                new TestCatalog()
                        .journey("arrival", "startDate", "id: a, day: 0, at: '09:00', prompt: n01")
                        .in(folder),
                TestPeople.in("mia", "Asia/Kolkata"));
        workplace.runs("""
                id: arrival
                activity: {kind: journey, prompt: arrival}
                audience: 'true'
                """);
        web = MockMvcBuilders.standaloneSetup(
                        new TrialPages(workplace.trials(), workplace.journeys(), workplace.directory()))
                .setViewResolvers(CampaignPagesTest.views())
                .build();
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private String sends(String person) throws Exception {
        return web.perform(post("/console/campaigns/arrival/try").param("person", person))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void offersWhoIsThereAndSaysWhatComesOfIt() throws Exception {
        String page = web.perform(get("/console/campaigns/arrival/try"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Try it on yourself", "value=\"mia\"");
        assertThat(sends(" mia ")).contains("1 card is on the way to mia, the last at 11:30 their time.");
        workplace.later(Duration.ofMinutes(1));
        assertThat(workplace.chat().cards("mia")).hasSize(1);
        assertThat(sends("mia")).contains("It is on its way to mia already");
    }

    @Test
    void saysWhoIsNotThere() throws Exception {
        assertThat(sends("who")).contains("There is nobody with this employee id in the directory.");
        assertThat(sends("<b>")).contains("There is nobody").doesNotContain("<b>");
    }

    /** Nothing stands on the page of a campaign that runs no journey of anybody's. */
    @Test
    void isNotThereWhereThereIsNoJourney() throws Exception {
        web.perform(get("/console/campaigns/trial/try")).andExpect(status().isNotFound());
        web.perform(get("/console/campaigns/no-such/try")).andExpect(status().isNotFound());
    }
}
