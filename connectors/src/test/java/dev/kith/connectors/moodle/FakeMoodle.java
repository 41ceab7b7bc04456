package dev.kith.connectors.moodle;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;

/** What a Moodle answers to each function, as a real one was seen to. */
record FakeMoodle(WireMockServer server) {

    private static final String PATH = "/webservice/rest/server.php";

    /** User 7 is in course 12, in which activity 311 is tracked and not completed yet. */
    void works() {
        says(Need.PEOPLE, "[{\"id\":7,\"username\":\"somebody\"}]");
        says(Need.COURSES_OF_SOMEBODY, "[{\"id\":12,\"shortname\":\"LEAD-1\"}]");
        says(
                Need.COMPLETIONS,
                "{\"statuses\":[{\"cmid\":311,\"state\":0,\"timecompleted\":0,\"tracking\":1}],\"warnings\":[]}");
        says(Need.COMPLETE, "{\"cmid\":311,\"userid\":7,\"state\":1,\"timecompleted\":1767859200,\"tracking\":1}");
        says(Need.ENROL, "null");
    }

    void says(Need need, String json) {
        answers(need, okJson(json));
    }

    void answers(Need need, ResponseDefinitionBuilder response) {
        server.stubFor(post(urlEqualTo(PATH))
                .withRequestBody(containing("wsfunction=" + need.function() + "&"))
                .atPriority(6)
                .willReturn(response));
    }

    /** Of whom the body names, it has nobody. */
    void knowsNot(String person) {
        server.stubFor(post(urlEqualTo(PATH))
                .withRequestBody(containing("wsfunction=" + Need.PEOPLE.function() + "&"))
                .withRequestBody(containing(person))
                .atPriority(5)
                .willReturn(okJson("[]")));
    }

    List<String> calls(Need need) {
        return server
                .findAll(postRequestedFor(urlEqualTo(PATH))
                        .withRequestBody(containing("wsfunction=" + need.function() + "&")))
                .stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }
}
