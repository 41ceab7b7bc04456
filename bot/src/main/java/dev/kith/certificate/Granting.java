package dev.kith.certificate;

import dev.kith.campaign.Campaign;
import dev.kith.clock.Tick;
import dev.kith.facts.Fact;
import dev.kith.facts.FactGroup;
import dev.kith.nudge.NudgeReacted;
import dev.kith.nudge.QuizAnswered;
import dev.kith.nudge.QuizRecalled;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Looks, when somebody answered a quiz, whether they know its pack now. A fact is acknowledged when what follows from it is kept or
 * planned; told again it changes nothing.
 */
final class Granting implements Tick {

    static final String GROUP = "certificates";

    private final FactGroup facts;
    private final FactGroup.Telling telling;
    private final Grants grants;

    Granting(FactGroup facts, FactGroup.Telling telling, Grants grants) {
        this.facts = facts;
        this.telling = telling;
        this.grants = grants;
    }

    /** Who is given what, and how they learn of it. */
    record Grants(Directory directory, Certifying certifying, Marking marking, Courses courses, Post post) {

        void hear(Fact fact) {
            switch (fact) {
                case QuizAnswered answered ->
                    marking.known()
                            .isRight(answered)
                            .ifPresent(right -> look(
                                    answered.subject(),
                                    answered.at(),
                                    course ->
                                            course.answering(answered.subject().prompt(), right, answered.at())));
                case QuizRecalled recalled -> look(recalled.subject(), recalled.at(), course -> course);
                case PackPassed passed -> post.plan(passed);
                default -> {
                    // Most facts are about something else.
                }
            }
        }

        private void look(NudgeReacted.Subject subject, Instant at, UnaryOperator<Course> answer) {
            person(subject)
                    .ifPresent(person -> certifying
                            .of(new PromptId(subject.prompt()), person, at)
                            .forEach(campaign -> look(campaign, person, at, answer)));
        }

        private Optional<Person> person(NudgeReacted.Subject subject) {
            return directory.find(new PersonId(subject.person()));
        }

        private void look(Campaign campaign, Person person, Instant at, UnaryOperator<Course> answer) {
            courses.change(
                    person.id(), campaign.id(), course -> marking.after(campaign, person, answer.apply(course), at));
        }
    }

    @Override
    public String name() {
        return "give certificates";
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
        return facts.tell(telling, grants::hear);
    }
}
