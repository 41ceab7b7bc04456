package dev.kith.delivery;

import dev.kith.calendar.WorkingTime;

/** People are written to in their own working hours, on their own working days; not on holidays, not on leave. */
final class WorkingTimeGate implements Gate {

    private final WorkingTime time;

    WorkingTimeGate(WorkingTime time) {
        this.time = time;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Verdict ask(Asked asked) {
        var opening = time.nextOpen(asked.person(), asked.now());
        if (opening.isNever()) {
            return new Verdict.No(opening.reason());
        }
        return opening.at().isAfter(asked.now()) ? new Verdict.WaitUntil(opening.at(), opening.reason()) : Verdict.GO;
    }
}
