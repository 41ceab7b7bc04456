package dev.kith.people;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is usual in the organisation, by name; an empty zone is none.
 *
 * @param platforms the order in which people are looked for, as far as the organisation cares
 */
@ConfigurationProperties("kith.people")
record PeopleSettings(
        @DefaultValue("") String zone,
        @DefaultValue("en") String locale,
        @DefaultValue List<String> platforms) {

    PeopleSettings {
        Usual.named(zone, locale);
        platforms = Platforms.named(platforms);
    }

    Usual usual() {
        return Usual.named(zone, locale);
    }
}
