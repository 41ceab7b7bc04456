package dev.kith.people;

import dev.kith.chat.Address;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nobody can be reached anywhere. */
final class NoAddresses implements AddressBook {

    @Override
    public Optional<Found> find(PersonId person, String platform) {
        return Optional.empty();
    }

    @Override
    public Map<PersonId, Found> findAll(Collection<PersonId> people, String platform) {
        return Map.of();
    }

    @Override
    public void keep(PersonId person, Found found) {}

    @Override
    public Set<Address> of(PersonId person) {
        return Set.of();
    }

    @Override
    public void erase(PersonId person, Set<Address> addresses) {}

    @Override
    public Optional<PersonId> owner(Address address) {
        return Optional.empty();
    }

    @Override
    public void close(Closed closed) {}

    @Override
    public void open(Closed closed) {}

    @Override
    public List<Closed> closed(int partition) {
        return List.of();
    }

    @Override
    public List<Long> closings() {
        return List.of();
    }
}
