package dev.kith.hello;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who says hello, and which hello it is.
 *
 * @param organisation who runs this, as it stands in a sentence
 * @param version another one is shown again to everybody
 */
@ConfigurationProperties("kith.hello")
record HelloSettings(
        @DefaultValue(HelloSettings.UNNAMED) String organisation,
        @DefaultValue("v1") String version) {

    private static final String UNNAMED = "your organisation";

    HelloSettings {
        if (organisation.isBlank()) {
            throw new IllegalArgumentException("kith.hello.organisation is empty (valid: " + UNNAMED + ")");
        }
        if (!version.matches("[A-Za-z0-9.-]{1,32}")) {
            throw new IllegalArgumentException("kith.hello.version: " + version + " (valid: v1)");
        }
    }

    boolean isUnnamed() {
        return organisation.equals(UNNAMED);
    }
}
