package dev.kith.clock;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The time that people live by: due, quiet hours, offsets, round dates, a fact's {@code at}. Machine time plus the
 * offset that the {@link TimeMachine} moves; in production the offset is zero.
 */
public final class BusinessTime implements InstantSource {

    private final InstantSource machine;
    private final Offset offset;

    public BusinessTime(MachineTime machine, Offset offset) {
        this.machine = machine;
        this.offset = offset;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset.current());
    }
}
