package dev.kith.journey;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is different between the journey that a campaign walks and the one that it would. */
public record Changes(List<OfStep> steps, List<OfPerson> people) {

    /** A step that is {@code new}, {@code gone} or {@code changed}. */
    public record OfStep(String step, String what) {}

    /**
     * What somebody who walks it now would notice.
     *
     * @param what a step {@code comes} or {@code goes}, or it {@code moves}
     * @param before in the reader's time; null where it comes
     * @param after the same; null where it goes
     */
    public record OfPerson(
            String person,
            String step,
            String what,
            @Nullable OffsetDateTime before,
            @Nullable OffsetDateTime after) {}
}
