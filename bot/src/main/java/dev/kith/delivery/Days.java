package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.delivery.Foreseen.Outcome;
import dev.kith.people.Person;
import dev.kith.people.Whereabouts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The days that would come for one person: each delivery is looked at when it would be, after those that went before. */
record Days(Clearance clearance, Terms terms, Whereabouts whereabouts) {

    /** How often a delivery may wait once more before it is not followed any further. */
    private static final int MOST_WAITS = 5;

    /** Which delivery it is matters to no rule. */
    private static final DeliveryId ANY = new DeliveryId("foreseen");

    private record Step(Wanted wanted, int waits, String reason) {

        Instant at() {
            return wanted.at();
        }

        Step later(Clearance.Again again) {
            boolean own = again.reason().equals(Person.NOT_AVAILABLE);
            return new Step(wanted.later(again), waits + 1, reason.isEmpty() || own ? again.reason() : reason);
        }
    }

    List<Foreseen> of(Collection<Wanted> all, Standing before) {
        var open = new PriorityQueue<>(Comparator.comparing(Step::at)
                .thenComparing(step -> step.wanted().errand().step()));
        all.forEach(one -> open.add(new Step(one, 0, one.waitsFor())));
        var standing = before;
        var done = new ArrayList<Foreseen>(all.size());
        while (!open.isEmpty()) {
            var step = open.remove();
            switch (ask(step, standing)) {
                case Clearance.Cleared cleared -> {
                    done.add(sent(step));
                    standing = cleared.composer().counts(step.wanted().errand()) ? standing.with(step.at()) : standing;
                }
                case Clearance.Dropped dropped -> done.add(foreseen(step, Outcome.DROP, dropped.because()));
                case Clearance.Again again -> {
                    var later = step.later(again);
                    if (later.waits() <= MOST_WAITS) {
                        open.add(later);
                    } else {
                        done.add(foreseen(later, Outcome.WAIT, later.reason()));
                    }
                }
            }
        }
        return done;
    }

    private Clearance.Clearing ask(Step step, Standing standing) {
        var request = new Clearance.Request(step.wanted().delivery(ANY), standing, terms, step.at());
        return clearance.of(request, whereabouts::of);
    }

    private Foreseen sent(Step step) {
        return foreseen(step, step.reason().isEmpty() ? Outcome.SEND : Outcome.WAIT, step.reason());
    }

    private Foreseen foreseen(Step step, Outcome outcome, String reason) {
        var errand = step.wanted().errand();
        String workspace =
                whereabouts.of(errand.recipient()).map(Address::limitedBy).orElse("");
        return new Foreseen(errand, step.wanted().due(), step.at(), outcome, reason, workspace);
    }
}
