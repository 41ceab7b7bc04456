package dev.kith.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
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

/** Replies and invitations, over REST: what there is and what is refused, and nothing of who it reaches. */
class CommentsApiTest {

    private static final String ROUND = "/api/v1/rounds/pulse/2026-01-06";

    private final Workplace workplace = Workplace.of(
            Stream.concat(Stream.of(TestPeople.others(12, "Support")), Stream.of(TestPeople.in("ana", "Europe/Berlin")))
                    .toArray(Person[]::new));

    private final MockMvc api = MockMvcBuilders.standaloneSetup(
                    new CommentsApi(workplace.replies(), workplace.loop(), workplace.desk()),
                    new InvitationsApi(workplace.invitations(), workplace.loop(), workplace.desk()))
            .setControllerAdvice(new Problems())
            .build();

    @AfterEach
    void close() {
        workplace.close();
    }

    private void asks() {
        workplace.runs("""
                id: pulse
                activity: {kind: checkin, prompt: weekly}
                audience: 'person.department == "Support"'
                schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
                confidentiality: {mode: confidential, k: 5, lattice: [department]}
                """).later(Period.ofDays(1)).later(Duration.ofHours(6));
        for (int other = 1; other <= 12; other++) {
            workplace
                    .person("other-" + other)
                    .sees("Weekly check-in")
                    .answers("energy", "4", "clarity", "3", "belonging", "4", "comment", "Wish " + other);
        }
    }

    private ResultActions sends(String path, String body) throws Exception {
        return api.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    @Test
    void aReleasedCommentIsRepliedToOnceAndWhatCannotBeTakenNamesItsField() throws Exception {
        asks();
        api.perform(get(ROUND + "/comments")).andExpect(jsonPath("$.length()").value(0));
        sends(ROUND + "/comments/0123456789abcdef/reply", "{\"text\":\"We see.\"}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.field").value("comment"));
        workplace.later(Period.ofDays(8));
        String listed = api.perform(get(ROUND + "/comments"))
                .andExpect(jsonPath("$.length()").value(12))
                .andExpect(jsonPath("$[0].*", hasSize(6)))
                .andExpect(jsonPath("$[0].cell.department").value("Support"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String reply = ROUND + "/comments/" + JsonPath.read(listed, "$[0].id") + "/reply";

        sends(reply, "{}").andExpect(jsonPath("$.field").value("text"));
        sends(reply, "{\"text\":\" \"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("text"))
                .andExpect(jsonPath("$.valid").value("1 to 1000 characters"));
        sends(reply, "{\"text\":\"We see.\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.reply").value("We see."))
                .andExpect(jsonPath("$.*", hasSize(6)));
        sends(reply, "{\"text\":\"We see.\"}").andExpect(status().isCreated());
        sends(reply, "{\"text\":\"We do not.\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("another reply")));
        sends("/api/v1/rounds/pulse/2026-01-07/comments/0/reply", "{\"text\":\"We see.\"}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.valid").value("2026-01-06"));
    }

    @Test
    void aRoundIsInvitedToOneConversation() throws Exception {
        asks();
        String wish = "{\"host\":\"ana@kith.example\",\"about\":\"Meetings\"}";
        sends(ROUND + "/invitation", wish).andExpect(status().isConflict());
        workplace.later(Period.ofDays(8));
        sends(ROUND + "/invitation", "{\"host\":\"nobody\",\"about\":\"Meetings\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("host"));
        sends(ROUND + "/invitation", "{\"host\":\"ana\",\"about\":\"\"}")
                .andExpect(jsonPath("$.field").value("about"))
                .andExpect(jsonPath("$.valid").value("1 to 500 characters"));
        sends(ROUND + "/invitation", wish)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.host").value("ana"))
                .andExpect(jsonPath("$.*", hasSize(4)));
        sends(ROUND + "/invitation", wish).andExpect(status().isCreated());
        sends(ROUND + "/invitation", "{\"host\":\"other-1\",\"about\":\"Meetings\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.field").value("state"));
        sends("/api/v1/rounds/pulze/2026-01-06/invitation", wish).andExpect(status().isNotFound());
    }
}
