package dev.kith.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "Asia/Kolkata",
                "Asia/Calcutta",
                "Australia/Lord_Howe",
                "US/Pacific",
                "Etc/GMT+5"
            })
    void aZoneIsKnownByItsNameAndByAnOldOne(String name) {
        assertThat(Locality.named(name, "").zone()).contains(ZoneId.of(name));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "Berlin", "europe/berlin", "+05:30", "UTC+2", "GMT+5", "Mars/Base"})
    void noNameIsNoZone(String name) {
        assertThat(Locality.named(name, null)).isEqualTo(Locality.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-DE", "en-US", "es-LA", "pt-BR", "zh-Hant-TW"})
    void aLocaleIsKnownByItsTag(String tag) {
        assertThat(Locality.named("", tag).locale()).contains(Locale.forLanguageTag(tag));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "de_DE", "xx", "de-XX", "c", "a language that nobody speaks"})
    void noTagIsNoLocale(String tag) {
        assertThat(Locality.named(null, tag)).isEqualTo(Locality.UNKNOWN);
    }
}
