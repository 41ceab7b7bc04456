package dev.kith.people;

import dev.kith.chat.Locality;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What is taken to be true of whom neither the directory nor a platform says it.
 *
 * @param zone empty: there is none that would be right at night for everybody, so the directory has to say it
 */
record Usual(Optional<ZoneId> zone, Locale locale) {

    /** Where nothing is set. */
    static final Usual UNSET = new Usual(Optional.empty(), Locale.ENGLISH);

    /** By their names; {@code zone} may be empty. */
    static Usual named(String zone, String locale) {
        return new Usual(
                zone.isBlank()
                        ? Optional.empty()
                        : Optional.of(Locality.zoneNamed(zone.strip())
                                .orElseThrow(() -> refused("zone", zone, "Europe/Berlin, or nothing"))),
                Locality.localeNamed(locale.strip()).orElseThrow(() -> refused("locale", locale, "en, or de-DE")));
    }

    private static IllegalArgumentException refused(String setting, String value, String valid) {
        return new IllegalArgumentException("kith.people." + setting + ": " + value + " (valid: " + valid + ")");
    }
}
