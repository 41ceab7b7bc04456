package dev.kith.chat;

import java.time.Duration;

/** What became of a message that was posted. An answer nobody understands is {@link Unknown}, never a success. */
public sealed interface Posted {

    /** It is there, under the platform's id. */
    record Sent(String messageId) implements Posted {}

    /** The platform wants us to wait; it did not arrive. */
    record Later(Duration after) implements Posted {}

    /** It did not arrive and will not: blocked, gone, disabled by an admin, not valid. */
    record Refused(String reason) implements Posted {}

    /** It may or may not have arrived. */
    record Unknown(String reason) implements Posted {}
}
