package dev.kith.people;

import dev.kith.chat.Address;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The store of addresses that were found. */
interface AddressBook {

    /** Where this person was found on a platform, and by which e-mail. */
    Optional<Found> find(PersonId person, String platform);

    /** Where each of these was found on a platform, in few round trips; who was not found is missing. */
    Map<PersonId, Found> findAll(Collection<PersonId> people, String platform);

    void keep(PersonId person, Found found);

    /** Every address at which somebody was found, also by an e-mail that they have no more. */
    Set<Address> of(PersonId person);

    /** Deletes these addresses of somebody, and the ways back to them. */
    void erase(PersonId person, Set<Address> addresses);

    /** Whose address this was found to be. */
    Optional<PersonId> owner(Address address);

    /** Marks an address at which its person cannot be reached, in the place of an earlier mark on their platform. */
    void close(Closed closed);

    /** Takes a mark away; one that was set elsewhere or anew since is left alone. */
    void open(Closed closed);

    /** The marks of the people of a partition. */
    List<Closed> closed(int partition);

    /** How often the marks of each partition changed, by the partition's number. */
    List<Long> closings();

    /** An address, and the e-mail that led to it: with another e-mail it no longer counts. */
    record Found(Address address, String email) {}

    /** Somebody's address at which they cannot be reached, and since when (machine time). */
    record Closed(PersonId person, Address address, Instant since) {

        /** It is nobody's business who prints it. */
        @Override
        public String toString() {
            return "an address";
        }
    }
}
