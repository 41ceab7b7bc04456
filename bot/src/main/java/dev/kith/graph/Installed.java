package dev.kith.graph;

import java.time.Duration;

/** What came of giving somebody the app. */
public sealed interface Installed {

    /** They have it, and this is the chat of the app with them. */
    record There(String conversation) implements Installed {}

    /** They have it, and no chat with it yet: Teams makes one when they sign in for the first time. */
    record NeverSignedIn() implements Installed {}

    /** Teams does not let this person have it. */
    record Blocked(String why) implements Installed {}

    /** There is nobody with this id, or they have no Teams. */
    record NoSuchUser() implements Installed {}

    /** Nobody can be given it until an admin has acted. */
    record NotPermitted(String why) implements Installed {}

    /** Not before so long; asked again it changes nothing that was done. */
    record Later(Duration after) implements Installed {}
}
