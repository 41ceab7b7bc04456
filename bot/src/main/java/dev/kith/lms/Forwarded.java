package dev.kith.lms;

import dev.kith.facts.FactGroup.Told;
import dev.kith.people.PersonId;
import java.util.Map;
import java.util.Optional;

/** What a connector's system has of each delivery, so that a replaced answer takes back the one that is there. */
interface Forwarded {

    /** The record of a person's delivery that the connector's system has now. */
    Optional<String> record(String connector, PersonId person, String delivery);

    /** What each system has of somebody, also one that is connected no more: by its name, the records by delivery. */
    Map<String, Map<String, String>> records(PersonId person);

    /** A system has the record of a delivery no more. */
    void forget(String connector, PersonId person, String delivery);

    /** Nothing more is known of what a system has of somebody. */
    void forget(String connector, PersonId person);

    /** The system has these records of a fact: noted and acknowledged in one step, and counted once. */
    void done(String connector, Told told, Translation translation);

    /** How many records the connector's system has been given. */
    long count(String connector);
}
