package dev.kith.certificate;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Certificate;
import dev.kith.nudge.QuizzesKnown;
import dev.kith.pack.PackQuizzes;
import dev.kith.people.Person;
import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether somebody knows a pack. They are through when they answered every quiz of it that is for them, on whatever card; what is
 * right counts once they know it: at first, or when it came back on another day.
 */
record Marking(PackQuizzes quizzes, QuizzesKnown known) {

    /** How many quizzes there are for somebody, how many of them they answered, and how many they know. */
    record Mark(int all, int answered, int right) {

        boolean isThrough() {
            return answered == all;
        }
    }

    Mark mark(Campaign campaign, Person person, Course course) {
        var answers = answers(person, course);
        var asked = quizzes.of(campaign, person).stream()
                .filter(quiz -> quiz.needed() || answers.containsKey(quiz.nudge()))
                .map(PackQuizzes.Quiz::nudge)
                .toList();
        int answered = (int) asked.stream().filter(answers::containsKey).count();
        int right = (int) asked.stream()
                .filter(nudge -> answers.getOrDefault(nudge, false))
                .count();
        return new Mark(asked.size(), answered, right);
    }

    private Map<PromptId, Boolean> answers(Person person, Course course) {
        var answers = new HashMap<>(known.since(person.id(), course.since()));
        course.answers().forEach((nudge, right) -> answers.merge(new PromptId(nudge), right, Boolean::logicalOr));
        return answers;
    }

    /** With a certificate, where they have reached it by now. */
    Change after(Campaign campaign, Person person, Course course, Instant at) {
        var certificate = campaign.activity().certificate();
        if (certificate.isEmpty() || !course.isOpen()) {
            return Change.to(course);
        }
        var mark = mark(campaign, person, course);
        return mark.isThrough() && certificate.get().isReachedBy(mark.right(), mark.all())
                ? passed(campaign, person, course, award(certificate.get(), person, course, mark, at))
                : Change.to(course);
    }

    private static Award award(Certificate certificate, Person person, Course course, Mark mark, Instant at) {
        var until = certificate
                .valid()
                .map(valid -> at.atZone(person.zone()).plus(valid).toInstant());
        return new Award(course.awards().size() + 1, mark.right(), mark.all(), at, until);
    }

    private static Change passed(Campaign campaign, Person person, Course course, Award award) {
        String id =
                String.join("/", campaign.id().value(), person.id().value(), String.valueOf(award.number()), "passed");
        var subject = new PackPassed.Subject(
                person.id().value(), campaign.id().value(), campaign.activity().prompt());
        return new Change(course.with(award), Optional.of(new PackPassed(id, award.at(), subject, award.number())));
    }
}
