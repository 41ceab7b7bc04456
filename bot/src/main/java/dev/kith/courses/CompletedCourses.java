package dev.kith.courses;

import dev.kith.lms.CourseNames;
import dev.kith.nudge.Progress;
import dev.kith.people.PersonId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What nudges and conditions are told of it. */
record CompletedCourses(Courses courses, CourseNames names) implements Progress {

    @Override
    public Set<String> completedCourses(PersonId person) {
        return courses.of(person).entrySet().stream()
                .filter(one -> one.getValue().isCompleted())
                .map(Map.Entry::getKey)
                .flatMap(course -> names.of(course).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
