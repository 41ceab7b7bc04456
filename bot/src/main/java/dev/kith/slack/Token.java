package dev.kith.slack;

import java.time.Instant;
import java.util.Optional;

/**
 * What speaks for Kith in a workspace. It never prints itself.
 *
 * @param value {@code xoxb-…}
 * @param botUser whom it speaks as
 * @param renewal how it goes on, where it ends
 */
record Token(String value, String botUser, Optional<Renewal> renewal) {

    /** Whether Slack may be told another one for it by {@code then}. */
    boolean endsBefore(Instant then) {
        return renewal.filter(one -> one.ends().isBefore(then)).isPresent();
    }

    @Override
    public String toString() {
        return "the token of " + botUser;
    }

    /** What another token is had for, once, and when this one ends. */
    record Renewal(String refreshToken, Instant ends) {

        @Override
        public String toString() {
            return "until " + ends;
        }
    }
}
