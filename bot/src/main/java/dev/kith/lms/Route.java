package dev.kith.lms;

import dev.kith.connectors.Connector;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.RetrySchedule;
import dev.kith.connectors.TakesRecords;
import dev.kith.facts.Fact;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/** The way to one learning system: what facts mean to it, and not more calls at a time than it bears. */
final class Route {

    /** With waits of five minutes in the end that is three hours. */
    private static final int USUAL_TRIES = 40;

    private final Connector connector;
    private final TakesRecords records;
    private final Brief brief;
    private final Translator translator;
    private final Semaphore calls;

    Route(Connector connector, TakesRecords records, Brief brief, Translator translator) {
        this.connector = connector;
        this.records = records;
        this.brief = brief;
        this.translator = translator;
        this.calls = new Semaphore(records.atOnce());
    }

    String name() {
        return connector.name();
    }

    RetrySchedule retries() {
        return records.retries();
    }

    /** A record that fails this often while others get through will never be taken. */
    int mostFailures() {
        return retries().equals(RetrySchedule.USUAL)
                ? USUAL_TRIES
                : retries().waits().size() + 1;
    }

    /** Empty where a fact means nothing to the system. */
    Optional<Translation> translate(Fact fact) {
        return translator
                .translate(fact, brief)
                .map(translation -> translation.only(records::takes))
                .filter(translation -> !translation.isNothing());
    }

    /** {@code isStillWanted} is asked once there is a call free; an empty answer says that nothing was sent. */
    List<Outcome> forward(List<LearningRecord> some, BooleanSupplier isStillWanted) {
        calls.acquireUninterruptibly();
        try {
            return isStillWanted.getAsBoolean() ? records.forward(some) : List.of();
        } finally {
            calls.release();
        }
    }
}
