package dev.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class RoundsApiTest {

    private static final String ROUND = "/api/v1/rounds/pulse/2026-01-06";

    private final Workplace workplace = Workplace.of(Stream.concat(
                    Stream.of(TestPeople.others(12, "Support")),
                    Stream.of("ana", "ben").map(id -> TestPeople.in(id, "Europe/Berlin")))
            .toArray(Person[]::new));

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new RoundsApi(workplace.loop(), workplace.desk()))
            .setControllerAdvice(new Problems())
            .build();

    @AfterEach
    void close() {
        workplace.close();
    }

    private void asks() {
        workplace.runs("""
                id: pulse
                activity: {kind: checkin, prompt: belonging}
                audience: 'person.department == "Support"'
                schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
                confidentiality: {mode: anonymous, k: 5, lattice: [department]}
                """).later(Period.ofDays(1)).later(Duration.ofHours(6));
        for (int other = 1; other <= 12; other++) {
            workplace
                    .person("other-" + other)
                    .sees("Belonging pulse")
                    .answers("authenticity", String.valueOf(other % 5 + 1), "acceptance", "4", "voice", "3");
        }
    }

    private ResultActions sends(String path, String body) throws Exception {
        return api.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    @Test
    void aRoundIsShownWithoutWhoAnsweredAndAWordIsTakenOnceItIsReleased() throws Exception {
        asks();
        api.perform(get("/api/v1/rounds/pulse"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].run").value("2026-01-06"))
                .andExpect(jsonPath("$[0].state").value("open"))
                .andExpect(jsonPath("$[0].asked").value(12))
                .andExpect(jsonPath("$[0].closesAt").value("2026-01-13T22:00:00Z"))
                .andExpect(jsonPath("$[0].wanted").value(false))
                .andExpect(jsonPath("$[0].*", hasSize(7)));
        String word = "{\"kind\":\"no-change\",\"text\":\"We want a second figure first.\"}";
        sends(ROUND + "/posts", word).andExpect(status().isConflict());
        workplace.later(Period.ofDays(8));
        api.perform(get("/api/v1/rounds/pulse"))
                .andExpect(jsonPath("$[0].state").value("released"))
                .andExpect(jsonPath("$[0].wanted").value(true));
        sends(ROUND + "/posts", word).andExpect(status().isCreated());
        sends(ROUND + "/posts", word)
                .andExpect(jsonPath("$.wanted").value(false))
                .andExpect(jsonPath("$.posts.length()").value(1))
                .andExpect(jsonPath("$.posts[0].kind").value("no-change"))
                .andExpect(jsonPath("$.posts[0].by").value(""));
        workplace.later(Duration.ofHours(1));
        workplace
                .person("other-1")
                .seesAsNumber(3, "We want a second figure first.")
                .nowIsWithout("Written by");
    }

    @Test
    void whatCannotBeTakenNamesItsField() throws Exception {
        asks();
        workplace.later(Period.ofDays(8));
        sends(ROUND + "/posts", "{\"kind\":\"perhaps\",\"text\":\"Something is done.\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("kind"))
                .andExpect(jsonPath("$.valid").value("action or no-change"));
        sends(ROUND + "/posts", "{\"kind\":\"action\",\"text\":\" short \"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("text"))
                .andExpect(jsonPath("$.detail").value(containsString("5 characters")));
        sends(ROUND + "/posts", "{\"kind\":\"action\"}")
                .andExpect(jsonPath("$.field").value("text"));
        sends(ROUND + "/go-ahead", "{\"reason\":\"We cannot wait for it.\",\"by\":\"other-1\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("by"));
        sends("/api/v1/rounds/pulse/2026-01-07/posts", "{\"kind\":\"action\",\"text\":\"Something is done.\"}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.valid").value("2026-01-06"));
        api.perform(get("/api/v1/rounds/pulze")).andExpect(status().isNotFound());
    }

    @Test
    void aTokenProposesToGoAheadAndSettlesNothing() throws Exception {
        asks();
        workplace.later(Period.ofDays(8));
        String wish = "{\"reason\":\"We cannot wait for it.\",\"by\":\"ana@kith.example\"}";
        sends(ROUND + "/go-ahead", wish)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.goAhead.by").value("ana"))
                .andExpect(jsonPath("$.goAhead.settledAt").isEmpty())
                .andExpect(jsonPath("$.wanted").value(true));
        sends(ROUND + "/go-ahead", wish).andExpect(status().isAccepted());
        workplace.later(Duration.ofHours(1));
        assertThat(workplace.chat().cards("ana")).hasSize(1);
        assertThat(workplace.chat().cards("ben")).hasSize(1);
    }
}
