package dev.kith.people;

import dev.kith.chat.Address;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where many people can be reached, as far as that could be learned at once.
 *
 * @param unasked whom nobody was asked for: a platform that cannot list its users is not asked for a whole organisation
 */
public record Whereabouts(Map<PersonId, Address> found, Set<PersonId> unasked) {

    private static final Address TO_BE_ASKED = new Address("nowhere", "unasked", "unasked");

    /** Stands in for the workspace of an address that is only asked for at the time of sending. */
    public static final String UNASKED = TO_BE_ASKED.limitedBy();

    public Whereabouts {
        found = Map.copyOf(found);
        unasked = Set.copyOf(unasked);
    }

    /** Empty where no platform knows them; whoever was not asked for is taken to be somewhere. */
    public Optional<Address> of(PersonId person) {
        var address = found.get(person);
        return address == null && unasked.contains(person) ? Optional.of(TO_BE_ASKED) : Optional.ofNullable(address);
    }
}
