package dev.kith.courses;

import dev.kith.connectors.Course;
import dev.kith.connectors.Found;
import dev.kith.connectors.ListsCourses;
import dev.kith.lms.CourseName;
import dev.kith.lms.CourseSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What courses are called, as far as their systems tell; each is asked for once. */
final class Titles {

    private final Map<CourseName, String> known = new ConcurrentHashMap<>();

    /** Empty where that is not known. */
    String of(CourseSystem system, CourseName course) {
        String title = known.get(course);
        if (title != null) {
            return title;
        }
        var found = system.connector().can(ListsCourses.class).flatMap(one -> find(one.courses(course.id()), course));
        found.ifPresent(one -> known.put(course, one));
        return found.orElse("");
    }

    private static Optional<String> find(Found<List<Course>> found, CourseName course) {
        return switch (found) {
            case Found.There<List<Course>> there ->
                there.value().stream()
                        .filter(one -> one.id().equals(course.id()))
                        .map(Course::name)
                        .findFirst();
            case Found.Not<List<Course>> not -> Optional.empty();
        };
    }
}
