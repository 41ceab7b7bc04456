package dev.kith.api;

import dev.kith.connectors.webhook.Senders;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who may bring signals that they signed, each by name with a secret of their own. */
@ConfigurationProperties("kith.signals")
record SenderSettings(@DefaultValue Map<String, String> senders) {

    SenderSettings {
        try {
            new Senders(senders);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("kith.signals.senders." + e.getMessage(), e);
        }
    }

    Senders known() {
        return new Senders(senders);
    }
}
