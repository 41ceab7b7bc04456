package dev.kith.courses;

import dev.kith.campaign.Onward;
import dev.kith.clock.Tick;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryArrived;
import dev.kith.delivery.DeliveryId;
import dev.kith.facts.FactGroup;
import dev.kith.lms.CourseName;
import dev.kith.lms.CourseNames;
import dev.kith.lms.CourseSystem;
import dev.kith.nudge.CourseCompleted;
import dev.kith.nudge.Nudges;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What follows from the news of courses: what goes by a completed one is planned again at once. And whom a nudge led to a course is
 * to be enrolled there, where the organisation wants that.
 */
final class Follower implements Tick {

    static final String GROUP = "courses";

    private final FactGroup facts;
    private final FactGroup.Telling telling;
    private final Ways ways;
    private final Onward onward;

    Follower(FactGroup facts, FactGroup.Telling telling, Ways ways, Onward onward) {
        this.facts = facts;
        this.telling = telling;
        this.ways = ways;
        this.onward = onward;
    }

    /** Where nudges lead, and who is on the way there. */
    record Ways(Deliveries deliveries, Nudges nudges, Interest interest, Wishes wishes) {}

    /** Who is to be enrolled where. */
    record Wishes(List<CourseSystem> systems, CourseNames names, Courses courses, Rota rota) {

        Optional<CourseSystem> enrolling(CourseName course) {
            return systems.stream()
                    .filter(system -> system.name().equals(course.system()))
                    .filter(system -> system.enrolling().isPresent())
                    .findFirst();
        }

        void wish(PersonId person, String said, Instant now) {
            names.read(said)
                    .filter(course -> enrolling(course).isPresent())
                    .filter(course ->
                            courses.change(person, course, now, HowFar::wanted).waitsForEnrolment())
                    .ifPresent(course -> rota.move(course.system(), List.of(person), now));
        }
    }

    @Override
    public String name() {
        return "follow courses";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public boolean unsettled(Instant now) {
        return facts.unsettled();
    }

    @Override
    public int run(Instant now) {
        return facts.tell(telling, fact -> {
            if (fact instanceof CourseCompleted completed) {
                goOn(completed);
            } else if (fact instanceof DeliveryArrived arrived) {
                lead(arrived, now);
            }
        });
    }

    private void goOn(CourseCompleted fact) {
        int colon = fact.course().indexOf(':');
        var course =
                new CourseName(fact.course().substring(0, colon), fact.course().substring(colon + 1));
        var person = new PersonId(fact.person());
        ways.interest().goingBy(course).forEach(campaign -> onward.plan(campaign, person));
    }

    /** What people chose for themselves is told to nobody. */
    private void lead(DeliveryArrived fact, Instant now) {
        var person = new PersonId(fact.recipient());
        ways.deliveries()
                .find(person, new DeliveryId(fact.delivery()))
                .map(Delivery::errand)
                .filter(errand -> !errand.campaign().isKiths())
                .flatMap(errand -> ways.nudges().of(errand, Locale.ENGLISH))
                .flatMap(nudge -> nudge.leads().course())
                .ifPresent(course -> ways.wishes().wish(person, course, now));
    }
}
