package dev.kith.courses;

import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Says what is known of how far somebody is with courses. */
record SaidOfCourses(Courses courses) implements PersonalData {

    @Override
    public String name() {
        return "courses";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        return courses.of(person).entrySet().stream()
                .map(one -> new Held(
                        Completion.titleOf(one.getKey(), one.getValue()), words(one.getValue(), locale), Nature.OPEN))
                .toList();
    }

    private static String words(HowFar howFar, Locale locale) {
        return howFar.completedAt()
                .map(at -> CompletedSection.TEXTS.get(
                        locale, "held.completed", new Completion("", at).day(locale, ZoneOffset.UTC)))
                .orElseGet(() -> howFar.enrolment() == HowFar.Enrolment.DONE && howFar.percent() == 0
                        ? CompletedSection.TEXTS.get(locale, "held.enrolled")
                        : CompletedSection.TEXTS.get(locale, "held.percent", String.valueOf(howFar.percent())));
    }
}
