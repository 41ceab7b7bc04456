package dev.kith.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.TestCatalog;
import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.connectors.Outcome.Later;
import dev.kith.courses.ObedientSchool;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What courses there are is looked up on the page about learning systems. */
class LearningPagesTest {

    private final ObedientSchool moodle = new ObedientSchool("moodle").teaches("42", "Leading people");
    private final Workplace workplace = Workplace.learningFrom(
            List.of(moodle.telling()), TestCatalog.SHIPPED, TestPeople.in("ana", "Europe/Berlin"));
    private final MockMvc web = MockMvcBuilders.standaloneSetup(
                    new LearningPages(workplace.lms().forwarding(), workplace.courses(), workplace.time()))
            .setViewResolvers(CampaignPagesTest.views())
            .build();

    @AfterEach
    void close() {
        workplace.close();
    }

    private String page(String path) throws Exception {
        return web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void looksUpCoursesAsTheyAreWritten() throws Exception {
        assertThat(page("/console/learning/courses?connector=moodle&text=Lead"))
                .contains("Look it up", "moodle:42", "Leading people");
        assertThat(page("/console/learning/courses?connector=moodle&text=nothing"))
                .contains("No course is called so.");
    }

    @Test
    void saysWhyASystemDoesNotSay() throws Exception {
        moodle.answers(Optional.of(Later.ofSystem(Duration.ZERO, "it is down")));
        assertThat(page("/console/learning/courses?connector=moodle&text=Lead"))
                .contains("moodle does not say: it is down");
    }
}
