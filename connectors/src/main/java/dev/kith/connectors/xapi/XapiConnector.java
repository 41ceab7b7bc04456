package dev.kith.connectors.xapi;

import static java.util.Comparator.comparingInt;

import dev.kith.connectors.Connector;
import dev.kith.connectors.Health;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Voided;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forwards learning records to one xAPI learning record store. A record on which the store fails with a 5xx is sent
 * alone from then on, so it holds no other back; it stays {@link Outcome.Later} until the caller gives up on it.
 */
public final class XapiConnector implements Connector {

    private final String name;
    private final Statements statements;
    private final Store store;
    private final Reading reading;
    private final Suspects suspects = new Suspects();
    private final Backoff backoff;
    private final Condition condition;
    private final Trouble trouble;

    /**
     * {@code idKey}, 16 bytes or more, must stay the same for as long as records may be retried or voided; {@code client}
     * must not follow redirects; {@code time} is machine time.
     */
    public XapiConnector(
            XapiSettings settings, byte[] idKey, HttpClient client, InstantSource time, RandomGenerator random) {
        if (client.followRedirects() != Redirect.NEVER) {
            throw new IllegalArgumentException("The client must not follow redirects: credentials would travel along");
        }
        JsonMapper json = JsonMapper.shared();
        Circuit circuit = new Circuit(settings.name(), time);
        Calls calls = new Calls(settings, client, time, circuit);
        this.name = settings.name();
        this.statements = new Statements(json, new StatementIds(idKey), new Iris(settings.publicUrl()));
        this.store = new Store(calls, new Versions(json, calls, settings.version()));
        this.reading = new Reading(json);
        this.backoff = new Backoff(random);
        this.condition = new Condition(name, circuit);
        this.trouble = new Trouble(backoff, condition);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Outcome> forward(List<LearningRecord> records) {
        Run run = new Run(store, reading, suspects, trouble);
        List<Statement> together = new ArrayList<>();
        List<Statement> alone = new ArrayList<>();
        for (Statement statement : statements.of(records)) {
            if (comesTooEarly(statement.record())) {
                run.settle(statement, tooEarly(statement));
            } else if (suspects.failures(statement.record().id()) > 0) {
                alone.add(statement);
            } else {
                together.add(statement);
            }
        }
        Batches.of(together).forEach(run::add);
        alone.sort(
                comparingInt(statement -> suspects.failures(statement.record().id())));
        alone.forEach(statement -> run.add(List.of(statement)));
        return run.outcomes();
    }

    @Override
    public Health health() {
        return condition.health();
    }

    /**
     * Not every store voids a statement that arrives after its voiding, so a voiding waits while its record is held up;
     * no more often than that record failed, lest it wait for one that was given up.
     */
    private boolean comesTooEarly(LearningRecord record) {
        return record instanceof Voided voided && suspects.failures(voided.id()) < suspects.failures(voided.voidedId());
    }

    private Outcome tooEarly(Statement statement) {
        int waits = suspects.suspect(statement.record().id());
        return new Outcome.Later(backoff.after(waits), "the record that it takes back is not stored yet");
    }
}
