package dev.kith.connectors.edx;

import dev.kith.connectors.Place;
import java.util.regex.Pattern;

/** The forms of Open edX's keys, of today's and of old courses. */
final class Keys {

    static final String VALID = "a course is written like course-v1:Org+LEAD1+2026, and a unit like"
            + " block-v1:Org+LEAD1+2026+type@html+block@listen";

    private static final Pattern COURSE = Pattern.compile("(course|ccx)-v1:[^/\\s]+|[^/:\\s]+/[^/:\\s]+/[^/:\\s]+");
    private static final Pattern BLOCK = Pattern.compile("(block|ccx-block)-v1:[^/\\s]+|i4x://\\S+");

    private Keys() {}

    static boolean isCourse(String key) {
        return COURSE.matcher(key).matches();
    }

    static boolean isUnit(Place place) {
        return isCourse(place.course())
                && BLOCK.matcher(place.unit().orElse("")).matches();
    }
}
