package dev.kith.lms;

import dev.kith.connectors.Connector;
import dev.kith.connectors.Learner;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.TakesRecords;
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
            var back = new Back(system.getKey(), person, at, system.getValue());
            isDone &= recall(back, remains);
        }
        return new Recalled(isDone, remains);
    }

    @Override
    public void forget(PersonId person) {
        forwarded.records(person).keySet().forEach(connector -> forwarded.forget(connector, person));
    }

    /** What is to be taken back from one system: the ids of records by delivery. */
    private record Back(String connector, PersonId person, Instant at, Map<String, String> records) {

        LearningRecord voided(String delivery) {
            String record = records.getOrDefault(delivery, delivery);
            return new Voided(record + "-voided", at, new Learner(person.value()), record);
        }
    }

    /** Answers whether nothing of it is to be tried again. */
    private boolean recall(Back back, List<String> remains) {
        var connector = connectors.get(back.connector());
        if (connector == null) {
            return stays(back, "is connected no more", remains);
        }
        var first = back.records().keySet().iterator().next();
        return connector
                .can(TakesRecords.class)
                .filter(records -> records.takes(back.voided(first)))
                .map(records -> recall(records, back, remains))
                .orElseGet(() -> stays(back, "cannot take anything back", remains));
    }

    private boolean stays(Back back, String why, List<String> remains) {
        remains.add(back.connector() + " " + why + ": " + back.records().size()
                + " learning records stay there until whoever runs it deletes them");
        forwarded.forget(back.connector(), back.person());
        return true;
    }

    private boolean recall(TakesRecords records, Back back, List<String> remains) {
        int voided = 0;
        int refused = 0;
        var deliveries = List.copyOf(back.records().keySet());
        for (int from = 0; from < deliveries.size(); from += MOST) {
            var some = deliveries.subList(from, Math.min(deliveries.size(), from + MOST));
            var outcomes = records.forward(some.stream().map(back::voided).toList());
            for (int i = 0; i < some.size(); i++) {
                boolean isThere = outcomes.get(i).isThere();
                boolean isRefused = outcomes.get(i) instanceof Outcome.Refused;
                voided += isThere ? 1 : 0;
                refused += isRefused ? 1 : 0;
                if (isThere || isRefused) {
                    forwarded.forget(back.connector(), back.person(), some.get(i));
                }
            }
        }
        say(back.connector(), voided, refused, deliveries.size() - voided - refused, remains);
        return voided + refused == deliveries.size();
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
