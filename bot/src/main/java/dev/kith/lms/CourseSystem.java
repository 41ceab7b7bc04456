package dev.kith.lms;

import dev.kith.connectors.Connector;
import dev.kith.connectors.EnrolsLearners;
import dev.kith.connectors.Learner;
import dev.kith.connectors.ReportsProgress;
import dev.kith.connectors.RetrySchedule;
import dev.kith.connectors.TakesRecords;
import dev.kith.people.Person;
import java.util.Optional;

/**
 * A learning system as far as courses go.
 *
 * @param knowsByEmail whether it knows people by their e-mail, which it is then told, too
 * @param mayEnrol whether the organisation wants people enrolled in it
 */
public record CourseSystem(Connector connector, boolean knowsByEmail, boolean mayEnrol) {

    public String name() {
        return connector.name();
    }

    /** How it tells how far people are; empty where it does not. */
    public Optional<ReportsProgress> progress() {
        return connector.can(ReportsProgress.class);
    }

    /** How people are enrolled; empty where it cannot, or the organisation does not want it. */
    public Optional<EnrolsLearners> enrolling() {
        return connector.can(EnrolsLearners.class).filter(one -> mayEnrol);
    }

    /** Whether anything of one person is to be asked or done there. */
    public boolean isAsked() {
        return progress().isPresent() || enrolling().isPresent();
    }

    public Learner learner(Person person) {
        return new Learner(
                person.id().value(),
                knowsByEmail ? Optional.of(person.email()).filter(email -> !email.isBlank()) : Optional.empty());
    }

    RetrySchedule retries() {
        return connector.can(TakesRecords.class).map(TakesRecords::retries).orElse(RetrySchedule.USUAL);
    }
}
