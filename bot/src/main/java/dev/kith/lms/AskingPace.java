package dev.kith.lms;

import dev.kith.clock.MachineTime;
import dev.kith.connectors.Outcome.Setback;
import java.util.random.RandomGenerator;

/**
 * When the system of a connector may be asked what people did in it. It is apart from what it is told: one that tells nothing may
 * take everything.
 */
public final class AskingPace {

    private static final String ASKED = ".courses";

    private final Paces paces;
    private final MachineTime machine;
    private final RandomGenerator random;

    AskingPace(Paces paces, MachineTime machine, RandomGenerator random) {
        this.paces = paces;
        this.machine = machine;
        this.random = random;
    }

    /** How that of a connector is called among paces. */
    static String of(String connector) {
        return connector + ASKED;
    }

    /** Whether it is about a system being asked, and which. */
    static boolean isAsked(String pace) {
        return pace.endsWith(ASKED);
    }

    static String connector(String pace) {
        return pace.substring(0, pace.length() - ASKED.length());
    }

    public boolean mayGo(CourseSystem system) {
        return pace(system).mayGo(machine.instant());
    }

    /** Why it was not answered last; empty where it was. */
    public String reason(CourseSystem system) {
        return pace(system).reason();
    }

    public void answered(CourseSystem system) {
        if (pace(system).failures() > 0) {
            paces.free(of(system.name()));
        }
    }

    /** It takes nothing now, whoever it is about. */
    public void hold(CourseSystem system, Setback setback) {
        paces.hold(of(system.name()), pace(system).after(setback, system.retries(), machine, random));
    }

    /** It may be asked again at once. */
    public void free(String connector) {
        paces.free(of(connector));
    }

    private Pace pace(CourseSystem system) {
        return paces.of(of(system.name()));
    }
}
