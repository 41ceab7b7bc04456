package dev.kith.people;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is usual in the organisation, by name; an empty zone is none.
 *
 * @param formal in which languages people are addressed formally unless they choose otherwise
 * @param platforms the order in which people are looked for, as far as the organisation cares
 */
@ConfigurationProperties("kith.people")
record PeopleSettings(
        @DefaultValue("") String zone,
        @DefaultValue("en") String locale,
        @DefaultValue List<String> platforms,
        @DefaultValue List<String> formal) {

    PeopleSettings {
        Usual.named(zone, locale);
        Formality.in(formal);
        formal = List.copyOf(formal);
        platforms = Platforms.named(platforms);
    }

    Formality formality() {
        return Formality.in(formal);
    }

    Usual usual() {
        return Usual.named(zone, locale);
    }
}
