package dev.kith.simulator;

import static dev.kith.simulator.Senders.address;
import static dev.kith.simulator.Senders.allArrive;
import static dev.kith.simulator.Senders.later;
import static dev.kith.simulator.Senders.post;
import static dev.kith.simulator.Senders.raw;
import static dev.kith.simulator.Senders.saying;
import static dev.kith.simulator.Senders.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Posted;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackSimulatorTest {

    private static final String TOKEN = SlackSimulator.token("acme");

    private final SettableClock clock = new SettableClock();
    private final Ledger ledger = new Ledger();
    private final SlackSimulator slack = simulator(SlackLimits.documented());
    private final SlackLikeChat chat = new SlackLikeChat(slack.uri(), "acme");

    private SlackSimulator simulator(SlackLimits limits) {
        return new SlackSimulator(clock, limits, new Faults(new Random(1)), ledger);
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void takesTwentyInASecondAndNotTheNext() {
        assertThat(allArrive(chat, 0, 20)).isTrue();
        assertThat(post(chat, "e20", "d20")).isEqualTo(later(1));

        assertThat(ledger.shown()).hasSize(20);
        assertThat(ledger.tally().of(Verb.POST, Status.THROTTLED)).isOne();
        assertThat(ledger.tally().busiestSecond()).isEqualTo(20);
    }

    @Test
    void slidesItsWindowInsteadOfBeginningAnew() {
        allArrive(chat, 0, 10);
        clock.forwardMillis(900);
        allArrive(chat, 10, 10);
        clock.forwardMillis(100);

        assertThat(allArrive(chat, 20, 10)).isTrue();
        assertThat(post(chat, "e30", "d30")).isInstanceOf(Posted.Later.class);
        clock.forwardMillis(899);
        assertThat(post(chat, "e30", "d30")).isInstanceOf(Posted.Later.class);
        clock.forwardMillis(1);
        assertThat(post(chat, "e30", "d30")).isInstanceOf(Posted.Sent.class);
    }

    @Test
    void takesThreeHundredInAMinuteAndTellsHonestlyWhenTheNext() {
        for (int second = 0; second < 15; second++) {
            assertThat(allArrive(chat, second * 20, 20)).isTrue();
            clock.forwardMillis(1000);
        }
        assertThat(post(chat, "e300", "d300")).isEqualTo(later(45));
        clock.forwardMillis(44_999);
        assertThat(post(chat, "e300", "d300")).isEqualTo(later(1));
        clock.forwardMillis(1);
        assertThat(allArrive(chat, 300, 20)).isTrue();
        assertThat(ledger.tally().busiestMinute()).isEqualTo(300);
    }

    @Test
    void countsEachWorkspaceByItself() {
        allArrive(chat, 0, 20);
        String body = "{\"channel\":\"U1\",\"text\":\"hello\"}";
        var other = raw("POST", slack.uri().resolve("/api/chat.postMessage"), SlackSimulator.token("other"), body);
        assertThat(other.body()).startsWith("{\"ok\":true,\"channel\":\"D1\",\"ts\":\"1767592800.");
    }

    @Test
    void takesOneASecondInAChannel() {
        sent(post(chat, "U07", "d1"));
        clock.forwardMillis(999);
        assertThat(post(chat, "D07", "d2")).isEqualTo(later(1));
        clock.forwardMillis(1);
        assertThat(post(chat, "D07", "d2")).isInstanceOf(Posted.Sent.class);
        assertThat(ledger.onScreen("U07")).extracting(Shown::deliveryId).containsExactly("d1", "d2");
    }

    @Test
    void forgivesEarlyCallsAsFarAsItIsSetTo() {
        var second = Limit.inSeconds(1, 1).tolerating(Duration.ofMillis(50));
        try (var lenient = simulator(SlackLimits.documented().withChannel(second))) {
            var sender = new SlackLikeChat(lenient.uri(), "acme");
            sent(post(sender, "e1", "d1"));
            clock.forwardMillis(949);
            assertThat(post(sender, "e1", "d2")).isEqualTo(later(1));
            clock.forwardMillis(1);
            assertThat(post(sender, "e1", "d2")).isInstanceOf(Posted.Sent.class);
        }
    }

    @Test
    void takesFiftyUpdatesAndFiftyDeletionsAMinute() {
        String id = sent(post(chat, "e1", "d1"));
        var to = address(chat, "e1");
        for (int i = 1; i <= 50; i++) {
            assertThat(chat.update(to, id, saying("version " + i))).isEqualTo(new Posted.Sent(id));
        }
        assertThat(chat.update(to, id, saying("version 51"))).isEqualTo(later(60));
        assertThat(ledger.onScreen("e1")).extracting(Shown::text).containsExactly("version 50");

        assertThat(chat.withdraw(to, id)).isEqualTo(new Posted.Sent(id));
        for (int i = 2; i <= 50; i++) {
            assertThat(chat.withdraw(to, id)).isEqualTo(new Posted.Refused("message_not_found"));
        }
        assertThat(chat.withdraw(to, id)).isEqualTo(later(60));
        clock.forward(Duration.ofMinutes(1));
        assertThat(chat.withdraw(to, id)).isEqualTo(new Posted.Refused("message_not_found"));
        assertThat(ledger.onScreen("e1")).isEmpty();
        assertThat(ledger.shown()).extracting(Shown::text).containsExactly("Have a look");
    }

    @Test
    void takesFiveResponses() {
        var url = slack.responseUrl("acme", "U1", "");
        for (int i = 0; i < 5; i++) {
            assertThat(respond(url, "{\"text\":\"thanks\"}")).isEqualTo("200 ok");
        }
        assertThat(respond(url, "{\"text\":\"thanks\"}")).isEqualTo("404 {\"ok\":false,\"error\":\"expired_url\"}");
        assertThat(ledger.onScreen("U1")).hasSize(5);
        assertThat(ledger.tally().of(Verb.RESPOND, Status.OK)).isEqualTo(5);
    }

    @Test
    void takesResponsesForHalfAnHour() {
        var url = slack.responseUrl("acme", "U1", "");
        clock.forward(Duration.ofMinutes(30).minusMillis(1));
        assertThat(respond(url, "{\"text\":\"thanks\"}")).isEqualTo("200 ok");
        clock.forwardMillis(1);
        assertThat(respond(url, "{\"text\":\"thanks\"}")).startsWith("404").contains("expired_url");
    }

    @Test
    void replacesAndRemovesTheClickedMessageByItsResponseUrl() {
        String id = sent(post(chat, "e1", "d1"));
        var url = slack.responseUrl("acme", "e1", id);
        respond(url, "{\"replace_original\":true,\"text\":\"Thank you\"}");
        assertThat(ledger.onScreen("e1")).extracting(Shown::text).containsExactly("Thank you");
        respond(url, "{\"delete_original\":true}");
        assertThat(ledger.onScreen("e1")).isEmpty();
    }

    @Test
    void refusesInSlacksWords() {
        assertThat(api("chat.postMessage", "stolen", "{}")).isEqualTo("200 {\"ok\":false,\"error\":\"invalid_auth\"}");
        assertThat(api("chat.postMessage", TOKEN, "{")).contains("invalid_json");
        assertThat(api("chat.postMessage", TOKEN, "{}")).contains("channel_not_found");
        assertThat(api("chat.postMessage", TOKEN, "{\"channel\":\"U1\"}")).contains("no_text");
        assertThat(api("chat.postMassage", TOKEN, "{}")).contains("unknown_method");
        assertThat(ledger.tally().of(Status.REFUSED)).isEqualTo(4);
        assertThat(ledger.shown()).isEmpty();
    }

    private String api(String method, String token, String body) {
        var answer = raw("POST", slack.uri().resolve("/api/" + method), token, body);
        return answer.statusCode() + " " + answer.body();
    }

    private static String respond(URI url, String body) {
        var answer = raw("POST", url, "none", body);
        return answer.statusCode() + " " + answer.body();
    }
}
