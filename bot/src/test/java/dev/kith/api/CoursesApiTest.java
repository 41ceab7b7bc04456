package dev.kith.api;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.TestCatalog;
import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.connectors.Outcome.Later;
import dev.kith.courses.ObedientSchool;
import dev.kith.lms.CourseSystem;
import dev.kith.lms.ObedientConnector;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What a learning system tells by itself, and what courses it has, through REST. */
class CoursesApiTest {

    private final ObedientSchool moodle = new ObedientSchool("moodle").teaches("42", "Leading people");
    private final Workplace workplace = Workplace.learningFrom(
            List.of(moodle.telling(), new CourseSystem(new ObedientConnector(), false, false)),
            TestCatalog.SHIPPED,
            TestPeople.in("ana", "Europe/Berlin"));
    private final MockMvc api = MockMvcBuilders.standaloneSetup(
                    new CoursesApi(workplace.courses(), workplace.lms().forwarding(), workplace.directory()))
            .setControllerAdvice(new Problems())
            .build();

    @AfterEach
    void close() {
        workplace.close();
    }

    private ResultActions tells(String who, String course, String body) throws Exception {
        return api.perform(put("/api/v1/people/{id}/courses/{course}", who, course)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Test
    void takesThatSomebodyCompletedACourseOnce() throws Exception {
        String body = "{\"completedAt\": \"2026-01-05T05:00:00Z\", \"name\": \"Leading people\"}";
        for (int times = 0; times < 2; times++) {
            tells("ana", "moodle:42", body)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.course").value("moodle:42"))
                    .andExpect(jsonPath("$.progress").value(100))
                    .andExpect(jsonPath("$.completedAt").value("2026-01-05T05:00:00Z"));
        }
        tells("ana", "42", "{\"progress\": 10}")
                .andExpect(jsonPath("$.progress").value(100));
    }

    @Test
    void takesACourseOfASystemThatNoConnectorSpeaksTo() throws Exception {
        tells("ana", "pushed:course-v1:Kith+L1+2026", "{\"progress\": 40}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.course").value("pushed:course-v1:Kith+L1+2026"))
                .andExpect(jsonPath("$.progress").value(40));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody | moodle:42 | {\"progress\": 40} | 404 | somebody in the directory",
                "ana | noodle:42 | {\"progress\": 40} | 422 | no connector is called noodle",
                "ana | moodle:42 | {\"progress\": 101} | 422 | progress is 101",
                "ana | moodle:42 | {} | 422 | says nothing"
            })
    void saysWhatWouldBeValid(String who, String course, String body, int status, String words) throws Exception {
        tells(who, course, body)
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.detail").value(containsString(words)));
    }

    @Test
    void listsWhatASystemHas() throws Exception {
        api.perform(get("/api/v1/forwarding/moodle/courses?text=Lead"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].id").value("42"))
                .andExpect(jsonPath("$[0].name").value("Leading people"));
        api.perform(get("/api/v1/forwarding/moodle/courses/42/units"))
                .andExpect(jsonPath("$[0].id").value("part0"));
    }

    @Test
    void saysWhoDoesNotListAnything() throws Exception {
        api.perform(get("/api/v1/forwarding/noodle/courses")).andExpect(status().isNotFound());
        api.perform(get("/api/v1/forwarding/xapi/courses"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("does not list courses")));
        moodle.answers(Optional.of(Later.ofSystem(Duration.ZERO, "it is down")));
        api.perform(get("/api/v1/forwarding/moodle/courses"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("it is down")));
    }
}
