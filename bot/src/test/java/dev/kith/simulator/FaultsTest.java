package dev.kith.simulator;

import static dev.kith.simulator.Senders.later;
import static dev.kith.simulator.Senders.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.chat.Chat;
import dev.kith.chat.Posted;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both platforms misbehave alike, and a sender can tell how, as far as a sender can. */
class FaultsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private enum Platform {
        SLACK,
        TEAMS
    }

    private final SettableClock clock = new SettableClock();
    private final Faults faults = new Faults(new Random(7));
    private final Ledger ledger = new Ledger();
    private final SlackSimulator slack = new SlackSimulator(clock, SlackLimits.none(), faults, ledger);
    private final TeamsSimulator teams = new TeamsSimulator(clock, TeamsLimits.none(), faults, ledger);

    @AfterEach
    void close() {
        slack.close();
        teams.close();
    }

    private Chat chat(Platform platform, Duration timeout) {
        return switch (platform) {
            case SLACK -> new SlackLikeChat(slack.uri(), "acme", timeout);
            case TEAMS -> new TeamsLikeChat(teams.uri(), "acme", timeout);
        };
    }

    @ParameterizedTest
    @EnumSource
    void throttlesForAsLongAsItIsTold(Platform platform) {
        faults.share(Fault.THROTTLED, 1).retryAfter(Duration.ofSeconds(30));
        assertThat(post(chat(platform, SOON), "e1", "d1")).isEqualTo(later(30));
        assertThat(ledger.shown()).isEmpty();
        assertThat(ledger.tally().of(Verb.POST, Status.THROTTLED)).isOne();
        assertThat(ledger.tally().busiestSecond()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void failsWithoutShowing(Platform platform) {
        faults.share(Fault.FAILED, 1);
        assertThat(post(chat(platform, SOON), "e1", "d1")).isEqualTo(new Posted.Unknown("503"));
        assertThat(ledger.shown()).isEmpty();
        assertThat(ledger.tally().of(Verb.POST, Status.FAILED)).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void showsAndSays502(Platform platform) {
        faults.share(Fault.DONE_BUT_502, 1);
        assertThat(post(chat(platform, SOON), "e1", "d1")).isEqualTo(new Posted.Unknown("502"));
        assertThat(ledger.timesShown("d1")).isOne();
        assertThat(ledger.tally().of(Verb.POST, Status.LOST_REPLY)).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void showsAndCutsTheConnectionAndIsCalledOnceOnly(Platform platform) {
        var chat = chat(platform, SOON);
        post(chat, "e1", "before");
        faults.share(Fault.DONE_BUT_CUT, 1);
        var cut = post(chat, "e1", "d1");
        assertThat(cut).isInstanceOf(Posted.Unknown.class);
        assertThat(ledger.timesShown("d1")).isOne();
        assertThat(ledger.tally().of(Verb.POST)).isEqualTo(2);

        faults.share(Fault.DONE_BUT_CUT, 0);
        assertThat(post(chat, "e1", "d1")).isInstanceOf(Posted.Sent.class);
        assertThat(ledger.doubles()).containsExactly("d1");
        assertThat(ledger.timesShown("d1")).isEqualTo(2);
        assertThat(ledger.deliveries()).containsExactlyInAnyOrder("before", "d1");
    }

    @Test
    void refusesAPersonInThePlatformsWords() {
        faults.refuse("e1", "cannot_dm_bot")
                .refuse("e2", "MessageWritesBlocked")
                .refuse("e3", "ConversationNotFound");
        assertThat(post(chat(Platform.SLACK, SOON), "e1", "d1")).isEqualTo(new Posted.Refused("cannot_dm_bot"));
        assertThat(post(chat(Platform.TEAMS, SOON), "e2", "d2")).isEqualTo(new Posted.Refused("MessageWritesBlocked"));
        assertThat(post(chat(Platform.TEAMS, SOON), "e3", "d3")).isEqualTo(new Posted.Refused("ConversationNotFound"));
        assertThat(ledger.shown()).isEmpty();
        faults.accept("e1");
        assertThat(post(chat(Platform.SLACK, SOON), "e1", "d1")).isInstanceOf(Posted.Sent.class);
        assertThat(ledger.tally().of(Status.REFUSED)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void showsAndWithholdsTheAnswer(Platform platform) {
        faults.hold();
        var call = CompletableFuture.supplyAsync(() -> post(chat(platform, SOON), "e1", "d1"));
        faults.awaitHeld(1, SOON);
        assertThat(ledger.timesShown("d1")).isOne();
        assertThat(call).isNotDone();
        faults.release();
        assertThat(call.join()).isInstanceOf(Posted.Sent.class);
    }

    @ParameterizedTest
    @EnumSource
    void withholdsTheAnswerAndShowsNothing(Platform platform) {
        faults.holdUndone();
        var call = CompletableFuture.supplyAsync(() -> post(chat(platform, SOON), "e1", "d1"));
        faults.awaitHeld(1, SOON);
        faults.release();
        assertThat(call.join()).isEqualTo(new Posted.Unknown("503"));
        assertThat(ledger.shown()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isUnknownToASenderThatStopsWaiting(Platform platform) {
        faults.hold();
        var posted = post(chat(platform, Duration.ofMillis(200)), "e1", "d1");
        assertThat(posted).isInstanceOf(Posted.Unknown.class);
        assertThat(((Posted.Unknown) posted).reason()).contains("timed out");
    }

    @Test
    void tellsHowManyAreHeldWhereItIsTooFew() {
        assertThatThrownBy(() -> faults.awaitHeld(2, Duration.ofMillis(1))).hasMessageContaining("0 of 2");
    }

    @Test
    void misbehavesInTheSharesItIsTold() {
        faults.share(Fault.FAILED, 0.1).share(Fault.DONE_BUT_502, 0.3);
        var chat = chat(Platform.SLACK, SOON);
        for (int i = 0; i < 500; i++) {
            post(chat, "e1", "d" + i);
        }
        assertThat(ledger.tally().of(Status.FAILED)).isBetween(30L, 70L);
        assertThat(ledger.tally().of(Status.LOST_REPLY)).isBetween(120L, 180L);
        assertThat(ledger.shown()).hasSize(500 - (int) ledger.tally().of(Status.FAILED));
        assertThatThrownBy(() -> faults.share(Fault.THROTTLED, 0.7)).hasMessageContaining("more calls go wrong");
    }
}
