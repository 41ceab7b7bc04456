package dev.kith.local;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What the built-in receiver is called with (HTTP Basic). */
@ConfigurationProperties("kith.local.receiver")
record ReceiverSettings(
        @DefaultValue("kith") String key,
        @DefaultValue("local") String secret) {

    ReceiverSettings {
        if (key.isBlank() || key.contains(":") || secret.isBlank()) {
            throw new IllegalArgumentException(
                    "kith.local.receiver: key and secret must not be blank, and the key has no colon");
        }
    }
}
