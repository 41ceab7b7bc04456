package dev.kith.calendar;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the calendar together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarConfiguration {

    @Bean
    Countries countries(CalendarSettings settings) {
        return Countries.of(settings.countries());
    }

    @Bean
    WorkingTime workingTime(CalendarSettings settings) {
        return new WorkingTime(settings.hours(), new CalendarReader().holidays(settings.locations()));
    }
}
