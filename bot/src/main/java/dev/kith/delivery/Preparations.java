package dev.kith.delivery;

import dev.kith.chat.Address;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** Whom a platform lets nobody write to before they were given the app: who is to be given it, and for whom that was in vain. */
public interface Preparations {

    /** These are to be made reachable, in their turn; who was noted already, or for whom it is in vain, changes nothing. */
    void wish(Collection<Address> addresses);

    /** The same of one to whom something is to be sent now: before all others. How many are before them; empty: it is in vain. */
    OptionalInt wishNow(Address address);

    /** How many of a workspace wait for their turn now. */
    int waiting(String workspace);

    /** Takes up some; whoever does not say within the lease what became of one has it taken up by another. */
    List<Address> take(String workspace, int most, Duration lease);

    /** It can be written to now. */
    void done(Address address);

    /** It could not be made reachable, and is not tried again for so long. */
    void inVain(Address address, Duration until);

    /** Nobody could be asked: it is tried again. */
    void later(Address address, Duration after);
}
