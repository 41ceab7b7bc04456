package dev.kith.connectors.canvas;

import dev.kith.connectors.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One item of a module of a course. As the unit of a place it is written {@code <moduleId>:<itemId>}. */
record Item(String course, String module, String id) {

    static final String VALID =
            "a course is a number or like sis_course_id:LEAD-1, and a unit the numbers of a module and of an item of it,"
                    + " like 310:311, as the list of units shows them";

    private static final Pattern COURSE = Pattern.compile("\\d+(~\\d+)?|[a-z_]+:.+");
    private static final Pattern UNIT = Pattern.compile("(\\d+(?:~\\d+)?):(\\d+(?:~\\d+)?)");

    /** Empty where course or unit are written otherwise. */
    static Optional<Item> at(Place place) {
        Matcher unit = UNIT.matcher(place.unit().orElse(""));
        return isCourse(place.course()) && unit.matches()
                ? Optional.of(new Item(place.course(), unit.group(1), unit.group(2)))
                : Optional.empty();
    }

    static boolean isCourse(String course) {
        return COURSE.matcher(course).matches();
    }

    String unit() {
        return module + ":" + id;
    }

    /** What follows {@code /api/v1/}. */
    String path() {
        return "courses/" + Canvas.encoded(course) + "/modules/" + module + "/items/" + id;
    }
}
