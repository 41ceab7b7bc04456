package dev.kith.simulator;

import static dev.kith.simulator.Senders.address;
import static dev.kith.simulator.Senders.allArrive;
import static dev.kith.simulator.Senders.later;
import static dev.kith.simulator.Senders.post;
import static dev.kith.simulator.Senders.raw;
import static dev.kith.simulator.Senders.saying;
import static dev.kith.simulator.Senders.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamsSimulatorTest {

    private final SettableClock clock = new SettableClock();
    private final Ledger ledger = new Ledger();
    private final TeamsSimulator teams = simulator(TeamsLimits.documented());
    private final TeamsLikeChat chat = new TeamsLikeChat(teams.uri(), "acme");

    private TeamsSimulator simulator(TeamsLimits limits) {
        return new TeamsSimulator(clock, limits, new Faults(new Random(1)), ledger);
    }

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void takesSevenInASecondInAThreadAndNotTheEighth() {
        assertThat(taken("e1", 7, 0)).isEqualTo(7);
        assertThat(post(chat, "e1", "d8")).isEqualTo(later(1));
        assertThat(ledger.onScreen("e1")).hasSize(7);
        clock.forwardMillis(999);
        assertThat(post(chat, "e1", "d8")).isEqualTo(later(1));
        clock.forwardMillis(1);
        assertThat(post(chat, "e1", "d8")).isInstanceOf(Posted.Sent.class);
    }

    @Test
    void takesEightInTwoSeconds() {
        taken("e1", 7, 0);
        clock.forwardMillis(1_000);
        assertThat(taken("e1", 1, 0)).isOne();
        assertThat(post(chat, "e1", "d9")).isEqualTo(later(1));
        clock.forwardMillis(1_000);
        assertThat(taken("e1", 7, 0)).isEqualTo(7);
    }

    @Test
    void takesSixtyInThirtySeconds() {
        assertThat(taken("e1", 60, 400)).isEqualTo(60);
        assertThat(post(chat, "e1", "d61")).isEqualTo(later(6));
        clock.forwardMillis(6_000);
        assertThat(post(chat, "e1", "d61")).isInstanceOf(Posted.Sent.class);
    }

    @Test
    void takesEighteenHundredInAnHour() {
        assertThat(taken("e1", 1_800, 1_000)).isEqualTo(1_800);
        assertThat(post(chat, "e1", "d1801")).isEqualTo(later(1_800));
        clock.forwardMillis(1_800_000);
        assertThat(post(chat, "e1", "d1801")).isInstanceOf(Posted.Sent.class);
    }

    @Test
    void takesFiftyInASecondFromATenantWhateverTheVerb() {
        assertThat(allArrive(chat, 0, 47)).isTrue();
        String id = sent(post(chat, "e47", "d47"));
        var to = address(chat, "e47");
        assertThat(chat.update(to, id, saying("now this"))).isEqualTo(new Posted.Sent(id));
        assertThat(chat.withdraw(to, id)).isEqualTo(new Posted.Sent(id));

        assertThat(post(chat, "e50", "d50")).isEqualTo(later(1));
        var other = new TeamsLikeChat(teams.uri(), "other");
        var elsewhere = new Post(other.find("e50@other.example").orElseThrow(), "d51", saying("hello"));
        assertThat(other.post(elsewhere)).isInstanceOf(Posted.Sent.class);
        clock.forwardMillis(1_000);
        assertThat(allArrive(chat, 50, 50)).isTrue();
        assertThat(ledger.tally().busiestSecond()).isEqualTo(51);
    }

    @Test
    void saysNowAndThen412WhichTellsNoTime() {
        try (var odd = simulator(TeamsLimits.documented().with412(2))) {
            var uri = odd.uri().resolve("/v3/conversations/19:one@thread.v2/activities");
            for (int i = 0; i < 7; i++) {
                raw("POST", uri, TeamsSimulator.token("acme"), "{\"text\":\"hello\"}");
            }
            var first = raw("POST", uri, TeamsSimulator.token("acme"), "{\"text\":\"hello\"}");
            var second = raw("POST", uri, TeamsSimulator.token("acme"), "{\"text\":\"hello\"}");
            assertThat(first.statusCode()).isEqualTo(429);
            assertThat(first.headers().firstValue("Retry-After")).contains("1");
            assertThat(second.statusCode()).isEqualTo(412);
            assertThat(second.headers().firstValue("Retry-After")).isEmpty();
        }
        assertThat(ledger.tally().of(Status.THROTTLED)).isEqualTo(2);
        assertThat(ledger.onScreen("19:one@thread.v2")).hasSize(7);
    }

    @Test
    void showsChangesAndWithdrawals() {
        String id = sent(post(chat, "someone new/1", "d1"));
        var to = address(chat, "someone new/1");
        assertThat(chat.update(to, id, saying("now this"))).isEqualTo(new Posted.Sent(id));
        assertThat(ledger.onScreen("someone new/1"))
                .containsExactly(new Shown("someone new/1", id, "d1", clock.instant(), "now this"));

        assertThat(chat.withdraw(to, id)).isEqualTo(new Posted.Sent(id));
        assertThat(chat.withdraw(to, id)).isEqualTo(new Posted.Refused("ActivityNotFound"));
        assertThat(chat.update(to, "17", saying("what?"))).isEqualTo(new Posted.Refused("ActivityNotFound"));
        assertThat(ledger.onScreen("someone new/1")).isEmpty();
        assertThat(ledger.timesShown("d1")).isOne();
    }

    @Test
    void readsTheDeliveryFromTheChannelDataAndTheWordsFromCards() {
        var uri = teams.uri().resolve("/v3/conversations/a:e1/activities");
        var card = "{\"attachments\":[{\"content\":{\"body\":[{\"text\":\"One\"},{\"items\":[{\"text\":\"Two\"}]}]}}],"
                + "\"channelData\":{\"delivery_id\":\"d9\"}}";
        var answer = raw("POST", uri, TeamsSimulator.token("acme"), card);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(ledger.shown()).extracting(Shown::text).containsExactly("One\nTwo");
        assertThat(ledger.deliveries()).containsExactly("d9");
    }

    @Test
    void refusesInTeamsWords() {
        var uri = teams.uri().resolve("/v3/conversations/a:e1/activities");
        assertThat(raw("POST", uri, "stolen", "{}").statusCode()).isEqualTo(401);
        assertThat(raw("POST", uri, TeamsSimulator.token("acme"), "{").statusCode())
                .isEqualTo(400);
        assertThat(raw("GET", uri, TeamsSimulator.token("acme"), "").statusCode())
                .isEqualTo(404);
        assertThat(ledger.shown()).isEmpty();
    }

    /** How many of as many posts to one person are taken, with as many milliseconds after each. */
    private int taken(String user, int posts, long pause) {
        int taken = 0;
        for (int i = 0; i < posts; i++) {
            taken += post(chat, user, "d") instanceof Posted.Sent ? 1 : 0;
            clock.forwardMillis(pause);
        }
        return taken;
    }
}
