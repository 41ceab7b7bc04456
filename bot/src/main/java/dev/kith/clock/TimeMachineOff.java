package dev.kith.clock;

/** The time machine is off, for something real is connected. */
public final class TimeMachineOff extends RuntimeException {

    public TimeMachineOff(String connected) {
        super("the time machine is off, for " + connected + " (valid: PT0S, which only waits)");
    }
}
