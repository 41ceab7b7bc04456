package dev.kith.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.Eventually;
import dev.kith.chat.Address;
import dev.kith.chat.Incoming;
import dev.kith.chat.Press;
import dev.kith.outgoing.Outgoing;
import dev.kith.simulator.Faults;
import dev.kith.simulator.Ledger;
import dev.kith.simulator.SlackLimits;
import dev.kith.simulator.SlackLines;
import dev.kith.simulator.SlackSimulator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Slack over real WebSockets on the loopback interface. */
@ExtendWith(OutputCaptureExtension.class)
class SocketModeTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Slack kith = new Slack();
    private final SlackSimulator simulator = new SlackSimulator(
            InstantSource.system(), SlackLimits.documented(), new Faults(new Random(1)), new Ledger());
    private final SlackLines slack = simulator.lines();
    private final AtomicReference<Instant> now = new AtomicReference<>(Slack.NOW);
    private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
    private final SocketMode mode = mode(SlackSimulator.APP_TOKEN);

    private SocketMode mode(String appToken) {
        var settings = new SlackSettings("", "", appToken, Installed.web(simulator.uri()), Installed.NOBODY);
        var calls = new SlackCalls(settings.web(), Outgoing.direct(), JSON);
        return new SocketMode(calls, settings, kith.hearing, JSON, new SocketMode.Time(now::get, this::pause));
    }

    private void pause(Duration duration) {
        now.updateAndGet(then -> then.plus(duration));
        waits.add(duration);
    }

    @AfterEach
    void close() {
        mode.stop();
        simulator.close();
        kith.close();
    }

    private void opened(int lines) {
        Eventually.is(() -> slack.open().size() == lines && mode.isConnected(), SOON);
    }

    private String told(String type, String payload) {
        String envelope = slack.send(type, JSON.readTree(payload));
        Eventually.is(() -> slack.isAcknowledged(envelope), SOON);
        return envelope;
    }

    @Test
    void whatIsToldIsKeptAndThenAcknowledged() {
        mode.start();
        opened(1);
        String press =
                Press.of("answer", new dev.kith.chat.Topic("checkin", "d1")).written();

        String event = told(
                "events_api",
                Slack.event(
                        "Ev1", "{\"type\":\"app_home_opened\",\"tab\":\"home\",\"user\":\"U01\",\"channel\":\"D01\"}"));
        told("interactive", Slack.click("tr1", Slack.button("answer", press), "{}"));
        told(
                "slash_commands",
                "{\"command\":\"/kith\",\"text\":\"less & <more>\",\"team_id\":\"T01\",\"user_id\":\"U01\","
                        + "\"trigger_id\":\"tr2\",\"is_enterprise_install\":\"false\"}");

        assertThat(slack.acknowledgement(event).body().propertyNames()).containsExactly("envelope_id");
        assertThat(kith.handled())
                .extracting(Incoming::eventId)
                .containsExactlyInAnyOrder("slack:Ev1", "slack:tr1", "slack:tr2");
        assertThat(kith.handled())
                .contains(new Incoming.Said("slack:tr2", new Address("slack", "T01", "U01"), "less & <more>"));
        assertThat(mode.state()).isEqualTo("connected");
    }

    @Test
    void whoTypesTheCommandInAChannelIsToldWhereTheAnswerIs() {
        mode.start();
        opened(1);
        String command = "{\"command\":\"/kith\",\"text\":\"help\",\"team_id\":\"T01\",\"user_id\":\"U01\","
                + "\"is_enterprise_install\":\"false\",\"channel_id\":\"%s\",\"trigger_id\":\"%s\"}";

        String inChannel = told("slash_commands", command.formatted("C01", "tr1"));
        String beside = told("slash_commands", command.formatted("D01", "tr2"));

        var payload = slack.acknowledgement(inChannel).body().path("payload");
        assertThat(payload.path("response_type").asString()).isEqualTo("ephemeral");
        assertThat(payload.path("text").asString()).contains("our own conversation", "Unterhaltung");
        assertThat(slack.acknowledgement(beside).body().propertyNames()).containsExactly("envelope_id");
        assertThat(kith.handled()).extracting(Incoming::eventId).containsExactlyInAnyOrder("slack:tr1", "slack:tr2");
    }

    @Test
    void theSameEnvelopeAndTheSameEventChangeNothing() {
        mode.start();
        opened(1);
        String event = Slack.event("Ev1", "{\"type\":\"app_home_opened\",\"tab\":\"home\",\"user\":\"U01\"}");

        String first = told("events_api", event);
        told("events_api", event);
        slack.send(slack.open().getFirst(), first, "events_api", event("Ev2"));
        told("events_api", event("Ev3").toString());

        assertThat(kith.handled()).extracting(Incoming::eventId).containsExactly("slack:Ev1", "slack:Ev3");
    }

    @Test
    void whatMakesNoSenseIsAcknowledgedAndPutAside() {
        mode.start();
        opened(1);

        told("events_api", "{\"type\":\"event_callback\",\"event\":{\"type\":\"app_home_opened\",\"tab\":\"home\"}}");
        slack.says(slack.open().getFirst(), "no JSON");
        slack.says(slack.open().getFirst(), "{\"type\":\"news\"}");
        told("news", "{\"a\":1}");

        assertThat(kith.aside.count()).isEqualTo(2);
        assertThat(kith.handled()).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsNotAcknowledged(CapturedOutput log) {
        mode.start();
        opened(1);
        kith.close();

        String lost = slack.send("events_api", event("Ev1"));
        Eventually.is(() -> log.getAll().contains("could not be kept, and was not acknowledged"), SOON);

        assertThat(slack.isAcknowledged(lost)).isFalse();
        assertThat(log.getAll()).doesNotContain("app_home_opened");
    }

    /** A node ends: what is in hand is finished, and the line closed. */
    @Test
    void whatIsInHandIsAcknowledgedBeforeTheLineIsClosed() {
        mode.start();
        opened(1);
        var envelopes = IntStream.range(0, 50)
                .mapToObj(i -> slack.send("events_api", event("Ev" + i)))
                .toList();
        Eventually.is(() -> slack.isAcknowledged(envelopes.getFirst()), SOON);
        mode.stop();
        Eventually.is(() -> slack.open().isEmpty(), SOON);

        var acknowledged = envelopes.stream().filter(slack::isAcknowledged).count();
        assertThat(kith.handled()).hasSize((int) acknowledged);
        mode.start();
        opened(1);
        told("events_api", event("Ev99").toString());
    }

    /** Slack tells some seconds before it closes a line. */
    @Test
    void aLineThatWillEndIsFollowedByAnotherBesideIt() {
        mode.start();
        opened(1);
        var old = slack.open().getFirst();
        now.updateAndGet(then -> then.plus(Duration.ofHours(1)));

        slack.says(old, "{\"type\":\"disconnect\",\"reason\":\"warning\"}");
        opened(2);
        String late = slack.send(old, "events_api", event("Ev1"));
        Eventually.is(() -> slack.isAcknowledged(late), SOON);

        assertThat(slack.acknowledgement(late).line()).isSameAs(old);
        old.close(1000);
        opened(1);
        assertThat(told("events_api", event("Ev2").toString())).isNotBlank();
        assertThat(kith.handled()).hasSize(2);
        assertThat(slack.tickets()).isEqualTo(2);
        assertThat(waits).containsOnly(Duration.ZERO);
    }

    @Test
    void aLineThatBreaksIsReplaced() {
        mode.start();
        opened(1);
        now.updateAndGet(then -> then.plus(Duration.ofHours(1)));

        slack.open().getFirst().closeConnection(1006, "cut");
        Eventually.is(() -> slack.tickets() == 2, SOON);
        opened(1);
        told("events_api", event("Ev1").toString());

        assertThat(kith.handled()).hasSize(1);
    }

    @Test
    void whereSlackRefusesLinesTheyAreAskedForMoreAndMoreSeldom() {
        var unwanted = mode("xapp-wrong");
        unwanted.start();
        Eventually.is(() -> waits.size() >= 9, SOON);
        unwanted.stop();

        assertThat(waits.stream().limit(9).map(Duration::toSeconds))
                .containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
        assertThat(unwanted.isConnected()).isFalse();
        assertThat(unwanted.state()).contains("invalid_auth", "KITH_SLACK_APP_TOKEN");
    }

    private static JsonNode event(String id) {
        return JSON.readTree(Slack.event(id, "{\"type\":\"app_home_opened\",\"tab\":\"home\",\"user\":\"U01\"}"));
    }
}
