package dev.kith.connectors.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kith.connectors.Answered;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Did;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Passed;
import dev.kith.connectors.Voided;
import java.util.stream.Stream;

/** A record on its way, under an id that is the same on each attempt; {@code body} is its JSON. */
record Event(LearningRecord record, String id, String body) {

    /** Standard Webhooks 1.0.0, payload size: receivers may refuse what is larger; in bytes. */
    private static final int LARGEST = 20_000;

    String learner() {
        return record.learner().personId();
    }

    boolean isTooLarge() {
        return body.getBytes(UTF_8).length >= LARGEST;
    }

    /** What a complaint about it may not repeat, whether it was sent or not. */
    Stream<String> secrets() {
        Stream<String> answers = switch (record) {
            case Completed completed -> completed.values().values().stream().map(String::valueOf);
            case Answered answered -> Stream.of(answered.response());
            case Passed passed -> Stream.of();
            case Did did -> Stream.of();
            case Voided voided -> Stream.of();
        };
        return Stream.concat(Stream.of(learner()), answers);
    }

    @Override
    public String toString() {
        return "Event[" + id + "]";
    }
}
