package dev.kith.connectors.xapi;

import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Delivered;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Rejected;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Sends the batches of one call until each statement has its outcome. A batch that is refused for one statement is
 * halved until that one is alone; trouble that concerns the whole store ends the run.
 */
final class Run {

    /** So many failed batches in a row are the store's fault and not that of a statement. */
    private static final int PATIENCE = 3;

    private final Store store;
    private final Reading reading;
    private final Conflicts conflicts;
    private final Suspects suspects;
    private final Trouble trouble;

    private final Deque<List<Statement>> ahead = new ArrayDeque<>();
    private final Map<Integer, Outcome> outcomes = new TreeMap<>();
    private int failures;
    private boolean wasWell;

    Run(Store store, Reading reading, Suspects suspects, Trouble trouble) {
        this.store = store;
        this.reading = reading;
        this.conflicts = new Conflicts(store, reading);
        this.suspects = suspects;
        this.trouble = trouble;
    }

    void add(List<Statement> batch) {
        ahead.addLast(batch);
    }

    void settle(Statement statement, Outcome outcome) {
        outcomes.put(statement.place(), outcome);
    }

    /** The outcomes in the order in which the records were given. */
    List<Outcome> outcomes() {
        while (!ahead.isEmpty()) {
            send(ahead.removeFirst());
        }
        return List.copyOf(outcomes.values());
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
            case BROKEN -> broken(batch, answer.status());
            case BUSY, MISCONFIGURED, ODD -> stop(batch, trouble.of(answer));
        }
    }

    private void stored(List<Statement> batch, Reply.Answer answer) {
        Set<String> ids = reading.ids(answer.body());
        List<Statement> taken = batch.stream()
                .filter(statement -> ids.contains(statement.id().toString()))
                .toList();
        taken.forEach(this::delivered);
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
                case Conflicts.Same same -> delivered(statement);
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
            halve(batch, () -> trouble.unsettled("the store has a statement of this id and does not show it"));
        } else if (!unknown.isEmpty()) {
            ahead.addFirst(unknown);
        }
    }

    private void refused(List<Statement> batch, Reply.Answer answer) {
        well();
        halve(batch, () -> {
            Statement alone = batch.getFirst();
            String words = new Complaint(alone).tell(reading.words(answer.body()));
            return rejected(alone, "the store answered " + answer.status() + ": " + words);
        });
    }

    /** One of them may be the cause: from the next try on each travels alone. */
    private void broken(List<Statement> batch, int status) {
        for (Statement statement : batch) {
            int count = suspects.suspect(statement.record().id());
            settle(statement, trouble.suspected(count, status));
        }
        failures++;
        if (failures >= PATIENCE || !wasWell && ahead.isEmpty()) {
            stop(List.of(), trouble.failing(status));
        }
    }

    private void halve(List<Statement> batch, Supplier<Outcome> alone) {
        if (batch.size() == 1) {
            settle(batch.getFirst(), alone.get());
            return;
        }
        int middle = batch.size() / 2;
        ahead.addFirst(batch.subList(middle, batch.size()));
        ahead.addFirst(batch.subList(0, middle));
    }

    private void stop(List<Statement> batch, Later later) {
        ahead.addFirst(batch);
        ahead.forEach(left -> left.forEach(statement -> outcomes.putIfAbsent(statement.place(), later)));
        ahead.clear();
    }

    private void delivered(Statement statement) {
        suspects.clear(statement.record().id());
        settle(statement, new Delivered());
    }

    private void conflicting(Statement statement, List<String> fields) {
        settle(statement, rejected(statement, "the store has another one of this id, differing in " + fields));
    }

    private Rejected rejected(Statement statement, String reason) {
        suspects.clear(statement.record().id());
        return new Rejected(reason + " (statement: " + statement.id() + ")");
    }

    private void well() {
        failures = 0;
        wasWell = true;
        trouble.over();
    }
}
