package dev.kith.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.Form;
import dev.kith.chat.Incoming;
import dev.kith.chat.Locality;
import dev.kith.chat.Press;
import dev.kith.chat.Reply;
import dev.kith.chat.Topic;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Slack says, as it says it, and what others say in its name. */
@ExtendWith(OutputCaptureExtension.class)
class SlackEdgeTest {

    private static final Address ADA = new Address("slack", "T01", "U01");
    private static final String SAID = Slack.event(
            "Ev1",
            "{\"type\":\"message\",\"channel\":\"D01\",\"user\":\"U01\",\"text\":\"prefs &lt;now&gt; &amp; then\","
                    + "\"ts\":\"1767600000.000200\",\"channel_type\":\"im\"}");

    private final Slack slack = new Slack();

    @AfterEach
    void close() {
        slack.close();
    }

    private static int status(ResponseEntity<String> answer) {
        return answer.getStatusCode().value();
    }

    @Test
    void anAddressIsProven() {
        var answer = slack.says(Slack.JSON, "{\"token\":\"t\",\"challenge\":\"abc123\",\"type\":\"url_verification\"}");

        assertThat(status(answer)).isEqualTo(200);
        assertThat(answer.getBody()).contains("abc123");
        assertThat(slack.handled()).isEmpty();
    }

    @Test
    void whatIsWrittenIsHeardOnceHoweverOftenSlackRepeatsIt() {
        assertThat(status(slack.says(Slack.JSON, SAID))).isEqualTo(200);
        assertThat(status(slack.says(Slack.JSON, SAID))).isEqualTo(200);
        byte[] again = SAID.getBytes(StandardCharsets.UTF_8);
        assertThat(status(slack.says(Slack.JSON, again, Slack.NOW.plusSeconds(61))))
                .isEqualTo(200);

        assertThat(slack.handled()).containsExactly(new Incoming.Said("slack:Ev1", ADA, "prefs <now> & then"));
    }

    @Test
    void onlyWhatPeopleWriteToKithItselfIsHeard() {
        for (String other : List.of(
                "{\"type\":\"message\",\"channel\":\"C01\",\"user\":\"U01\",\"text\":\"hi\",\"ts\":\"1.1\","
                        + "\"channel_type\":\"channel\"}",
                "{\"type\":\"message\",\"channel\":\"D01\",\"user\":\"U0B\",\"bot_id\":\"B01\",\"text\":\"hi\","
                        + "\"ts\":\"1.1\",\"channel_type\":\"im\"}",
                "{\"type\":\"message\",\"subtype\":\"message_changed\",\"channel\":\"D01\",\"ts\":\"1.1\","
                        + "\"channel_type\":\"im\",\"message\":{\"type\":\"message\",\"user\":\"U01\",\"text\":\"hi\","
                        + "\"ts\":\"1.0\"}}",
                "{\"type\":\"app_home_opened\",\"user\":\"U01\",\"channel\":\"D01\",\"tab\":\"messages\","
                        + "\"event_ts\":\"1.1\"}",
                "{\"type\":\"reaction_added\",\"user\":\"U01\",\"reaction\":\"wave\",\"event_ts\":\"1.1\"}")) {
            assertThat(status(slack.says(Slack.JSON, Slack.event("Ev" + other.hashCode(), other))))
                    .isEqualTo(200);
        }

        assertThat(slack.handled()).isEmpty();
    }

    @Test
    void whoComesGoesAndLooksIsHeard() {
        slack.says(
                Slack.JSON,
                Slack.event(
                        "Ev2",
                        "{\"type\":\"team_join\",\"user\":{\"id\":\"U01\",\"team_id\":\"T01\",\"deleted\":false}}"));
        slack.says(
                Slack.JSON,
                Slack.event(
                        "Ev3",
                        "{\"type\":\"user_change\",\"user\":{\"id\":\"U01\",\"team_id\":\"T01\",\"deleted\":false,"
                                + "\"tz\":\"Asia/Kolkata\",\"locale\":\"de-DE\"}}"));
        slack.says(
                Slack.JSON,
                Slack.event(
                        "Ev4", "{\"type\":\"app_home_opened\",\"user\":\"U01\",\"channel\":\"D01\",\"tab\":\"home\"}"));
        slack.says(
                Slack.JSON,
                Slack.event(
                        "Ev5",
                        "{\"type\":\"user_change\",\"user\":{\"id\":\"U01\",\"team_id\":\"T01\",\"deleted\":true}}"));

        assertThat(slack.handled())
                .containsExactly(
                        new Incoming.Joined("slack:Ev2", ADA),
                        new Incoming.ChangedProfile("slack:Ev3", ADA, Locality.named("Asia/Kolkata", "de-DE")),
                        new Incoming.OpenedHome("slack:Ev4", ADA),
                        new Incoming.Left("slack:Ev5", ADA));
    }

