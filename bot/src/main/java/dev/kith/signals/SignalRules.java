package dev.kith.signals;

import dev.kith.people.Attributes;
import dev.kith.people.Audiences;
import dev.kith.playbook.Cohorts;
import dev.kith.playbook.Playbook;
import dev.kith.playbook.Playbooks;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What a signal must hold to beyond its form, so that it can be answered and points at nobody. */
record SignalRules(Playbooks playbooks, Cohorts cohorts, Audiences audiences) {

    /** Where what somebody is told of a group could point at single people of it: twice as many as are ever shown together. */
    static final int FEWEST_OFFERED = 2 * Attributes.FEWEST_TOLD;

    /** All that is wrong with it at {@code now} (business time). */
    List<Cohorts.Fault> faults(Signal signal, Instant now) {
        var faults = new ArrayList<>(cohorts.faults(signal.whom().cohort()));
        if (playbooks.find(signal.topic()).isEmpty()) {
            faults.add(new Cohorts.Fault(
                    "topic", "is answered by no playbook: " + signal.topic(), String.join(", ", playbooks.topics())));
        }
        if (signal.origin()
                .date()
                .isAfter(now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1))) {
            faults.add(new Cohorts.Fault("date", "has not come yet", "today or before"));
        }
        if (signal.speaksOfGroup() && faults.isEmpty()) {
            faults.addAll(ofGroup(signal, now));
        }
        return faults;
    }

    private List<Cohorts.Fault> ofGroup(Signal signal, Instant now) {
        var faults = new ArrayList<Cohorts.Fault>();
        int most = signal.measure().people().orElse(0);
        if (most < Attributes.FEWEST_TOLD) {
            faults.add(new Cohorts.Fault(
                    "figure.people",
                    most == 0
                            ? "is missing, for a group that is in no field of people"
                            : "is too few for a group that is in no field of people: " + most,
                    Attributes.FEWEST_TOLD + " or more"));
        }
        boolean isOffered = playbooks.find(signal.topic()).stream()
                .flatMap(one -> one.answering(true).stream())
                .anyMatch(entry -> entry.to() == Playbook.To.OPEN);
        long people = size(signal, now);
        if (isOffered && people < FEWEST_OFFERED) {
            faults.add(new Cohorts.Fault(
                    "cohort",
                    "is " + people + " people, among whom the group could be seen",
                    "a cohort of " + FEWEST_OFFERED + " or more that contains it"));
        }
        return faults;
    }

    private long size(Signal signal, Instant now) {
        var those = audiences.compile(signal.whom().cohort().people());
        var directory = cohorts.directory();
        return directory.all().stream()
                .filter(person -> those.includes(person, directory, now))
                .count();
    }
}
