package dev.kith.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.SettableOffset;
import dev.kith.connectors.ConnectionTest;
import dev.kith.connectors.ConnectionTest.Item;
import dev.kith.connectors.moodle.Need;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever sets up Moodle reads what to tick there, and what of it is missing. */
class MoodlePagesTest {

    private final Workplace workplace = Workplace.of(TestPeople.in("kai", "Asia/Kolkata"));
    private final MockMvc web = WholePages.of(
            MoodlePages.class,
            new MoodlePages(workplace.forwarding(), new BusinessTime(() -> Workplace.START, new SettableOffset())));

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void everyFunctionAndCapabilityIsThereToBeCopied() throws Exception {
        var page = web.perform(get("/console/learning/moodle"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains(Stream.of(Need.values())
                        .map(need -> "<code>" + need.function() + "</code>")
                        .toList())
                .contains(Stream.of(Need.values())
                        .flatMap(need -> need.capabilities().stream())
                        .map(one -> "<code>" + one + "</code>")
                        .toList())
                .contains("<option value=\"xapi\">xapi</option>")
                .doesNotContain("In the service");
    }

    @Test
    void aTestShowsWhatIsMissing() throws Exception {
        workplace
                .connector()
                .says(new ConnectionTest(List.of(
                        Item.holds(
                                "The service of the token has core_webservice_get_site_info, to test the connection"),
                        Item.fails(
                                "The service of the token has enrol_manual_enrol_users, to enrol people",
                                "add the function enrol_manual_enrol_users to it"))));
        var page = web.perform(post("/console/learning/moodle/test").param("connector", "xapi"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page.split("core_webservice_get_site_info", 3)[1]).contains(">yes<");
        assertThat(page.split("<code>enrol_manual_enrol_users", 2)[1]).contains(">missing<");
        assertThat(page).contains("not asked", "add the function enrol_manual_enrol_users to it");
    }
}
