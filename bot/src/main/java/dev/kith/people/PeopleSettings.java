package dev.kith.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What is usual in the organisation, by name; an empty zone is none. */
@ConfigurationProperties("kith.people")
record PeopleSettings(
        @DefaultValue("") String zone, @DefaultValue("en") String locale) {

    PeopleSettings {
        Usual.named(zone, locale);
    }

    Usual usual() {
        return Usual.named(zone, locale);
    }
}
