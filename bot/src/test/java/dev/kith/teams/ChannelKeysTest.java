package dev.kith.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.outgoing.Outgoing;
import dev.kith.simulator.TeamsChannel;
import dev.kith.simulator.TeamsChannel.Document;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** How Microsoft's keys are learnt, and what is known while Microsoft is silent. */
@ExtendWith(OutputCaptureExtension.class)
class ChannelKeysTest {

    private static final Instant START = Instant.parse("2026-01-05T06:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ASKING = 100;

    private static final List<String> RUBBISH = List.of(
            "", "{}", "[]", "null", "<html>Sign in</html>", "{\"keys\":[]}", "{\"keys\":null}", "{\"keys\":[{}]}");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final TeamsChannel channel = new TeamsChannel(now::get);
    private final ChannelKeys keys = new ChannelKeys(channel.metadata(), Outgoing.direct(), now::get);

    @AfterEach
    void close() {
        channel.close();
    }

    /** The beat, so much later. */
    private void beatAfter(Duration step) {
        now.set(now.get().plus(step));
        keys.refresh();
    }

    /** A beat that waits for the document now. */
    private CompletableFuture<Void> refreshingUntilReleased(Document hanging) {
        channel.hold(hanging);
        var refreshing = CompletableFuture.runAsync(keys::refresh, Thread::startVirtualThread);
        channel.awaitHeld(hanging);
        return refreshing;
    }

    @Test
    void theyAreFetchedAtTheFirstBeatAndEverySixHours() {
        assertThat(keys.isLoaded()).isFalse();
        assertThat(keys.state()).isEqualTo("never fetched: nobody has tried yet");

        keys.refresh();
        assertThat(keys.isLoaded()).isTrue();
        assertThat(keys.state()).isEqualTo("3 keys of 2026-01-05T06:00:00Z");
        assertThat(keys.of(channel.keyId()).orElseThrow().endorsements()).contains("msteams");
        assertThat(keys.of(channel.keyId()).orElseThrow().algorithms()).containsExactly("RS256");

        beatAfter(Duration.ofHours(6).minusMillis(1));
        assertThat(channel.fetches()).isEqualTo(1);
        beatAfter(Duration.ofMillis(1));
        assertThat(channel.fetches()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aHundredWhoAskWhileMicrosoftHangsWaitForNothing(Document hanging) throws Exception {
        keys.refresh();
        String old = channel.keyId();
        channel.rotate();
        String next = channel.keyId();
        keys.of(next);
        now.set(now.get().plus(MINUTE));
        var refreshing = refreshingUntilReleased(hanging);

        var known = new AtomicInteger();
        var answered = new CountDownLatch(ASKING);
        for (int i = 0; i < ASKING; i++) {
            Thread.startVirtualThread(() -> {
                known.addAndGet(keys.of(old).isPresent() && keys.of(next).isEmpty() && keys.isLoaded() ? 1 : 0);
                keys.refresh();
                answered.countDown();
            });
        }
        assertThat(answered.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(known).hasValue(ASKING);
        assertThat(refreshing).isNotDone();

        channel.release(hanging);
        refreshing.join();
        assertThat(keys.of(next))
                .as("nobody waited until the call was given up")
                .isPresent();
        assertThat(channel.fetches()).isEqualTo(2);
    }

    @Test
    void beforeTheFirstAnswerNobodyWaitsEither() {
        var refreshing = refreshingUntilReleased(Document.METADATA);

        assertThat(keys.of(channel.keyId())).isEmpty();
        assertThat(keys.isLoaded()).isFalse();
        assertThat(keys.state()).startsWith("never fetched");

        channel.release(Document.METADATA);
        refreshing.join();
        assertThat(keys.isLoaded()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theOldOnesAreNeverGoneWhileTheNextAreFetched(Document hanging) {
        keys.refresh();
        String old = channel.keyId();
        now.set(now.get().plus(Duration.ofHours(6)));
        var refreshing = refreshingUntilReleased(hanging);

        assertThat(keys.of(old)).isPresent();
        assertThat(keys.isLoaded()).isTrue();

        channel.switchOff();
        channel.release(hanging);
        refreshing.join();
        assertThat(keys.of(old)).isPresent();
    }

    @Test
    void afterAFailureTheOldOnesStillWorkAndItIsTriedAgainInAMinute(CapturedOutput log) {
        keys.refresh();
        channel.switchOff();
        beatAfter(Duration.ofHours(6));

        assertThat(keys.of(channel.keyId())).isPresent();
        assertThat(keys.state()).isEqualTo("3 keys of 2026-01-05T06:00:00Z; could not be fetched anew: it answers 503");
        assertThat(log).contains("those that are known stay good").contains("it answers 503");

        channel.switchOn();
        beatAfter(MINUTE.minusMillis(1));
        assertThat(channel.fetches()).isEqualTo(2);
        beatAfter(Duration.ofMillis(1));
        assertThat(channel.fetches()).isEqualTo(3);
        assertThat(keys.state()).isEqualTo("3 keys of 2026-01-05T12:01:00Z");
    }

    @Test
    void whereNobodyAnswersItIsSaidInWords(CapturedOutput log) {
        channel.close();
        keys.refresh();

        assertThat(keys.state()).isEqualTo("never fetched: it cannot be reached (ConnectException)");
        assertThat(log).contains("until then nothing that Teams says can be believed");
    }

    @Test
    void aRotationIsLearntAtTheNextBeatAfterAMinute() {
        keys.refresh();
        String old = channel.keyId();
        channel.rotate();

        now.set(now.get().plus(MINUTE));
        assertThat(keys.of(channel.keyId())).isEmpty();
        assertThat(channel.fetches()).as("who asks fetches nothing").isEqualTo(1);
        keys.refresh();

        assertThat(keys.of(channel.keyId())).isPresent();
        assertThat(keys.of(old)).isEmpty();
    }

    @Test
    void unknownIdsCauseOneFetchAMinuteHoweverManyAsk() {
        keys.refresh();
        for (int second = 0; second < 180; second++) {
            for (int i = 0; i < ASKING; i++) {
                assertThat(keys.of("forged-" + second + "-" + i)).isEmpty();
            }
            beatAfter(Duration.ofSeconds(1));
        }

        assertThat(channel.fetches()).isEqualTo(1 + 3);
        beatAfter(Duration.ofMinutes(2));
        assertThat(channel.fetches()).as("nobody asked since").isEqualTo(1 + 3);
    }

    @Test
    void rubbishInsteadOfADocumentChangesNothing() {
        keys.refresh();
        for (var document : Document.values()) {
            for (String rubbish : RUBBISH) {
                channel.switchOn();
                channel.says(document, rubbish);
                beatAfter(Duration.ofHours(6));

                assertThat(keys.of(channel.keyId())).as(rubbish).isPresent();
                assertThat(keys.state()).startsWith("3 keys of 2026-01-05T06:00:00Z; could not be fetched anew: ");
            }
        }
    }

    @Test
    void anAnswerWithoutEndIsNotRead() {
        channel.says(Document.KEYS, " ".repeat(1 << 20) + "{}");
        keys.refresh();

        assertThat(keys.state()).isEqualTo("never fetched: its answer has no end");
    }

    @Test
    void metadataThatListsNoSignatureByRsaIsRefused() {
        channel.lists("none", "HS256", "ES256");
        keys.refresh();
        assertThat(keys.state()).isEqualTo("never fetched: its metadata lists no signature by RSA");

        channel.lists("none", "HS256", "RS256", "PS256");
        beatAfter(MINUTE);
        assertThat(keys.of(channel.keyId()).orElseThrow().algorithms()).containsExactlyInAnyOrder("RS256", "PS256");
    }

    @Test
    void metadataThatPointsElsewhereForTheKeysIsRefused() {
        for (String elsewhere : List.of(
                "https://evil.example/keys",
                "https://login.microsoftonline.com/common/discovery/v2.0/keys",
                "file:///etc/passwd",
                "/v1/.well-known/keys",
                "no address")) {
            channel.pointsTo(elsewhere);
            beatAfter(MINUTE);

            assertThat(keys.state()).isEqualTo("never fetched: its metadata points elsewhere for the keys");
        }
    }
}
