package dev.kith;

import java.util.List;
import java.util.stream.Collectors;

/** The programme that stories on platforms are about: whoever shares is asked first, and who met is forwarded. */
record PeerMentors(Premises premises) {

    private static final String CALLS = "/api/v1/campaigns/mentors/";

    /** Among these, from the 6th of January on; a round on the first Tuesday of each month. */
    void begin(List<String> people) {
        premises.runs("mentors", """
                id: mentors
                activity: {kind: introduction, prompt: peer-mentors}
                audience: '%s'
                schedule: {rule: 'FREQ=MONTHLY;BYDAY=1TU', at: '10:00', from: 2026-01-06}
                programme: {joining: everybody, asks: mentor, answer-within: P3D, lasts: P26W}
                forward: [xapi]
                """.formatted(audience(people)));
    }

    /** The expression of an audience of these. */
    static String audience(List<String> people) {
        return people.stream().map(one -> '"' + one + '"').collect(Collectors.joining(", ", "person.id in [", "]"));
    }

    /** What admins read of it, person by person. */
    String deliveries() {
        return premises.kith().get(CALLS + "deliveries").toString();
    }

    /** Whether all that was planned, as far as admins learn, was sent. */
    boolean looksComplete() {
        var progress = premises.kith().get(CALLS + "progress");
        return progress.path("sent").equals(progress.path("planned"));
    }
}
