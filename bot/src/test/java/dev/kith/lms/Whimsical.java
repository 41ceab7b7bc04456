package dev.kith.lms;

import dev.kith.connectors.ConnectionTest;
import dev.kith.connectors.ConnectionTest.Item;
import dev.kith.connectors.Connector;
import dev.kith.connectors.Health;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.TakesRecords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A learning system in memory that does with each record as it is told to, and keeps the order in which it took them. */
final class Whimsical implements Connector, TakesRecords {

    private final List<LearningRecord> taken = new ArrayList<>();
    private Function<LearningRecord, Outcome> whim = record -> new Outcome.Accepted();
    private int calls;

    void does(Function<LearningRecord, Outcome> whim) {
        this.whim = whim;
    }

    synchronized List<String> taken() {
        return taken.stream().map(LearningRecord::id).toList();
    }

    synchronized int calls() {
        return calls;
    }

    @Override
    public String name() {
        return "xapi";
    }

    @Override
    public Health health() {
        return new Health(Health.State.UP, "");
    }

    @Override
    public ConnectionTest test() {
        return new ConnectionTest(List.of(Item.holds("it is in memory")));
    }

    @Override
    public boolean takes(LearningRecord record) {
        return true;
    }

    @Override
    public synchronized List<Outcome> forward(List<LearningRecord> records) {
        calls++;
        Set<String> waiting = new HashSet<>();
        return records.stream().map(record -> one(record, waiting)).toList();
    }

    private Outcome one(LearningRecord record, Set<String> waiting) {
        String learner = record.learner().personId();
        if (waiting.contains(learner)) {
            return Later.ofRecord("behind another");
        }
        var outcome = whim.apply(record);
        if (outcome.isThere()) {
            taken.add(record);
        } else if (outcome instanceof Later) {
            waiting.add(learner);
        }
        return outcome;
    }
}