    @Test
    void aProfileInWordsThatNobodyKnowsSaysNothing() {
        slack.says(
                Slack.JSON,
                Slack.event(
                        "Ev6",
                        "{\"type\":\"user_change\",\"user\":{\"id\":\"U01\",\"team_id\":\"T01\",\"deleted\":false,"
                                + "\"tz\":\"+05:30\",\"locale\":\"de_DE\"}}"));
        slack.says(
                Slack.JSON,
                Slack.event(
                        "Ev7",
                        "{\"type\":\"user_change\",\"user\":{\"id\":\"U01\",\"team_id\":\"T01\",\"deleted\":false,"
                                + "\"tz\":null,\"locale\":null}}"));

        assertThat(slack.handled())
                .containsExactly(
                        new Incoming.ChangedProfile("slack:Ev6", ADA), new Incoming.ChangedProfile("slack:Ev7", ADA));
    }

    private static Form form(String action, Map<String, String> said) {
        return new Form(
                "A title that is longer than a window's may be",
                new Topic("checkin", "d1"),
                new Form.Send(new Block.Action(action, "Next", true), action.equals("answer"), "Once more, please"),
                List.of(Block.Scale.labelled("week", "Your week", false, List.of("Bad", "Good"))),
                said);
    }

    private String metadata(Form form) {
        var card = new Incoming.Card("D01:1.1", form.about());
        return String.valueOf(slack.forms.view(ADA, card, form).get("private_metadata"));
    }

    private JsonNode sends(String trigger, String user, String metadata, String state) {
        var answer = slack.interacts(Slack.submission(trigger, user, metadata, state));
        assertThat(status(answer)).isEqualTo(200);
        return JsonMapper.shared().readTree(String.valueOf(answer.getBody()));
    }

    @Test
    void aWindowThatIsSentIsAnsweredInTheSameBreath() {
        String state =
                "{\"field:week\":{\"value\":{\"type\":\"radio_buttons\",\"selected_option\":{\"value\":\"2\"}}}}";
        slack.answers = incoming -> new Reply.Ask(form("answer", ((Incoming.Chose) incoming).values()));
        var next = sends("t1", "U01", metadata(form("next-1", Map.of("energy", "4"))), state);

        assertThat(next.path("response_action").asString()).isEqualTo("update");
        assertThat(next.at("/view/title/text").asString()).hasSizeLessThanOrEqualTo(24);
        String carried = next.at("/view/private_metadata").asString();
        assertThat(carried).isNotBlank().doesNotContain("energy");

        slack.answers = incoming -> new Reply.Rejected("this needs another answer");
        var refused = sends("t2", "U01", carried, state);
        assertThat(refused.path("response_action").asString()).isEqualTo("errors");
        assertThat(refused.at("/errors/field:week").asString()).isEqualTo("this needs another answer");

        slack.answers = incoming -> Reply.nothing();
        assertThat(sends("t3", "U01", carried, state).path("response_action").asString())
                .isEqualTo("clear");
        assertThat(slack.handled())
                .hasSize(3)
                .allSatisfy(incoming -> assertThat(((Incoming.Chose) incoming).values())
                        .containsExactlyInAnyOrderEntriesOf(Map.of("energy", "4", "week", "2")));
        assertThat(((Incoming.Chose) slack.handled().getLast()).action()).isEqualTo("answer");
        assertThat(((Incoming.Chose) slack.handled().getLast()).card().messageId())
                .isEqualTo("D01:1.1");
    }

