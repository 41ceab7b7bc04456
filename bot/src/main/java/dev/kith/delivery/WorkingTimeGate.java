package dev.kith.delivery;

import dev.kith.calendar.Opening;
import dev.kith.calendar.WorkingTime;
import dev.kith.people.Person;
import dev.kith.privacy.OwnHours;
import java.time.Instant;
import java.time.LocalTime;

/**
 * People are written to in their own working hours, on their own working days; not on holidays, not on leave. Quiet hours of
 * their own can only be less; where they leave nothing any more, the organisation's hold.
 */
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
    public boolean knowsAhead() {
        return true;
    }

    @Override
    public Verdict ask(Asked asked) {
        var everybodys = time.nextOpen(asked.person(), asked.now());
        var hours = asked.standing().consent().choices().hours();
        var less = time.within(
                hours.from().orElse(LocalTime.MIDNIGHT), hours.until().orElse(LocalTime.MIDNIGHT));
        if (hours.equals(OwnHours.AS_USUAL) || less.hours(asked.person()).isEmpty()) {
            return verdict(everybodys, asked.now());
        }
        Instant own = less.nextOpen(asked.person(), asked.now()).at();
        var opening = own.equals(everybodys.at()) ? everybodys : new Opening(own, Person.NOT_AVAILABLE);
        return verdict(opening, asked.now());
    }

    private static Verdict verdict(Opening opening, Instant now) {
        if (opening.isNever()) {
            return new Verdict.No(opening.reason());
        }
        return opening.at().isAfter(now) ? new Verdict.WaitUntil(opening.at(), opening.reason()) : Verdict.GO;
    }
}
