package dev.kith.connectors.http;

import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Whose;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Sends records in batches, one call after the other, until each has its outcome. Trouble of the system ends it for all that
 * are left; a wait of one record holds only the later ones of its learner, until three in a row had to wait: then it is
 * the system's trouble, for those three too. A batch that is refused is sent again one by one.
 */
public final class Turns {

    private static final int PATIENCE = 3;

    private final List<LearningRecord> records;
    private final Function<List<LearningRecord>, Outcome> call;
    private final Trouble trouble;
    private final Deque<List<Integer>> ahead;
    private final Map<Integer, Outcome> outcomes = new TreeMap<>();
    private final Set<String> waiting = new HashSet<>();
    private final List<Integer> broken = new ArrayList<>();
    private String lastBreak = "";
    private int breaks;
    private boolean wasTaken;

    /**
     * {@code batches} are the places of records that go together, each of one learner; {@code call} sends one batch and
     * answers {@link Later#ofRecord} where the system failed and it may be over that batch.
     */
    public Turns(
            List<LearningRecord> records,
            List<List<Integer>> batches,
            Function<List<LearningRecord>, Outcome> call,
            Trouble trouble) {
        this.records = records;
        this.ahead = new ArrayDeque<>(batches);
        this.call = call;
        this.trouble = trouble;
    }

    /** The outcomes in the order of the records. */
    public List<Outcome> outcomes() {
        while (!ahead.isEmpty()) {
            List<Integer> batch = ahead.removeFirst();
            if (waiting.contains(learner(batch))) {
                settle(batch, Later.ofRecord("an earlier record of the same person is to go first"));
                broken.addAll(batch);
            } else {
                note(batch, call.apply(batch.stream().map(records::get).toList()));
            }
        }
        if (!broken.isEmpty() && !wasTaken) {
            stop(trouble.down(lastBreak));
        }
        return List.copyOf(outcomes.values());
    }

    private void note(List<Integer> batch, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted accepted -> taken(batch, outcome);
            case Outcome.AlreadyThere there -> taken(batch, outcome);
            case Refused refused -> refused(batch, refused);
            case Misconfigured misconfigured -> ends(batch, outcome);
            case Later later -> {
                if (later.whose() == Whose.SYSTEM) {
                    ends(batch, outcome);
                } else {
                    broke(batch, later);
                }
            }
        }
    }

    private void taken(List<Integer> batch, Outcome outcome) {
        settle(batch, outcome);
        broken.clear();
        breaks = 0;
        wasTaken = true;
    }

    private void refused(List<Integer> batch, Refused refused) {
        if (batch.size() == 1) {
            settle(batch, refused);
        } else {
            batch.reversed().forEach(place -> ahead.addFirst(List.of(place)));
        }
    }

    private void broke(List<Integer> batch, Later later) {
        settle(batch, later);
        waiting.add(learner(batch));
        broken.addAll(batch);
        lastBreak = later.reason();
        breaks++;
        if (breaks >= PATIENCE) {
            stop(trouble.down(lastBreak));
        }
    }

    private void ends(List<Integer> batch, Outcome setback) {
        ahead.addFirst(batch);
        stop(setback);
    }

    /** What broke before, and nothing was taken since, is not to blame either. */
    private void stop(Outcome setback) {
        settle(broken, setback);
        ahead.forEach(batch -> settle(batch, setback));
        ahead.clear();
        broken.clear();
    }

    private void settle(List<Integer> batch, Outcome outcome) {
        batch.forEach(place -> outcomes.put(place, outcome));
    }

    private String learner(List<Integer> batch) {
        return records.get(batch.getFirst()).learner().personId();
    }
}
