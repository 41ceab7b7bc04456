package dev.kith.lms;

import dev.kith.connectors.Connector;
import dev.kith.connectors.Learner;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Voided;
import dev.kith.people.PersonId;
import dev.kith.privacy.SentElsewhere;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes back the learning records of somebody; each record has an id, so what takes it back is the same however often it is sent. */
final class Recalling implements SentElsewhere {

    private static final int MOST = 50;

    private final Map<String, Connector> connectors;
    private final Forwarded forwarded;

    Recalling(List<Connector> connectors, Forwarded forwarded) {
        this.connectors = connectors.stream().collect(Collectors.toMap(Connector::name, Function.identity()));
        this.forwarded = forwarded;
    }

    @Override
    public Recalled recall(PersonId person, Instant at) {
        boolean isDone = true;
        var remains = new ArrayList<String>();
        for (var system : forwarded.records(person).entrySet()) {
            var connector = connectors.get(system.getKey());
            if (connector == null) {
                remains.add(system.getKey() + " is connected no more: "
                        + system.getValue().size() + " learning records stay there until whoever runs it deletes them");
                forwarded.forget(system.getKey(), person);
            } else {
                isDone &= recall(connector, new Learner(person.value()), at, system.getValue(), remains);
            }
        }
        return new Recalled(isDone, remains);
    }

    @Override
    public void forget(PersonId person) {
        forwarded.records(person).keySet().forEach(connector -> forwarded.forget(connector, person));
    }

    /** {@code records} are the ids of records by delivery. Answers whether nothing of it is to be tried again. */
    private boolean recall(
            Connector connector, Learner learner, Instant at, Map<String, String> records, List<String> remains) {
        int voided = 0;
        int refused = 0;
        var deliveries = List.copyOf(records.keySet());
        for (int from = 0; from < deliveries.size(); from += MOST) {
            var some = deliveries.subList(from, Math.min(deliveries.size(), from + MOST));
            var outcomes = connector.forward(some.stream()
                    .map(records::get)
                    .<LearningRecord>map(record -> new Voided(record + "-voided", at, learner, record))
                    .toList());
            for (int i = 0; i < some.size(); i++) {
                switch (outcomes.get(i)) {
                    case Outcome.Delivered delivered -> voided++;
                    case Outcome.Rejected rejected -> refused++;
                    case Outcome.Later later -> {
                        continue;
                    }
                }
                forwarded.forget(connector.name(), new PersonId(learner.personId()), some.get(i));
            }
        }
        say(connector.name(), voided, refused, records.size() - voided - refused, remains);
        return voided + refused == records.size();
    }

    private static void say(String name, int voided, int refused, int waiting, List<String> remains) {
        if (voided > 0) {
            remains.add(name + ": " + voided + " learning records were voided; the system itself keeps voided ones, and"
                    + " the person's id in them, until whoever runs it deletes them");
        }
        if (refused > 0) {
            remains.add(name + ": " + refused + " learning records could not be taken back and stay there until whoever"
                    + " runs it deletes them");
        }
        if (waiting > 0) {
            remains.add(name + " is away: " + waiting + " learning records are taken back as soon as it answers");
        }
    }
}
