package dev.kith.people;

import dev.kith.chat.Address;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The store of addresses that were found. */
interface AddressBook {

    /** Where this person was found on a platform, and by which e-mail. */
    Optional<Found> find(PersonId person, String platform);

    /** Where each of these was found on a platform, in few round trips; who was not found is missing. */
    Map<PersonId, Found> findAll(Collection<PersonId> people, String platform);

    void keep(PersonId person, Found found);

    /** Whose address this was found to be. */
    Optional<PersonId> owner(Address address);

    /** An address, and the e-mail that led to it: with another e-mail it no longer counts. */
    record Found(Address address, String email) {}
}
