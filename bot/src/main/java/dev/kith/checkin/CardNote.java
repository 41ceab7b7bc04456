package dev.kith.checkin;

import dev.kith.release.Round;
import java.util.Locale;
import java.util.Optional;

/** What has to be said about a round on each of its cards, above the questions. */
public interface CardNote {

    /** The line in the language of the card; empty where there is nothing to say. */
    Optional<String> on(Round round, Locale language);
}