    @Test
    void aWindowIsOnlyGoodForWhomItWasOpenedBefore() {
        slack.interacts(Slack.submission("t1", "U02", metadata(form("answer", Map.of())), "{}"));
        slack.interacts(Slack.submission("t2", "U01", "invented", "{}"));

        assertThat(slack.handled()).isEmpty();
        assertThat(slack.aside.count()).isEqualTo(2);
    }

    /** The last is kept, and handled by another attempt; a step on the way is asked for again. */
    @Test
    void whatFailsInAWindowIsNotLost(CapturedOutput output) {
        slack.answers = incoming -> {
            throw new IllegalStateException("my secret worry");
        };
        String state =
                "{\"field:week\":{\"value\":{\"type\":\"radio_buttons\",\"selected_option\":{\"value\":\"2\"}}}}";
        var step = sends("t1", "U01", metadata(form("next-1", Map.of())), state);
        assertThat(step.at("/errors/field:week").asString()).isEqualTo("Once more, please");
        assertThat(slack.kept()).isZero();

        var last = sends("t2", "U01", metadata(form("answer", Map.of())), state);
        assertThat(last.path("response_action").asString()).isEqualTo("clear");
        assertThat(slack.kept()).isOne();
        slack.answers = incoming -> Reply.nothing();
        assertThat(slack.handled()).as("it is left to whoever answers it").hasSize(2);
        slack.anHourPasses();
        assertThat(slack.handled()).hasSize(3);
        assertThat(slack.kept()).isZero();
        assertThat(output).doesNotContain("my secret worry");
    }

    /** Whoever empties a field that the window showed has taken back what it held. */
    @Test
    void whatAWindowShowsIsWhatIsSaid() {
        String empty = "{\"field:week\":{\"value\":{\"type\":\"radio_buttons\",\"selected_option\":null}}}";
        sends("t1", "U01", metadata(form("answer", Map.of("week", "1", "energy", "3"))), empty);

        assertThat(((Incoming.Chose) slack.handled().getFirst()).values()).isEqualTo(Map.of("energy", "3"));
    }

    @Test
    void whatIsTooMuchForAWindowIsSaidInWords() {
        String state =
                "{\"field:week\":{\"value\":{\"type\":\"radio_buttons\",\"selected_option\":{\"value\":\"2\"}}}}";
        slack.answers = incoming -> new Reply.Ask(form("answer", Map.of("comment", "x".repeat(3_000))));

        var answer = sends("t1", "U01", metadata(form("next-1", Map.of())), state);

        assertThat(answer.at("/errors/field:week").asString()).isEqualTo("Once more, please");
    }

    @Test
    void aPressInTheHomeHasNoMessage() {
        String press = Press.of("go-on", new Topic("checkin", "")).written();
        String inMessage = Slack.click("tr1", Slack.button("go-on", press), "{}");
        int container = inMessage.indexOf("\"container\"");
        String inHome = inMessage.substring(0, container)
                + "\"container\":{\"type\":\"view\",\"view_id\":\"V01\"},\"view\":{\"id\":\"V01\",\"type\":\"home\"},"
                + inMessage.substring(inMessage.indexOf("\"trigger_id\""));

        slack.interacts(inHome);

        assertThat(slack.aside.count()).isZero();
        assertThat(slack.handled())
                .containsExactly(new Incoming.Chose(
                        "slack:tr1",
                        ADA,
                        new Incoming.Card("", new Topic("checkin", ""), Optional.empty(), Optional.of("tr1")),
                        "go-on",
                        Map.of()));
    }

    /** At the time of each event, and the workspace was installed at the beginning of the epoch. */
    @Test
    void aWorkspaceThatLetsKithGoIsForgotten() {
        slack.installations.put(Installed.in("T01"));
        slack.says(
                Slack.JSON,
                Slack.event("Ev1", "{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[\"U01\"],\"bot\":[]}}"));
        slack.says(Slack.JSON, Slack.event("Ev2", "{\"type\":\"tokens_revoked\",\"tokens\":{\"bot\":[\"U0OTHER\"]}}"));
        assertThat(slack.installations.all()).hasSize(1);

        slack.says(Slack.JSON, Slack.event("Ev3", "{\"type\":\"tokens_revoked\",\"tokens\":{\"bot\":[\"U0BOT\"]}}"));
        assertThat(slack.installations.all()).isEmpty();

        slack.installations.put(Installed.in("T01"));
        slack.says(Slack.JSON, Slack.event("Ev4", "{\"type\":\"app_uninstalled\"}"));
        assertThat(slack.installations.all()).isEmpty();
        assertThat(slack.aside.count()).isZero();
    }

