package dev.kith.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.chat.ChatContract;
import dev.kith.chat.Incoming;
import dev.kith.chat.Samples;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class LocalControllerTest {

    private final Neighbourhood here = new Neighbourhood();
    private final MockMvc web = MockMvcBuilders.standaloneSetup(
                    new LocalController(here.people, here.dialogue, here.home, here.timeMachine))
            .setControllerAdvice(new LocalProblems())
            .build();

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void everybodyIsListedWithTheirTimeAndWhatWaits() throws Exception {
        here.receives("e02", "d1", Samples.checkin());

        web.perform(get("/local/people"))
                .andExpect(jsonPath("$", hasSize(2)))
                .andExpect(jsonPath("$[0].id").value("e01"))
                .andExpect(jsonPath("$[1].name").value("Noor Haddad"))
                .andExpect(jsonPath("$[1].zone").value("America/New_York"))
                .andExpect(jsonPath("$[1].localTime").value("2026-01-05T03:00:00-05:00"))
                .andExpect(jsonPath("$[1].unread").value(1));
    }

    @Test
    void aMessageIsShownWithItsFieldsAndActions() throws Exception {
        here.receives("e01", "d1", Samples.checkin().forCampaign("weekly-checkin"));

        web.perform(get("/local/people/e01/messages"))
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].at").value("2026-01-05T09:00:00+01:00"))
                .andExpect(jsonPath("$[0].campaign").value("weekly-checkin"))
                .andExpect(jsonPath("$[0].kind").value("checkin"))
                .andExpect(jsonPath("$[0].text", containsString("Your week\nTwo questions")))
                .andExpect(jsonPath("$[0].fields", hasSize(3)))
                .andExpect(jsonPath("$[0].fields[0].type").value("scale"))
                .andExpect(jsonPath("$[0].fields[0].options[3].id").value("4"))
                .andExpect(jsonPath("$[0].fields[1].type").value("choice"))
                .andExpect(jsonPath("$[0].fields[2].type").value("text"))
                .andExpect(jsonPath("$[0].actions[1].id").value("snooze"))
                .andExpect(jsonPath("$[0].answered").value(false));
    }

    @Test
    void aMessageOfNoCampaignSaysSo() throws Exception {
        here.receives("e01", "d1", ChatContract.hello());

        web.perform(get("/local/people/e01/messages")).andExpect(content().string(containsString("\"campaign\":null")));
    }

    @Test
    void anAnswerChangesTheCardAndAnotherReplacesIt() throws Exception {
        String id = here.receives("e01", "d1", Samples.checkin());

        answer(id, "answer", "{\"week\":\"4\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(id))
                .andExpect(jsonPath("$.answered").value(true))
                .andExpect(jsonPath("$.fields", hasSize(0)))
                .andExpect(jsonPath("$.text").value("Thank you, noted.\nWeek: 4"));
        answer(id, "answer", "{\"week\":\"2\",\"note\":\" \"}")
                .andExpect(jsonPath("$.text").value("Thank you, noted.\nWeek: 2"));

        var last = (Incoming.Chose) here.heard.getLast();
        assertThat(last.card().about()).isEqualTo(Samples.checkin().about());
        assertThat(last.values()).containsOnlyKeys("week");
        assertThat(here.heard.stream().map(Incoming::eventId).distinct()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dance  | {"week":"1"}                                   | action      | answer, snooze
            answer | {"mood":"1"}                                   | values.mood | week, next, note
            answer | {"week":"5"}                                   | values.week | 1, 2, 3, 4
            answer | {"week":"1","next":"x"}                        | values.next | time, talk
            answer | {"week":"1","note":"far too many words here"}  | values.note | at most 20 characters
            answer | {"next":"time"}                                | values.week | 1, 2, 3, 4
            answer | {"week":""}                                    | values.week | 1, 2, 3, 4
            answer | {"week":null}                                  | values.week | an option id or text
            """)
    void whatDoesNotFitIsRefusedAndChangesNothing(String action, String values, String field, String valid)
            throws Exception {
        String id = here.receives("e01", "d1", Samples.checkin());

        answer(id, action, values)
                .andExpect(status().is(422))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.valid").value(valid));
        assertThat(here.heard).isEmpty();
    }

    @Test
    void anActionThatIsNoAnswerNeedsNoFields() throws Exception {
        String id = here.receives("e01", "d1", Samples.checkin());

        answer(id, "snooze", "{}").andExpect(status().isOk());
        assertThat(here.heard).hasSize(1);
    }

    @Test
    void aFeaturesNoIsToldInItsWords() throws Exception {
        String id = here.receives("e01", "d1", Samples.checkin());

        answer(id, "answer", "{\"week\":\"1\",\"note\":\"reject\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.detail", containsString("this check-in is over")));
    }

    @Test
    void anAnswerThatCouldNotBeHandledSaysSoAndIsNotQuoted() throws Exception {
        String id = here.receives("e01", "d1", Samples.checkin());

        answer(id, "answer", "{\"week\":\"1\",\"note\":\"fail\"}")
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.detail", containsString("could not be handled yet")));
    }

    @Test
    void aMessageOfSomebodyElseIsNotThere() throws Exception {
        String id = here.receives("e02", "d1", Samples.checkin());

        answer(id, "answer", "{\"week\":\"1\"}").andExpect(status().isNotFound());
        assertThat(here.heard).isEmpty();
    }

    @Test
    void wordsAreAnswered() throws Exception {
        here.receives("e01", "d1", ChatContract.hello());

        says("{\"text\":\"hello\"}")
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].kind").value("reply"))
                .andExpect(jsonPath("$[0].text").value("You said: hello"));
        says("{\"text\":\"  \"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.field").value("text"));
        web.perform(get("/local/people/e01/messages")).andExpect(jsonPath("$", hasSize(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/local/people/e99/messages", "/local/people/e99/home"})
    void nobodyUnknownIsShown(String path) throws Exception {
        web.perform(get(path))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.field").value("person"));
    }

    @Test
    void theHomeShowsItsSections() throws Exception {
        web.perform(get("/local/people/e01/home"))
                .andExpect(jsonPath("$.text").value(startsWith("Welcome\nHello, e01")))
                .andExpect(jsonPath("$.blocks[0].block").value("heading"));
    }

    @Test
    void whatTheHomeOffersCanBePressedAndNothingElse() throws Exception {
        web.perform(post("/local/people/e01/home")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"action\":\"wave\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.blocks[0].block").value("heading"));
        web.perform(get("/local/people/e01/messages"))
                .andExpect(jsonPath("$[0].text").value("Waves back"));
        for (String action : List.of("answer", "stop", "")) {
            web.perform(post("/local/people/e01/home")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"action\":\"" + action + "\"}"))
                    .andExpect(status().is(422))
                    .andExpect(jsonPath("$.field").value("action"));
        }
        assertThat(here.heard).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PT1H,2026-01-05T09:00:00Z",
        "P1W,2026-01-12T08:00:00Z",
        "P1DT2H,2026-01-06T10:00:00Z",
        "PT0S,2026-01-05T08:00:00Z"
    })
    void timeIsMovedForward(String advance, String now) throws Exception {
        clock("{\"advance\":\"" + advance + "\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.now").value(now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT1H", "PT-1H", "P-1D", "P9999Y", "PT9999999999999999H", "soon", ""})
    void timeIsMovedByNothingElse(String advance) throws Exception {
        clock("{\"advance\":\"" + advance + "\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.field").value("advance"))
                .andExpect(jsonPath("$.valid", containsString("PT1H")));
    }

    @Test
    void aBodyThatCannotBeReadIsNotRepeated() throws Exception {
        clock("{\"advance\":{\"secret\":1}}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.valid", containsString("advance")))
                .andExpect(jsonPath("$.field").value("body"));
        clock("{}").andExpect(status().is(422));
    }

    private ResultActions answer(String message, String action, String values) throws Exception {
        String body = "{\"message\":\"" + message + "\",\"action\":\"" + action + "\",\"values\":" + values + "}";
        return web.perform(post("/local/people/e01/answers")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions says(String body) throws Exception {
        return web.perform(post("/local/people/e01/says")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions clock(String body) throws Exception {
        return web.perform(
                post("/local/clock").contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
