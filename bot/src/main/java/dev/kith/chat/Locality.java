package dev.kith.chat;

import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which time zone and which language somebody lives, as far as a platform says so. */
public record Locality(Optional<ZoneId> zone, Optional<Locale> locale) {

    public static final Locality UNKNOWN = new Locality(Optional.empty(), Optional.empty());

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** By the names that a platform has for them; a name that nobody knows says nothing. */
    public static Locality named(@Nullable String zone, @Nullable String locale) {
        return new Locality(
                Optional.ofNullable(zone).flatMap(Locality::zoneNamed),
                Optional.ofNullable(locale).flatMap(Locality::localeNamed));
    }

    /** The zone of an IANA name, old ones too; an offset is none, as it knows no summer. */
    public static Optional<ZoneId> zoneNamed(String name) {
        return ZONES.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    /** The locale of a BCP 47 tag, where its language and its country, if there is one, exist. */
    public static Optional<Locale> localeNamed(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            boolean exists = LANGUAGES.contains(locale.getLanguage())
                    && (locale.getCountry().isEmpty() || COUNTRIES.contains(locale.getCountry()));
            return exists ? Optional.of(locale) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
