package dev.kith.attention;

import dev.kith.privacy.Pace;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What somebody said, as far as it was understood. */
sealed interface Saying {

    /** Quiet, from now on or until the beginning of a day. */
    record Quiet(Optional<LocalDate> until) implements Saying {}

    record Resume() implements Saying {}

    /** At most so often; empty: as the organisation has it. */
    record AtMost(Optional<Pace> pace) implements Saying {}

    record Less() implements Saying {}

    /** To be written to in this language. */
    record Speak(Locale language) implements Saying {}

    /** To be written to on this platform. */
    record WriteOn(String platform) implements Saying {}

    /** To see how Kith writes to them. */
    record Prefs() implements Saying {}

    /** To see what Kith knows of them. */
    record Privacy() implements Saying {}

    record Help() implements Saying {}
}
