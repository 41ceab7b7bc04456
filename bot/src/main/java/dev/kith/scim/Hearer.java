package dev.kith.scim;

import dev.kith.connectors.scim.ScimUser;
import dev.kith.connectors.scim.Written;
import java.util.Collection;

/** Hears what is said of users before it is kept, and may refuse it. */
interface Hearer {

    /**
     * What is said of a user now.
     *
     * @param person who they are in the directory until now; empty for who never was there
     */
    Heard hear(String id, String person, ScimUser user);

    /** What was heard of a user can be found from now on. */
    void kept(String id, String person, ScimUser user);

    /** They are with the organisation no more, as far as the identity provider says it. */
    void leave(String id, String person);

    /** These joined groups or left them, or their groups have other names. */
    void regrouped(Collection<String> users);

    /** What became of it. */
    sealed interface Heard {

        /** @param person who they are there; empty for who was never there */
        record Taken(String person) implements Heard {}

        /** Nothing was done. */
        record Refused(Written.Refused why) implements Heard {}
    }
}
