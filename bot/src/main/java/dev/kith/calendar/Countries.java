package dev.kith.calendar;

import dev.kith.people.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** In which country somebody works, as far as the calendar's locations say it. */
public final class Countries {

    private final ByLocation<Optional<String>> countries;

    Countries(ByLocation<Optional<String>> countries) {
        this.countries = countries;
    }

    /** These countries by location. */
    public static Countries of(Map<String, String> byLocation) {
        var all = new HashMap<String, Optional<String>>();
        byLocation.forEach((location, country) -> all.put(location, Optional.of(country)));
        return new Countries(new ByLocation<>(Optional.empty(), all));
    }

    /** By ISO 3166, such as {@code DE}; empty where nobody said where the person's location is. */
    public Optional<String> of(Person person) {
        return countries.at(person.location());
    }
}
