package dev.kith.courses;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a system tells of somebody and a course by itself.
 *
 * @param completedAt when they completed it
 * @param progress how far they are, 0 to 100; 100 is completed
 * @param name what the course is called
 */
public record Pushed(
        @Nullable Instant completedAt,
        @Nullable Integer progress,
        @Nullable String name) {

    static final int LONGEST_NAME = 200;

    /** What of it cannot be; empty where nothing is wrong. */
    public Optional<String> problem() {
        if (completedAt == null && progress == null) {
            return Optional.of("says nothing");
        }
        if (progress != null && (progress < 0 || progress > HowFar.ALL)) {
            return Optional.of("progress is " + progress);
        }
        return name != null && name.length() > LONGEST_NAME ? Optional.of("the name is too long") : Optional.empty();
    }

    HowFar onto(HowFar known, Instant now) {
        var named = known.named(name == null ? "" : name.strip());
        if (completedAt != null) {
            return named.completed(completedAt.isBefore(now) ? completedAt : now);
        }
        int percent = progress == null ? 0 : progress;
        return percent == HowFar.ALL ? named.completed(now) : named.reaching(percent);
    }
}
