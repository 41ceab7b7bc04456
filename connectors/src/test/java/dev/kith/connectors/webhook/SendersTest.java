package dev.kith.connectors.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who signed what was sent to us. */
class SendersTest {

    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final String AUDIT = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String HR = "whsec_plJ3nmyCDGBKInavdOK15jsl7R9dVX1b";
    private static final byte[] BODY = "{\"id\": \"a-finding\"}".getBytes(StandardCharsets.UTF_8);

    private final Senders senders = new Senders(Map.of("audit", AUDIT, "hr", HR));

    private static Senders.Signed signed(String secret, Instant at) {
        String text = new String(BODY, StandardCharsets.UTF_8);
        return new Senders.Signed(
                "msg_1", String.valueOf(at.getEpochSecond()), new Signatures(List.of(secret)).of("msg_1", at, text));
    }

    @Test
    void eachIsKnownByTheirOwnSecret() {
        assertThat(senders.who(signed(AUDIT, NOW), BODY, NOW)).contains("audit");
        assertThat(senders.who(signed(HR, NOW), BODY, NOW)).contains("hr");
    }

    @Test
    void oneOfSeveralSignaturesIsEnoughWhileASecretChanges() {
        var one = signed(HR, NOW);
        var two = new Senders.Signed(one.id(), one.timestamp(), "v1,bm90IG91cnM= " + one.signature());
        assertThat(senders.who(two, BODY, NOW)).contains("hr");
    }

    @Test
    void whatWasChangedOnTheWayIsNobodys() {
        assertThat(senders.who(signed(AUDIT, NOW), "{}".getBytes(StandardCharsets.UTF_8), NOW))
                .isEmpty();
        assertThat(senders.who(signed("whsec_" + "A".repeat(32), NOW), BODY, NOW))
                .isEmpty();
    }

    @Test
    void whatIsOlderThanFiveMinutesIsNobodys() {
        assertThat(senders.who(signed(AUDIT, NOW.minus(Duration.ofMinutes(5))), BODY, NOW))
                .isPresent();
        assertThat(senders.who(signed(AUDIT, NOW.minus(Duration.ofSeconds(301))), BODY, NOW))
                .isEmpty();
        assertThat(senders.who(signed(AUDIT, NOW.plus(Duration.ofSeconds(301))), BODY, NOW))
                .isEmpty();
        assertThat(senders.who(new Senders.Signed("msg_1", "yesterday", ""), BODY, NOW))
                .isEmpty();
    }

    @Test
    void aSecretThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new Senders(Map.of("audit", "letmein")))
                .hasMessageContaining("audit: is no secret (valid: whsec_");
    }
}