    @Test
    void whereAnOrganisationLetKithInItIsTheWorkspaceOfEverybody() {
        String granted = "\"authorizations\":[{\"enterprise_id\":null,\"team_id\":\"T01\",";
        String home = Slack.event("Ev1", "{\"type\":\"app_home_opened\",\"user\":\"U01\",\"tab\":\"home\"}")
                .replace(
                        granted,
                        "\"enterprise_id\":\"E01\",\"authorizations\":[{\"enterprise_id\":\"E01\",\"team_id\":null,")
                .replace("\"is_enterprise_install\":false", "\"is_enterprise_install\":true");
        String click = Slack.click("tr1", Slack.button("stop", "stop|checkin|d1"), "{}")
                .replace(
                        "\"enterprise\":null,\"is_enterprise_install\":false",
                        "\"enterprise\":{\"id\":\"E01\"},\"is_enterprise_install\":true");

        slack.says(Slack.JSON, home);
        slack.interacts(click);
        slack.says(
                Slack.FORM,
                "team_id=T01&enterprise_id=E01&is_enterprise_install=true&user_id=U01&command=%2Fkith&text=help&trigger_id=t2");

        assertThat(slack.handled())
                .extracting(Incoming::from)
                .hasSize(3)
                .containsOnly(new Address("slack", "E01", "U01"));
    }

    @Test
    void aPressCarriesWhatTheFieldsHold() {
        String state = """
                {"field:week":{"value":{"type":"radio_buttons","selected_option":{"text":{"type":"plain_text",\
                "text":"2/4 Mixed","emoji":false},"value":"2"}}},\
                "field:next":{"value":{"type":"static_select","selected_option":null}},\
                "field:note":{"value":{"type":"plain_text_input","value":" fine, <b>really</b> "}},\
                "field:day":{"value":{"type":"datepicker","selected_date":"2026-02-01"}},\
                "other":{"value":{"type":"plain_text_input","value":"not ours"}}}""";

        assertThat(status(slack.interacts(Slack.click("1.2.abc", Slack.button("answer", "answer|checkin|d|1"), state))))
                .isEqualTo(200);

        assertThat(slack.handled())
                .containsExactly(new Incoming.Chose(
                        "slack:1.2.abc",
                        ADA,
                        new Incoming.Card(
                                "D01:1767600000.000100",
                                new Topic("checkin", "d|1"),
                                Optional.of(URI.create("https://hooks.slack.com/actions/T01/1/x")),
                                Optional.of("1.2.abc")),
                        "answer",
                        Map.of("week", "2", "note", "fine, <b>really</b>", "day", "2026-02-01")));
    }

    @Test
    void whatIsChosenInTheMenuIsAPressAndTouchingAFieldIsNone() {
        String menu = """
                {"type":"overflow","action_id":"more","block_id":"b1","selected_option":{"text":{"type":"plain_text",\
                "text":"Later"},"value":"snooze|checkin|d1"},"action_ts":"1.1"}""";
        String touched = """
                {"type":"radio_buttons","action_id":"value","block_id":"field:week","selected_option":{"text":\
                {"type":"plain_text","text":"2/4 Mixed"},"value":"2"},"action_ts":"1.1"}""";

        assertThat(status(slack.interacts(Slack.click("t1", menu, "{}")))).isEqualTo(200);
        assertThat(status(slack.interacts(Slack.click("t2", touched, "{}")))).isEqualTo(200);

        assertThat(slack.handled())
                .extracting(one -> ((Incoming.Chose) one).action())
                .containsExactly("snooze");
        assertThat(slack.aside.count()).isZero();
    }

