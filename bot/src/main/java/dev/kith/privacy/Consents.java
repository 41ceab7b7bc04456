package dev.kith.privacy;

import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What everybody decided about being written to. Nobody but the person and the gates ever learns of it. */
public interface Consents {

    Consent of(PersonId person);

    /** Leaves the person alone until {@code until}; {@link Instant#MAX} means until they say otherwise. */
    void pause(PersonId person, Instant until);

    void resume(PersonId person);

    /** Nothing more of this campaign for this person. */
    void optOut(PersonId person, String campaign);

    void optIn(PersonId person, String campaign);

    /** Empty: as the organisation has it. */
    void pace(PersonId person, Optional<Pace> pace);

    /** Where a person's decisions are kept, for a script that must know whether they changed: its field {@code version}. */
    static String key(Partition home, PersonId person) {
        return home.key("consent", person.value());
    }

    /** Decisions as they are kept. */
    static Consent read(Map<String, String> row) {
        return row.isEmpty()
                ? Consent.OPEN
                : new Consent(
                        Optional.ofNullable(row.get("pause")).map(Instant::parse),
                        row.keySet().stream()
                                .filter(field -> field.startsWith("out:"))
                                .map(field -> field.substring(4))
                                .collect(Collectors.toSet()),
                        Arrays.stream(Pace.values())
                                .filter(pace -> pace.name().equals(row.get("pace")))
                                .findFirst(),
                        row.getOrDefault("version", ""));
    }
}
