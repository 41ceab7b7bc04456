package dev.kith.chat;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How what was heard is handled.
 *
 * @param atOnce how many at once on one node; one handling may wait for a platform
 */
@ConfigurationProperties("kith.inbox")
record InboxSettings(@DefaultValue("64") int atOnce) {

    InboxSettings {
        if (atOnce < 1) {
            throw new IllegalArgumentException("kith.inbox.at-once: " + atOnce + " (valid: 1 or more)");
        }
    }
}
