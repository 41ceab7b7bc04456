package dev.kith.connectors.xapi;

import static java.util.Comparator.comparingInt;

import dev.kith.connectors.ConnectionTest;
import dev.kith.connectors.Connector;
import dev.kith.connectors.Health;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.TakesRecords;
import dev.kith.connectors.http.Line;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forwards learning records to one xAPI learning record store. A record on which the store fails with a 5xx is sent
 * alone from then on, so it holds no other back; it stays {@link Outcome.Later} until the caller gives up on it.
 */
public final class XapiConnector implements Connector, TakesRecords {

    /** Calls of a store at the same time. */
    private static final int CALLS = 4;

    /** While one waits for an answer, another writes its statements. */
    private static final int AT_ONCE = 2 * CALLS;

    private final String name;
    private final Statements statements;
    private final Line line;
    private final Store store;
    private final Suspects suspects = new Suspects();

    /**
     * {@code idKey}, 16 bytes or more, must stay the same for as long as records may be retried or voided; {@code client}
     * must not follow redirects; {@code time} is machine time.
     */
    public XapiConnector(XapiSettings settings, byte[] idKey, HttpClient client, InstantSource time) {
        this.name = settings.name();
        this.statements = new Statements(JsonMapper.shared(), new StatementIds(idKey), new Iris(settings.publicUrl()));
        this.line = new Line(name, client, settings.timeout(), time, CALLS);
        this.store = new Store(settings, line);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Health health() {
        return line.health();
    }

    @Override
    public ConnectionTest test() {
        return new StoreTest(store).result();
    }

    @Override
    public boolean takes(LearningRecord record) {
        return true;
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public List<Outcome> forward(List<LearningRecord> records) {
        Run run = new Run(store, suspects, line);
        var failures = failures(records);
        List<Statement> together = new ArrayList<>();
        List<Statement> alone = new ArrayList<>();
        for (Statement statement : statements.of(records)) {
            (failures.containsKey(statement.learner()) ? alone : together).add(statement);
        }
        Batches.of(together).forEach(run::add);
        alone.sort(comparingInt(statement -> failures.getOrDefault(statement.learner(), 0)));
        alone.forEach(statement -> run.add(List.of(statement)));
        return run.outcomes();
    }

    /** How often the store failed over the first suspect of each learner; what comes after it has to travel behind it. */
    private Map<String, Integer> failures(List<LearningRecord> records) {
        var failures = new HashMap<String, Integer>();
        for (LearningRecord record : records) {
            int count = suspects.failures(record.id());
            if (count > 0) {
                failures.putIfAbsent(record.learner().personId(), count);
            }
        }
        return failures;
    }
}
