package dev.kith.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Samples;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class LocalPageTest {

    private final Neighbourhood here = new Neighbourhood();
    private final Listeners listeners = new Listeners(here.lines);
    private final RedisStatements statements = new RedisStatements(here.redis, here.json);
    private final LocalPage page = new LocalPage(here.people, here.lines, here.renderer, here.home, listeners);
    private final MockMvc web = MockMvcBuilders.standaloneSetup(
                    page,
                    new LocalForms(here.people, here.dialogue, page, here.timeMachine),
                    new XapiPage(statements, here.json))
            .setViewResolvers(views())
            .build();

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void theFirstPersonIsShownUnlessOneIsChosen() throws Exception {
        assertThat(html(get("/local"))).contains("<title>Ada Lind · Kith</title>", "Mon 09:00", "Berlin");
        assertThat(html(get("/local").param("person", "e02"))).contains("<title>Noor Haddad · Kith</title>");
        web.perform(get("/local").param("person", "e99")).andExpect(status().isNotFound());
    }

    @Test
    void whoLooksAtAConversationHasReadIt() throws Exception {
        here.receives("e01", "d1", Samples.checkin());
        here.receives("e02", "d2", Samples.checkin());

        assertThat(html(get("/local").param("person", "e01"))).containsOnlyOnce("class=\"unread\"");
        assertThat(here.lines.unread(LocalChat.address("e01"))).isZero();
    }

    @Test
    void wordsAreNeverMarkup() throws Exception {
        String evil = "<img src=x onerror=alert(1)>";
        here.receives(
                "e01",
                "d1",
                Message.of(Message.Kind.NOTICE, evil, new Block.Text(evil)).forCampaign(evil));
        here.dialogue.say(LocalChat.address("e01"), evil);

        assertThat(html(get("/local").param("person", "e01")))
                .doesNotContain("<img")
                .contains("&lt;img");
    }

    @Test
    void aPageHoldsNoInlineScriptOrStyle() throws Exception {
        here.receives("e01", "d1", Samples.checkin());

        assertThat(html(get("/local")))
                .doesNotContainPattern("<script(?![^>]* src=)|<style| style=| on[a-z]+=|javascript:|hx-on");
    }

    @Test
    void anAnswerShowsTheCardAsItIsThen() throws Exception {
        String id = here.receives("e01", "d1", Samples.checkin());
        assertThat(html(get("/local/view/e01/messages"))).contains("hx-preserve=\"true\"");

        String html = html(htmx(answer(id).param("field.week", "3").param("field.note", "")));
        assertThat(html)
                .contains("Thank you, noted.", "Change my answer", "autofocus", "id=\"notice\"")
                .doesNotContain("hx-preserve", "<html");
    }

    @Test
    void anAnswerThatDoesNotFitSaysSoAndKeepsTheCard() throws Exception {
        String id = here.receives("e01", "d1", Samples.checkin());

        assertThat(html(htmx(answer(id)))).contains("This was not sent: this needs an answer (week).");
        web.perform(answer(id)).andExpect(status().is(422));
        assertThat(here.heard).isEmpty();
    }

    @Test
    void withoutScriptsTheWholePageComesBack() throws Exception {
        String id = here.receives("e01", "d1", Samples.checkin());

        web.perform(answer(id).param("field.week", "3")).andExpect(redirectedUrl("/local?person=e01"));
        web.perform(post("/local/view/e01/says").param("text", "hi")).andExpect(redirectedUrl("/local?person=e01"));
        web.perform(post("/local/view/e01/clock").param("advance", "P1D"))
                .andExpect(redirectedUrl("/local?person=e01"));
    }

    @Test
    void wordsAreShownWithTheirAnswerAndAnEmptyBox() throws Exception {
        String html = html(htmx(post("/local/view/e01/says").param("text", "good morning")));

        assertThat(html).contains(">good morning<", "You said: good morning", "id=\"composer\"", "hx-swap-oob");
    }

    @Test
    void theHomesButtonsArePressedInTheirPlace() throws Exception {
        assertThat(html(get("/local").param("person", "e01")))
                .contains("action=\"/local/view/e01/home\"", "value=\"wave\"", "Hello, e01");
        assertThat(html(htmx(post("/local/view/e01/home").param("action", "wave"))))
                .contains("Hello, e01", "id=\"notice\"")
                .doesNotContain("This was not sent");
        assertThat(html(htmx(post("/local/view/e01/home").param("action", "stop"))))
                .contains("This was not sent");
        web.perform(post("/local/view/e01/home").param("action", "wave")).andExpect(redirectedUrl("/local?person=e01"));
        assertThat(html(get("/local").param("person", "e01"))).contains("Waves back");
    }

    @Test
    void movingTimeTellsThePage() throws Exception {
        web.perform(htmx(post("/local/view/e01/clock").param("advance", "PT1H")))
                .andExpect(header().string("HX-Trigger", "clock-moved"));

        assertThat(html(get("/local/view/e01/side"))).contains("Mon 5 Jan 2026, 10:00", "Hello, e01");
        assertThat(here.business.instant()).isEqualTo(Neighbourhood.START.plus(Duration.ofHours(1)));
    }

    @Test
    void anOpenPageHearsWhatHappened() throws Exception {
        var open = web.perform(get("/local/view/e01/events"))
                .andExpect(request().asyncStarted())
                .andReturn();
        here.receives("e02", "d1", Samples.checkin());
        listeners.beat();
        String first = open.getResponse().getContentAsString();
        assertThat(first).contains("event:people").contains("event:messages");

        here.receives("e02", "d2", Samples.checkin());
        listeners.beat();
        listeners.beat();
        String second = open.getResponse().getContentAsString().substring(first.length());
        assertThat(second).containsOnlyOnce("event:people").doesNotContain("event:messages");

        here.receives("e01", "d3", Samples.checkin());
        listeners.beat();
        assertThat(open.getResponse().getContentAsString().substring(first.length() + second.length()))
                .contains("event:messages");
        listeners.close();
    }

    @Test
    void theReceiversPageShowsStatements() throws Exception {
        assertThat(html(get("/local/xapi"))).contains("No statement yet");

        String statement =
                "{\"actor\":{\"mbox\":\"mailto:<b>@kith.example\"},\"verb\":{\"id\":\"http://a.example/tried\"},"
                        + "\"object\":{\"id\":\"http://a.example/thing\"}}";
        new XapiReceiver(statements, here.json, here.business, () -> "11111111-1111-4111-8111-111111111111")
                .take(statement.getBytes(StandardCharsets.UTF_8));
        assertThat(html(get("/local/xapi")))
                .contains("&lt;b&gt;", "tried", "1</span> in all")
                .doesNotContain("<b>");
    }

    private MockHttpServletRequestBuilder answer(String message) {
        return post("/local/view/e01/answers").param("message", message).param("action", "answer");
    }

    private static MockHttpServletRequestBuilder htmx(MockHttpServletRequestBuilder request) {
        return request.header("HX-Request", "true");
    }

    private String html(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static ThymeleafViewResolver views() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        var resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
