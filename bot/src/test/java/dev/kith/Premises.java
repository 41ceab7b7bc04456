package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.simulator.Ledger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The real application with the simulator of a platform before it, where everybody who is named is a user; whoever else is in its sample
 * has local chat.
 */
interface Premises extends AutoCloseable {

    /** Which platform it is. */
    enum Kind {
        SLACK,
        TEAMS;

        /** On a Monday, the 5th of January 2026, at six in the morning at Greenwich. */
        Premises open(Path folder, List<String> people) {
            var premises = switch (this) {
                case SLACK -> new SlackPremises(folder, people);
                case TEAMS -> new TeamsPremises(folder, people);
            };
            premises.isQuiet();
            return premises;
        }
    }

    Application kith();

    Ledger ledger();

    Colleague person(String id);

    /** Both were told of each other as it is done on this platform, once. */
    void areIntroduced(Staff.Member mentee, Staff.Member mentor);

    @Override
    void close();

    /** Business time goes on by an ISO 8601 amount, and what falls due on the way is done. */
    default Instant later(String amount) {
        var clock = kith().post("/local/clock", "{\"advance\":\"" + amount + "\"}");
        return Instant.parse(clock.path("now").asString());
    }

    /** The same up to an instant. */
    default void until(Instant at) {
        later(Duration.between(later("PT0S"), at).toString());
    }

    /** What was pressed or said is done. */
    default void now() {
        later("PT0S");
    }

    default JsonNode statements() {
        return kith().get("/local/xapi/statements");
    }

    /** The campaigns of the sample send nothing. */
    private void isQuiet() {
        kith().get("/api/v1/campaigns")
                .forEach(
                        one -> kith().post("/api/v1/campaigns/" + one.path("id").asString() + "/cancel", ""));
    }

    /** Everybody of an audience has read who writes, by the first campaign that concerns them; nothing else of it is sent. */
    default void saysHelloTo(String audience) {
        runs("hello-there", """
                id: hello-there
                activity: {kind: checkin, prompt: weekly}
                audience: '%s'
                schedule: {rule: 'FREQ=DAILY;COUNT=1', at: '10:00', from: 2026-01-06}
                """.formatted(audience));
        later("PT5H");
        kith().post("/api/v1/campaigns/hello-there/cancel", "");
    }

    default void runs(String id, String campaign) {
        kith().put("/api/v1/campaigns/" + id, "application/yaml", campaign);
        assertThat(kith().post("/api/v1/campaigns/" + id + "/start", "")
                        .path("state")
                        .asString())
                .isEqualTo("running");
    }
}
