package dev.kith.courses;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How courses are followed.
 *
 * @param every how often each person is asked about at most (business time)
 */
@ConfigurationProperties("kith.courses")
record CoursesSettings(@DefaultValue("1h") Duration every) {

    private static final Duration SHORTEST = Duration.ofMinutes(5);

    CoursesSettings {
        if (every.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("kith.courses.every: " + every + " (valid: 5m or longer, such as 1h)");
        }
    }
}
