package dev.kith.lms;

import dev.kith.facts.FactGroup.Told;
import dev.kith.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a connector's system has of each delivery, so that a replaced answer takes back the one that is there. */
interface Forwarded {

    /** The record of a person's delivery that the connector's system has now. */
    Optional<String> record(String connector, PersonId person, String delivery);

    /** The records of a person that the connector's system has now, by what they are about. */
    Map<String, String> records(String connector, PersonId person);

    /** What each system has of somebody, also one that is connected no more: by its name, the records by delivery. */
    Map<String, Map<String, String>> records(PersonId person);

    /** A system has the record of a delivery no more. */
    void forget(String connector, PersonId person, String delivery);

    /** Nothing more is known of what a system has of somebody. */
    void forget(String connector, PersonId person);

    /**
     * The system has the records of these facts of one partition: noted and acknowledged in one step, each counted once; and with
     * them are acknowledged those that mean {@code nothing} to it.
     */
    void done(String connector, List<Parcel> parcels, List<Told> nothing);

    /** How many records the connector's system has been given. */
    long count(String connector);
}
