package dev.kith.privacy;

import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What everybody decided about being written to. Nobody but the person and the gates ever learns of it. */
public interface Consents {

    String OUT = "out:";
    String TOLD = "told:";

    Consent of(PersonId person);

    Map<PersonId, Consent> of(Collection<PersonId> people);

    /** Leaves the person alone until {@code until}; {@link Instant#MAX} means until they say otherwise. */
    void pause(PersonId person, Instant until);

    void resume(PersonId person);

    /** Nothing more of this campaign for this person. */
    void optOut(PersonId person, String campaign);

    void optIn(PersonId person, String campaign);

    /** Empty: as the organisation has it. */
    void pace(PersonId person, Optional<Pace> pace);

    /** The same, once for an event: what depends on how it was before must not be done again when the event is met again. */
    void paceOnce(PersonId person, Pace pace, String event);

    /** Between when they want to be written to. */
    void hours(PersonId person, OwnHours hours);

    /** Whether they may be asked to be somebody's mentor. */
    void mentors(PersonId person, boolean open);

    /** Remembers that somebody was told a notice: that outlives the message. */
    void told(PersonId person, String notice, Consent.Told told);

    /** The field that remembers a notice, for the script that records its sending. */
    static String told(String notice) {
        return TOLD + notice;
    }

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
                                .filter(field -> field.startsWith(OUT))
                                .map(field -> field.substring(OUT.length()))
                                .collect(Collectors.toSet()),
                        Choices.read(row),
                        row.keySet().stream()
                                .filter(field -> field.startsWith(TOLD))
                                .collect(Collectors.toMap(
                                        field -> field.substring(TOLD.length()),
                                        field -> Consent.Told.parse(row.getOrDefault(field, "")))),
                        row.getOrDefault("version", ""));
    }
}
