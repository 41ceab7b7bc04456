package dev.kith.lms;

import dev.kith.connectors.ConnectionTest;
import dev.kith.connectors.Connector;
import dev.kith.connectors.Health;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.TakesRecords;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A learning system in memory: stores each record once, and is down or refuses when told to. */
public final class ObedientConnector implements Connector, TakesRecords {

    private final Map<String, LearningRecord> stored = new LinkedHashMap<>();
    private boolean down;
    private String refusing = "";
    private String missing = "";
    private ConnectionTest test = new ConnectionTest(List.of(ConnectionTest.Item.holds("it is in memory")));

    @Override
    public String name() {
        return "xapi";
    }

    @Override
    public List<Outcome> forward(List<LearningRecord> records) {
        return records.stream().map(this::forward).toList();
    }

    @Override
    public boolean takes(LearningRecord record) {
        return true;
    }

    @Override
    public ConnectionTest test() {
        return test;
    }

    @Override
    public Health health() {
        return down ? new Health(Health.State.DOWN, "told to be down") : new Health(Health.State.UP, "");
    }

    /** What a test of it says. */
    public void says(ConnectionTest other) {
        this.test = other;
    }

    public List<LearningRecord> stored() {
        return List.copyOf(stored.values());
    }

    public void goDown(boolean isDown) {
        this.down = isDown;
    }

    /** A setting is wrong. */
    public void misses(String setting) {
        this.missing = setting;
    }

    public void refuse(String reason) {
        this.refusing = reason;
    }

    private Outcome forward(LearningRecord record) {
        if (down) {
            return Outcome.Later.ofSystem(Duration.ZERO, "down");
        }
        if (!missing.isEmpty()) {
            return new Outcome.Misconfigured(missing);
        }
        if (!refusing.isEmpty()) {
            return new Outcome.Refused(refusing);
        }
        stored.put(record.id(), record);
        return new Outcome.Accepted();
    }
}
