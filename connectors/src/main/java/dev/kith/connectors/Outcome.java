package dev.kith.connectors;

import java.time.Duration;

/** What became of one record, or of one request that changes something. */
public sealed interface Outcome {

    /** Whether the system has it, by now or since before: there is nothing more to do. */
    default boolean isThere() {
        return this instanceof Accepted || this instanceof AlreadyThere;
    }

    /** The system has it from now on. */
    record Accepted() implements Outcome {}

    /** The system had it from an earlier try, or from elsewhere; nothing changed. */
    record AlreadyThere() implements Outcome {}

    /** The system does not have it, for a reason that is told. */
    sealed interface Setback extends Outcome {

        /** For an admin to read; holds nothing that somebody answered. */
        String reason();
    }

    /**
     * Nothing is lost: try the same again, not before {@code atLeast} (zero or more) has passed. That is what the system
     * itself asked for, zero where it asked for nothing; how long to wait beyond is the caller's to decide.
     *
     * @param whose whether it is about the system, so that everything else would fare the same, or about this record alone
     */
    record Later(Duration atLeast, String reason, Whose whose) implements Setback {

        public Later {
            if (atLeast.isNegative()) {
                throw new IllegalArgumentException("A wait is zero or more (atLeast: " + atLeast + ")");
            }
        }

        public static Later ofSystem(Duration atLeast, String reason) {
            return new Later(atLeast, reason, Whose.SYSTEM);
        }

        public static Later ofRecord(String reason) {
            return new Later(Duration.ZERO, reason, Whose.RECORD);
        }
    }

    /** Whom a wait is about. */
    enum Whose {
        SYSTEM,
        RECORD
    }

    /** It will never be taken as it is: keep it aside for an admin. The reason has the system's own words. */
    record Refused(String reason) implements Setback {}

    /** Nothing is wrong with the record, and waiting does not help: an operator has to change a setting. Nothing is lost. */
    record Misconfigured(String reason) implements Setback {}
}
