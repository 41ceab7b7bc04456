package dev.kith.delivery;

import dev.kith.calendar.Opening;
import dev.kith.calendar.WorkingTime;
import dev.kith.privacy.OwnHours;
import java.time.Instant;
import java.time.LocalTime;

/** People are written to in their own working hours, on their own working days; not on holidays, not on leave. */
final class WorkingTimeGate implements Gate {

    /** All that anybody but the person is told of the person's own hours: they are nobody's business. */
    private static final String THEIR_OWN = "not available";

    private final WorkingTime time;

    WorkingTimeGate(WorkingTime time) {
        this.time = time;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean knowsAhead() {
        return true;
    }

    @Override
    public Verdict ask(Asked asked) {
        var everybodys = time.nextOpen(asked.person(), asked.now());
        var hours = asked.standing().consent().choices().hours();
        if (hours.equals(OwnHours.AS_USUAL)) {
            return verdict(everybodys, asked.now());
        }
        var own = time.within(
                        hours.from().orElse(LocalTime.MIDNIGHT), hours.until().orElse(LocalTime.MIDNIGHT))
                .nextOpen(asked.person(), asked.now());
        return verdict(own.at().equals(everybodys.at()) ? everybodys : new Opening(own.at(), THEIR_OWN), asked.now());
    }

    private static Verdict verdict(Opening opening, Instant now) {
        if (opening.isNever()) {
            return new Verdict.No(opening.reason());
        }
        return opening.at().isAfter(now) ? new Verdict.WaitUntil(opening.at(), opening.reason()) : Verdict.GO;
    }
}
