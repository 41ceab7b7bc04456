package dev.kith.teams;

import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is in the tenant, as far as Kith may know, and giving them the app. */
interface Directory {

    /** The tenants whose people can be written to. */
    Set<String> tenants();

    Optional<Chat.Profile> withEmail(String email);

    /** Empty where nobody may list them. */
    List<Chat.Profile> all();

    Optional<Chat.Profile> profile(Address address);

    /** By which name Entra knows them, where that is another than their e-mail. */
    String principalName(Chat.Profile profile);

    Chat.Prepared give(Address address);
}