    private ResponseEntity<String> commands(String text, String channel) {
        return slack.says(
                Slack.FORM,
                "token=t&team_id=T01&team_domain=acme&channel_id=" + channel
                        + "&channel_name=x&user_id=U01&user_name=ada"
                        + "&command=%2Fkith&text=" + text + "&api_app_id=A01&is_enterprise_install=false"
                        + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F1&trigger_id=tr1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prefs", "", "%20"})
    void theCommandIsAsGoodAsWords(String text) {
        var answer = commands(text, "D01");

        assertThat(status(answer)).isEqualTo(200);
        assertThat(answer.getBody()).isNullOrEmpty();
        assertThat(slack.handled())
                .containsExactly(new Incoming.Said("slack:tr1", ADA, text.startsWith("p") ? "prefs" : "help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C01", "G01"})
    void whoTypesTheCommandInAChannelIsToldWhereTheAnswerIs(String channel) {
        var answer = commands("my+worry", channel);

        assertThat(status(answer)).isEqualTo(200);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/json;charset=utf-8");
        var told = JsonMapper.shared().readTree(String.valueOf(answer.getBody()));
        assertThat(told.path("response_type").asString()).isEqualTo("ephemeral");
        assertThat(told.path("text").asString())
                .contains("our own conversation", "unserer eigenen Unterhaltung")
                .doesNotContain("worry");
        assertThat(slack.handled()).containsExactly(new Incoming.Said("slack:tr1", ADA, "my worry"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"event_callback\"}",
                "not json",
                "{}",
                "[1,2]",
                "{\"type\":\"url_verification\"}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\",\"channel_type\":\"im\",\"text\":\"hi\"}}"
            })
    void whatIsSignedAndMakesNoSenseIsPutAside(String body) {
        assertThat(status(slack.says(Slack.JSON, body))).isEqualTo(200);

        assertThat(slack.handled()).isEmpty();
        assertThat(slack.aside.count()).isOne();
    }

    @Test
    void whatSomebodyWroteIsInNoLog(CapturedOutput output) {
        slack.says(Slack.JSON, "{\"type\":\"nothing\",\"text\":\"my secret worry\"}");
        slack.says(Slack.JSON, "{\"type\":\"event_callback\",\"event\":{\"text\":\"my secret worry");
        slack.interacts(Slack.click(
                "t1", Slack.button("answer", "nonsense"), "{\"field:a\":{\"value\":{\"value\":\"my secret worry\"}}}"));
        slack.says(Slack.FORM, "command=%2Fother&text=my+secret+worry&team_id=T01&user_id=U01&trigger_id=t");

        assertThat(output).contains("put aside").doesNotContain("worry");
        assertThat(slack.aside.count()).isEqualTo(4);
    }

    @Test
    void aButtonThatIsNotOursIsPutAside() {
        assertThat(status(slack.interacts(Slack.click("t1", Slack.button("answer", "nonsense"), "{}"))))
                .isEqualTo(200);

        assertThat(slack.aside.count()).isOne();
        assertThat(slack.handled()).isEmpty();
    }

    @Test
    void nothingGetsInWithoutAGoodSignatureOfNow() {
        byte[] body = SAID.getBytes(StandardCharsets.UTF_8);
        String now = String.valueOf(Slack.NOW.getEpochSecond());
        String good = slack.signature.of(now, body);

        assertThat(status(slack.says(Slack.JSON, body, now, ""))).isEqualTo(401);
        assertThat(status(slack.says(Slack.JSON, body, "", good))).isEqualTo(401);
        assertThat(status(slack.says(Slack.JSON, body, "99999999999999999999", good)))
                .isEqualTo(401);
        assertThat(status(slack.says(Slack.JSON, body, now, good.replace("v0=", "v1="))))
                .isEqualTo(401);
        assertThat(status(slack.says(Slack.JSON, (SAID + "\n").getBytes(StandardCharsets.UTF_8), now, good)))
                .isEqualTo(401);
        for (Duration off : List.of(Duration.ofSeconds(301), Duration.ofSeconds(-301))) {
            assertThat(status(slack.says(Slack.JSON, body, Slack.NOW.plus(off))))
                    .isEqualTo(401);
        }
        assertThat(slack.handled()).isEmpty();
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        assertThat(status(slack.says(Slack.JSON, "x".repeat(SlackEdge.MOST_BYTES + 1))))
                .isEqualTo(413);
    }

    private List<String[]> seeds() {
        String profile = "{\"type\":\"user_change\",\"user\":{\"id\":\"U01\",\"team_id\":\"T01\",\"deleted\":false,"
                + "\"tz\":\"Asia/Kolkata\",\"locale\":\"de-DE\"}}";
        String home = "{\"type\":\"app_home_opened\",\"user\":\"U01\",\"channel\":\"D01\",\"tab\":\"home\"}";
        String state =
                "{\"field:week\":{\"value\":{\"type\":\"radio_buttons\",\"selected_option\":{\"value\":\"2\"}}}}";
        String sealed = metadata(form("answer", Map.of()));
        return List.of(
                new String[] {Slack.JSON, SAID},
                new String[] {Slack.FORM, form(Slack.click("t", Slack.button("answer", "answer|checkin|d1"), "{}"))},
                new String[] {Slack.FORM, "token=t&team_id=T01&user_id=U01&command=%2Fkith&text=help&trigger_id=tr9"},
                new String[] {Slack.FORM, form(Slack.submission("t2", "U01", sealed, state))},
                new String[] {Slack.JSON, Slack.event("Ev8", home)},
                new String[] {Slack.JSON, Slack.event("Ev9", profile)});
    }

    /** Half of them signed after they were spoilt, as only Slack could. */
    @Test
    void tenThousandSpoiltRequestsLetNothingInAndBreakNothing() {
        var chance = new Random(7);
        var good = seeds();
        String now = String.valueOf(Slack.NOW.getEpochSecond());
        int refused = 0;
        int taken = 0;
        for (int i = 0; i < 10_000; i++) {
            var one = good.get(i / 2 % good.size());
            byte[] original = one[1].getBytes(StandardCharsets.UTF_8);
            byte[] body = spoilt(original, chance);
            boolean signed = i % 2 == 0;
            String signature = slack.signature.of(now, signed ? body : original);
            String type = chance.nextInt(10) == 0 ? "text/plain" : one[0];
            int status = status(slack.says(type, body, now, signature));
            boolean isTheSame = Arrays.equals(body, original);
            assertThat(status).as("signed %s, request %d", signed, i).isEqualTo(signed || isTheSame ? 200 : 401);
            taken += status == 200 ? 1 : 0;
            refused += status == 401 ? 1 : 0;
        }
        System.out.printf(
                "fuzz: %d refused, %d taken: %d events, %d put aside%n",
                refused, taken, slack.handled().size(), slack.aside.count());
        assertThat(refused).isGreaterThan(4_000);
        assertThat(slack.aside.count()).isPositive();
    }

    /** The time belongs to what is signed; how often Slack says that it tried does not, and decides nothing. */
    @Test
    void spoiltHeadersLetNothingInAndBreakNothing() {
        var chance = new Random(8);
        String now = String.valueOf(Slack.NOW.getEpochSecond());
        var good = seeds();
        for (int i = 0; i < 3_000; i++) {
            var one = good.get(i / 2 % good.size());
            byte[] body = one[1].getBytes(StandardCharsets.UTF_8);
            String signature = slack.signature.of(now, body);
            boolean isOfNow = i % 2 == 0;
            String at = isOfNow ? now : spoilt(now, chance);
            slack.tried(spoilt("1", chance), spoilt("http_timeout", chance));

            int status = status(slack.says(one[0], body, at, signature));

            assertThat(status).as("at %s, request %d", at, i).isEqualTo(at.equals(now) ? 200 : 401);
        }
        assertThat(slack.handled()).isNotEmpty().hasSizeLessThanOrEqualTo(good.size());
    }

    private static String spoilt(String header, Random chance) {
        return new String(spoilt(header.getBytes(StandardCharsets.UTF_8), chance), StandardCharsets.ISO_8859_1);
    }

    private static String form(String payload) {
        return "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8);
    }

    private static byte[] spoilt(byte[] body, Random chance) {
        byte[] spoilt = body.clone();
        IntStream.range(0, 1 + chance.nextInt(4))
                .forEach(i -> spoilt[chance.nextInt(spoilt.length)] = (byte) chance.nextInt(256));
        return chance.nextInt(8) == 0 ? Arrays.copyOf(spoilt, chance.nextInt(spoilt.length + 1)) : spoilt;
    }
}
