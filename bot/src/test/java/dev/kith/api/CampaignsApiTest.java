package dev.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.chat.Chat;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class CampaignsApiTest {

    private static final String WEEKLY = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            """;

    private final Workplace workplace =
            Workplace.of(TestPeople.in("kai", "Asia/Kolkata"), TestPeople.in("lea", "Europe/Berlin"));
    private final MockMvc api = MockMvcBuilders.standaloneSetup(
                    new CampaignsApi(
                            workplace.desk(),
                            workplace.campaigns().progress(),
                            workplace.campaigns().list(),
                            workplace.dryRun()),
                    new ForwardingApi(workplace.lms().forwarding()))
            .setControllerAdvice(new Problems())
            .build();

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void aCampaignIsWrittenStartedAndWatched() throws Exception {
        api.perform(put("/api/v1/campaigns/weekly").content(WEEKLY))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("draft"))
                .andExpect(jsonPath("$.title").value("Weekly check-in"));
        api.perform(post("/api/v1/campaigns/weekly/start"))
                .andExpect(jsonPath("$.state").value("running"));
        workplace.later(Period.ofDays(2));

        api.perform(get("/api/v1/campaigns/weekly/progress"))
                .andExpect(jsonPath("$.state").value("running"))
                .andExpect(jsonPath("$.planned").value(2))
                .andExpect(jsonPath("$.sent").value(2))
                .andExpect(jsonPath("$.wasUnknown").value(0));
        api.perform(get("/api/v1/campaigns/weekly/deliveries"))
                .andExpect(jsonPath("$.items[?(@.person=='kai')].due").value("2026-01-06T10:00:00+05:30"))
                .andExpect(jsonPath("$.items[?(@.person=='lea')].state").value("sent"))
                .andExpect(jsonPath("$.next").value(""));
    }

    @Test
    void pagesFollowEachOtherToTheEnd() throws Exception {
        api.perform(put("/api/v1/campaigns/weekly").content(WEEKLY));
        api.perform(post("/api/v1/campaigns/weekly/start"));
        workplace.later(Period.ofDays(2));
        int items = 0;
        String cursor = "";
        do {
            var page = api.perform(get("/api/v1/campaigns/weekly/deliveries")
                            .param("most", "1")
                            .param("cursor", cursor))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            items += page.split("\"person\"", -1).length - 1;
            cursor = page.replaceAll(".*\"next\":\"([^\"]*)\".*", "$1");
        } while (!cursor.isEmpty());
        assertThat(items).isEqualTo(2);
    }

    @Test
    void whatACampaignWouldDoIsShownBeforeItDoes() throws Exception {
        workplace.chat().reaches("lea", Chat.Reach.NEVER_SIGNED_IN);
        api.perform(put("/api/v1/campaigns/weekly").content(WEEKLY));
        api.perform(post("/api/v1/campaigns/weekly/dry-run").param("most", "1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].person").value("kai"))
                .andExpect(jsonPath("$.items[0].at").value("2026-01-06T10:00:00+05:30"))
                .andExpect(jsonPath("$.items[0].outcome").value("send"))
                .andExpect(jsonPath("$.items[0].reason").value(""))
                .andExpect(jsonPath("$.totals.people").value(2))
                .andExpect(jsonPath("$.totals.deliveries").value(4))
                .andExpect(jsonPath("$.totals.send").value(4))
                .andExpect(jsonPath("$.totals.wait").value(0))
                .andExpect(jsonPath("$.totals.withoutAddress").value(0))
                .andExpect(jsonPath("$.totals.reach.reachable").value(1))
                .andExpect(jsonPath("$.totals.reach.never-signed-in").value(1))
                .andExpect(jsonPath("$.clashes").isEmpty())
                .andExpect(jsonPath("$.finishesAt").value(startsWith("2026-01-13T09:00:00")))
                .andExpect(jsonPath("$.next").isNotEmpty());
        api.perform(post("/api/v1/campaigns/weekly/dry-run").param("until", "P1W"))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.next").value(""));
        api.perform(get("/api/v1/campaigns/weekly"))
                .andExpect(jsonPath("$.state").value("draft"));
    }

    @Test
    void aLookTooFarAheadSaysHowFarOneMayLook() throws Exception {
        api.perform(put("/api/v1/campaigns/weekly").content(WEEKLY));
        for (String until : new String[] {"P93D", "-P1D", "soon", "P1M"}) {
            api.perform(post("/api/v1/campaigns/weekly/dry-run").param("until", until))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.field").value("until"))
                    .andExpect(jsonPath("$.valid").value("above zero and up to P92D, such as P14D"));
        }
        api.perform(post("/api/v1/campaigns/weekly/dry-run").param("cursor", "7"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("cursor"));
        api.perform(post("/api/v1/campaigns/weekly/dry-run").param("most", "501"))
                .andExpect(jsonPath("$.valid").value("1 to 500"));
        for (var weights : List.of("skills", "skills:11", "fresh:-1", "site:-11", "size:3", "skills:1,,site:2")) {
            api.perform(post("/api/v1/campaigns/weekly/dry-run").param("weights", weights))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.field").value("weights"));
        }
        api.perform(post("/api/v1/campaigns/weekly/dry-run").param("weights", "skills:9, department:-3"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changed").isEmpty());
    }

    @Test
    void whatWasCancelledCannotBeTried() throws Exception {
        api.perform(put("/api/v1/campaigns/weekly").content(WEEKLY));
        api.perform(post("/api/v1/campaigns/weekly/cancel"));
        api.perform(post("/api/v1/campaigns/weekly/dry-run"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.field").value("state"))
                .andExpect(jsonPath("$.valid").value("draft, awaiting-approval, running, paused"));
    }

    @Test
    void aTextThatCannotBeTakenIsToldWithItsLineAndChangesNothing() throws Exception {
        api.perform(put("/api/v1/campaigns/weekly").content(WEEKLY.replace("prompt: weekly", "prompt: weakly")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].line").value(2))
                .andExpect(jsonPath("$.problems[0].field").value("activity.prompt"))
                .andExpect(jsonPath("$.problems[0].valid").value(startsWith("belonging, culture-pulse, ")));
        api.perform(get("/api/v1/campaigns")).andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void aStepOutOfTurnSaysFromWhereItCouldBeTaken() throws Exception {
        api.perform(put("/api/v1/campaigns/weekly").content(WEEKLY));
        api.perform(post("/api/v1/campaigns/weekly/resume"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.valid").value("paused"));
        api.perform(post("/api/v1/campaigns/weekly/start"));
        api.perform(put("/api/v1/campaigns/weekly").content(WEEKLY))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.valid").value("draft"));
    }

    @Test
    void whatIsNotThereSaysWhatIs() throws Exception {
        api.perform(put("/api/v1/campaigns/weekly").content(WEEKLY));
        api.perform(get("/api/v1/campaigns/monthly/progress"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.valid").value("weekly"));
        api.perform(get("/api/v1/campaigns/Weekly%20Check/progress")).andExpect(status().isUnprocessableContent());
        api.perform(post("/api/v1/forwarding/moodle/replay"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.valid").value("xapi"));
        api.perform(get("/api/v1/campaigns/weekly/deliveries").param("cursor", "elsewhere"))
                .andExpect(status().isUnprocessableContent());
    }
}
