package dev.kith.teams;

import dev.kith.chat.Address;
import dev.kith.chat.Chat.Reach;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The conversations that Kith has with people in Teams, and how far each of them can be reached. */
interface References {

    Optional<Reference> of(Address address);

    /** From now on they can be reached there; true where that is news. What is the same is not written again. */
    boolean keep(Address address, Reference reference);

    /** How far they can be reached from now on; the conversation stays. */
    void mark(Address address, Reach reach);

    /** By what is known here; {@link Reach#NOT_INSTALLED} of whoever was never heard of. */
    Map<Address, Reach> reach(Collection<Address> addresses);

    /** The card that shows somebody's home. */
    Optional<String> home(Address address);

    void keepHome(Address address, String messageId);

    /** The next home is a card of its own. */
    void forgetHome(Address address);

    /** In which language their Teams is; English where it never told. */
    Locale language(Address address);

    /** Whether their Teams says another zone or language than it did. */
    boolean isElsewhere(Address address, String zone, String locale);

    /** In which zone and language their Teams said that they are. */
    void keepLocality(Address address, String zone, String locale);
}
