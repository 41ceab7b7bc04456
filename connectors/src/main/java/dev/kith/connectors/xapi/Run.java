package dev.kith.connectors.xapi;

import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.AlreadyThere;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Complaint;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import dev.kith.connectors.http.Trouble;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sends the batches of one call until each statement has its outcome. A batch that is refused for one statement is
 * halved until that one is alone; trouble that concerns the whole store ends the run.
 */
final class Run {

    /** So many failed batches in a row are the store's fault and not that of a statement. */
    private static final int PATIENCE = 3;

    private final Store store;
    private final Conflicts conflicts;
    private final Suspects suspects;
    private final Line line;
    private final Trouble trouble;
    private final Deque<List<Statement>> ahead = new ArrayDeque<>();
    private final Map<Integer, Outcome> outcomes = new TreeMap<>();

    /** Those of whom a statement has to be sent again before any other of theirs. */
    private final Set<String> waiting = new HashSet<>();

    private final List<Statement> broken = new ArrayList<>();
    private Reply.@Nullable Answer failure;
    private int failures;
    private boolean wasWell;

    Run(Store store, Suspects suspects, Line line) {
        this.store = store;
        this.conflicts = new Conflicts(store);
        this.suspects = suspects;
        this.line = line;
        this.trouble = new Trouble(line);
    }

    void add(List<Statement> batch) {
        ahead.addLast(batch);
    }

    /** The outcomes in the order in which the records were given. */
    List<Outcome> outcomes() {
        while (!ahead.isEmpty()) {
            var batch = ahead.removeFirst().stream().filter(this::mayGo).toList();
            if (!batch.isEmpty()) {
                send(batch);
            }
        }
        if (failure != null && !wasWell) {
            stop(List.of(), trouble.of(failure));
        }
        return List.copyOf(outcomes.values());
    }

    private boolean mayGo(Statement statement) {
        boolean mayGo = !waiting.contains(statement.learner());
        if (!mayGo) {
            settle(statement, Later.ofRecord("an earlier record of the same person is to go first"));
        }
        return mayGo;
    }

    private void send(List<Statement> batch) {
        Reply reply = store.post(batch);
        if (!(reply instanceof Reply.Answer answer)) {
            stop(batch, trouble.of(reply));
            return;
        }
        switch (Meaning.of(answer)) {
            case STORED -> stored(batch, answer);
            case CONFLICT -> conflict(batch);
            case BAD, TOO_LARGE -> refused(batch, answer);
            case BROKEN -> broken(batch, answer);
            case BUSY, MISCONFIGURED, ODD -> stop(batch, setback(answer));
        }
    }

    private Setback setback(Reply.Answer answer) {
        return answer.status() == 400
                ? trouble.misconfigured("the system answered 400: check the xAPI version")
                : trouble.of(answer);
    }

    private void stored(List<Statement> batch, Reply.Answer answer) {
        Set<String> ids = Reading.ids(answer.body());
        List<Statement> taken = batch.stream()
                .filter(statement -> ids.contains(statement.id().toString()))
                .toList();
        taken.forEach(statement -> delivered(statement, new Accepted()));
        if (taken.size() == batch.size()) {
            well();
        } else {
            stop(batch, trouble.notUnderstood(answer.status()));
        }
    }

    private void conflict(List<Statement> batch) {
        List<Statement> unknown = new ArrayList<>();
        for (Statement statement : batch) {
            switch (conflicts.look(statement)) {
                case Conflicts.Same same -> delivered(statement, new AlreadyThere());
                case Conflicts.Different different -> conflicting(statement, different.fields());
                case Conflicts.Nowhere nowhere -> unknown.add(statement);
                case Conflicts.NoWord none -> {
                    stop(batch, trouble.of(none.reply()));
                    return;
                }
            }
        }
        well();
        again(batch, unknown);
    }

    /** Sends what the store does not have; where that is the whole batch again, by halves, so that this comes to an end. */
    private void again(List<Statement> batch, List<Statement> unknown) {
        if (unknown.size() == batch.size()) {
            halve(batch, () -> Later.ofRecord("the store has a statement of this id and does not show it"));
        } else if (!unknown.isEmpty()) {
            ahead.addFirst(unknown);
        }
    }

    private void refused(List<Statement> batch, Reply.Answer answer) {
        well();
        halve(batch, () -> {
            Statement alone = batch.getFirst();
            var secrets = Stream.concat(
                            Stream.of(alone.learner()), Body.leaves(alone.json().path("result")).stream())
                    .toList();
            String words = new Complaint(secrets).tell(answer.body());
            return refusal(alone, "the store answered " + answer.status() + ": " + words);
        });
    }

    /** One of them may be the cause: from the next try on each travels alone. */
    private void broken(List<Statement> batch, Reply.Answer answer) {
        for (Statement statement : batch) {
            suspects.suspect(statement.record().id());
            later(statement, Later.ofRecord("the store answered " + answer.status() + "; sent alone from now on"));
        }
        broken.addAll(batch);
        failures++;
        if (failures >= PATIENCE) {
            stop(List.of(), trouble.of(answer));
        } else {
            failure = answer;
        }
    }

    private void halve(List<Statement> batch, Supplier<Outcome> alone) {
        if (batch.size() == 1) {
            Outcome outcome = alone.get();
            if (outcome instanceof Later later) {
                later(batch.getFirst(), later);
            } else {
                settle(batch.getFirst(), outcome);
            }
            return;
        }
        int middle = batch.size() / 2;
        ahead.addFirst(batch.subList(middle, batch.size()));
        ahead.addFirst(batch.subList(0, middle));
    }

    /** What was broken before that, and nothing went well since, is not to blame either. */
    private void stop(List<Statement> batch, Setback setback) {
        broken.forEach(statement -> settle(statement, setback));
        failure = null;
        ahead.addFirst(batch);
        ahead.forEach(left -> left.forEach(statement -> outcomes.putIfAbsent(statement.place(), setback)));
        ahead.clear();
    }

    private void later(Statement statement, Later later) {
        waiting.add(statement.learner());
        settle(statement, later);
    }

    private void delivered(Statement statement, Outcome outcome) {
        suspects.clear(statement.record().id());
        settle(statement, outcome);
    }

    private void conflicting(Statement statement, List<String> fields) {
        settle(statement, refusal(statement, "the store has another one of this id, differing in " + fields));
    }

    private Refused refusal(Statement statement, String reason) {
        suspects.clear(statement.record().id());
        return new Refused(reason + " (statement: " + statement.id() + ")");
    }

    private void settle(Statement statement, Outcome outcome) {
        outcomes.put(statement.place(), outcome);
    }

    private void well() {
        failures = 0;
        failure = null;
        broken.clear();
        wasWell = true;
        line.well();
    }
}
