package dev.kith.clock;

import java.time.Instant;
import java.time.InstantSource;

/** The time that machines live by: leases, windows of signatures and tokens, backoff. Never moved by the time machine. */
@FunctionalInterface
public interface MachineTime extends InstantSource {

    /** The clock of this machine. */
    static MachineTime system() {
        return InstantSource.system()::instant;
    }

    @Override
    Instant instant();
}
