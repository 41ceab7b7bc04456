package dev.kith.people;

import dev.kith.chat.Address;
import dev.kith.people.AddressBook.Closed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The addresses at which people cannot be reached although their platform knows them, in memory, as of half a second ago at
 * most. Why it is so is nobody's business: it only has messages go elsewhere.
 */
final class ClosedAddresses {

    private static final Duration FRESH = Duration.ofMillis(500);

    /** After that it is tried whether it is so still: not every way back is told. */
    private static final Duration TRY_AGAIN = Duration.ofDays(7);

    private final AddressBook book;
    private final InstantSource machine;
    private volatile @Nullable Reading reading;

    ClosedAddresses(AddressBook book, InstantSource machine) {
        this.book = book;
        this.machine = machine;
    }

    /** What was read, and when it was last known to be true. */
    private record Reading(Instant at, List<Long> versions, Map<Address, Closed> closed) {

        boolean isFresh(Instant now) {
            return now.isBefore(at.plus(FRESH));
        }
    }

    boolean holds(Address address) {
        return mark(address)
                .filter(closed -> machine.instant().isBefore(closed.since().plus(TRY_AGAIN)))
                .isPresent();
    }

    void close(PersonId person, Address address) {
        book.close(new Closed(person, address, machine.instant()));
        look(true);
    }

    /** Somebody was heard from there. Nothing is written where it was open. */
    void open(Address address) {
        mark(address).ifPresent(closed -> {
            book.open(closed);
            look(true);
        });
    }

    private Optional<Closed> mark(Address address) {
        return Optional.ofNullable(look(false).get(address));
    }

    private Map<Address, Closed> look(boolean atOnce) {
        var known = reading;
        return !atOnce && known != null && known.isFresh(machine.instant()) ? known.closed() : read(atOnce);
    }

    private synchronized Map<Address, Closed> read(boolean atOnce) {
        var now = machine.instant();
        var known = reading;
        if (!atOnce && known != null && known.isFresh(now)) {
            return known.closed();
        }
        var versions = book.closings();
        var closed = known != null && known.versions().equals(versions) ? known.closed() : all(versions.size());
        reading = new Reading(now, versions, closed);
        return closed;
    }

    private Map<Address, Closed> all(int partitions) {
        var all = new HashMap<Address, Closed>();
        for (int i = 0; i < partitions; i++) {
            book.closed(i).forEach(one -> all.put(one.address(), one));
        }
        return all;
    }
}
