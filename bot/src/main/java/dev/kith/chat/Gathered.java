package dev.kith.chat;

import java.time.Duration;

/** What became of bringing several people into one conversation. Nobody sees anything of it before something is posted there. */
public sealed interface Gathered {

    /** There they are, among themselves and Kith. */
    record There(Address conversation) implements Gathered {}

    /** Not now, or nobody knows: asked again it is the same conversation. */
    record Later(Duration after) implements Gathered {}

    /** The platform does not let us, with these people or with any. */
    record Refused(String reason) implements Gathered {}
}
