package dev.kith.privacy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody chose where the organisation leaves them a choice.
 *
 * @param pace how often they want to be written to at most; empty where they did not say
 * @param hours between when
 * @param mentors whether they may be asked to be somebody's mentor
 */
public record Choices(Optional<Pace> pace, OwnHours hours, boolean mentors) {

    /** Of whoever chose nothing. */
    public static final Choices NONE = new Choices(Optional.empty(), OwnHours.AS_USUAL, true);

    static final String PACE = "pace";
    static final String HOURS = "hours";
    static final String MENTORS = "mentors";
    static final String NO = "no";

    static Choices read(Map<String, String> row) {
        return new Choices(
                Stream.of(Pace.values())
                        .filter(pace -> pace.name().equals(row.get(PACE)))
                        .findFirst(),
                OwnHours.parse(row.getOrDefault(HOURS, "")),
                !NO.equals(row.get(MENTORS)));
    }
}
