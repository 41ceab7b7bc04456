package dev.kith.attention;

import dev.kith.chat.Texts;
import dev.kith.people.Person;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whom people can turn to with what a program cannot help with; shown with every help, and above the comments of check-ins. */
@ConfigurationProperties("kith.help")
public record HelpSettings(@DefaultValue List<Contact> contacts) {

    static final HelpSettings NOBODY = new HelpSettings(List.of());

    public HelpSettings {
        contacts = List.copyOf(contacts);
    }

    /**
     * Somebody who helps.
     *
     * @param name who it is, in the language of those who read it
     * @param reach how they are reached: a number, an e-mail, an address
     * @param locations for people of these locations, whatever their capitals; empty: for everybody
     * @param languages for people who are written to in these languages, such as {@code de}; empty: for everybody
     * @param countries for people who work in these countries (ISO 3166), such as {@code DE}; empty: for everybody
     */
    public record Contact(
            String name,
            String reach,
            @DefaultValue List<String> locations,
            @DefaultValue List<String> languages,
            @DefaultValue List<String> countries) {

        private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

        public Contact {
            if (name == null || name.isBlank() || reach == null || reach.isBlank()) {
                throw new IllegalArgumentException("kith.help.contacts: a contact without name or reach (valid: "
                        + "{name: Employee assistance, reach: eap@kith.example, countries: [DE], languages: [de]})");
            }
            locations = List.copyOf(locations);
            languages = languages.stream().map(Contact::language).toList();
            countries = countries.stream().map(Contact::country).toList();
        }

        /** Whether it is for everybody. */
        boolean isForAll() {
            return locations.isEmpty() && languages.isEmpty() && countries.isEmpty();
        }

        private boolean isFor(Person person, Optional<String> country) {
            return (countries.isEmpty() || country.filter(countries::contains).isPresent())
                    && (locations.isEmpty() || locations.stream().anyMatch(person.location()::equalsIgnoreCase))
                    && (languages.isEmpty()
                            || languages.contains(Texts.spoken(person.locale()).getLanguage()));
        }

        private static String country(String code) {
            String country = code.strip().toUpperCase(Locale.ROOT);
            if (!COUNTRIES.contains(country)) {
                throw new IllegalArgumentException("kith.help.contacts.countries: " + code
                        + " (valid: two letters of ISO 3166, such as DE, or none for everybody)");
            }
            return country;
        }

        /** Nobody is written to in another language than those there are words in: such a contact would reach nobody. */
        private static String language(String tag) {
            String language = Locale.forLanguageTag(tag.strip()).getLanguage();
            var known = Texts.languages().stream()
                    .map(Locale::getLanguage)
                    .distinct()
                    .toList();
            if (!known.contains(language)) {
                throw new IllegalArgumentException("kith.help.contacts.languages: " + tag + " (valid: "
                        + String.join(", ", known) + ", or none for everybody)");
            }
            return language;
        }
    }

    /** {@code country}: in which the person works, where that is known. */
    List<Contact> of(Person person, Optional<String> country) {
        return contacts.stream()
                .filter(contact -> contact.isFor(person, country))
                .toList();
    }
}
