package dev.kith.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.SettableOffset;
import dev.kith.people.Attributes;
import dev.kith.people.Person;
import dev.kith.playbook.Cohorts;
import dev.kith.playbook.PlaybookParts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A finding is brought, decided on and followed by somebody who is no engineer. */
class SignalPagesTest {

    private final Workplace workplace = Workplace.of(IntStream.range(0, 24)
            .mapToObj(number -> TestPeople.placed(
                    TestPeople.in("p" + number, "Europe/Berlin"), number < 12 ? "Sales" : "Support", "Berlin"))
            .toArray(Person[]::new));
    private final MockMvc web = WholePages.of(
            SignalPages.class,
            new SignalPages(
                    workplace.signals().desk(),
                    workplace.signals().effects(),
                    PlaybookParts.shipped(),
                    new Cohorts(workplace.directory(), new Attributes(List.of())),
                    new BusinessTime(() -> Workplace.START, new SettableOffset())));

    @AfterEach
    void close() {
        workplace.close();
    }

    private static MockHttpServletRequestBuilder filledIn() {
        return filledIn("opened-in-sales");
    }

    private static MockHttpServletRequestBuilder filledIn(String id) {
        return post("/console/signals")
                .param("id", id)
                .param("topic", "access")
                .param("source", "survey")
                .param("from", "Learning report")
                .param("date", "2026-01-02")
                .param("figure.what", "people who opened anything about leading")
                .param("figure.unit", "%")
                .param("figure.value", "14,5")
                .param("figure.baseline", "29")
                .param("figure.people", "12")
                .param("cohort.department", "Sales", "Support")
                .param("group", "")
                .param("reason", "It is opened half as often as elsewhere.");
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void theFormOffersWhatThereIs() throws Exception {
        assertThat(page(get("/console/signals/new")))
                .contains("Objective evaluation when hiring", "value=\"proximity-bias\"")
                .contains("name=\"cohort.department\"", ">Sales</option>", ">Support</option>", ">Department<");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasFilledInStays() throws Exception {
        assertThat(page(filledIn("Opened In Sales")))
                .contains("role=\"alert\"", "<strong>id</strong>", "lower-case words joined by hyphens")
                .contains("value=\"Learning report\"", "It is opened half as often as elsewhere.</textarea>");
        assertThat(workplace.signals().desk().all()).isEmpty();
    }

    @Test
    void itIsBroughtDecidedOnAndFollowed() throws Exception {
        web.perform(filledIn()).andExpect(redirectedUrl("/console/signals/opened-in-sales"));
        assertThat(page(get("/console/signals"))).contains("14.5 %", "29 %", "Sales / Support", ">proposed<");
        assertThat(page(get("/console/signals/opened-in-sales")))
                .contains("What is proposed", "Leading a team", "those whom it is about", "Start all of it")
                .contains("Nothing was read since")
                .doesNotContain("<svg");

        assertThat(page(post("/console/signals/opened-in-sales/set-aside").param("reason", "no")))
                .contains("has 2 characters", "10 to 1000 characters");
        web.perform(post("/console/signals/opened-in-sales/approve"))
                .andExpect(redirectedUrl("/console/signals/opened-in-sales"));
        web.perform(post("/console/signals/opened-in-sales/readings")
                        .param("date", "2026-01-04")
                        .param("value", "21"))
                .andExpect(redirectedUrl("/console/signals/opened-in-sales"));
        assertThat(page(get("/console/signals/opened-in-sales")))
                .contains("What is done about it", ">running<", "Approved</span> by <span>console")
                .contains("From 14.5 % to 21 %: nearer to 29 %", "<svg", "2026-01-04: 21.0")
                .doesNotContain("Start all of it");
    }

    @Test
    void aFigureWithoutADayIsRefused() throws Exception {
        web.perform(filledIn());
        assertThat(page(post("/console/signals/opened-in-sales/readings").param("value", "21")))
                .contains("or the figure is missing");
        web.perform(get("/console/signals/nothing")).andExpect(status().isNotFound());
    }
}
