package dev.kith.hello;

import dev.kith.attention.AttentionSettings;
import dev.kith.chat.ChatHandler;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.DeliveryParts;
import dev.kith.delivery.Gate;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import java.time.Duration;

/** The hello, wired by hand. */
public record HelloParts(Hello hello, Gate gate, Composer composer, ChatHandler handler) {

    /** What the hello stands on. */
    public record Ground(Directory directory, Deliveries deliveries, Consents consents, Recents recents) {}

    public static HelloParts of(Ground ground, BusinessTime time, String version) {
        var settings = new HelloSettings("your organisation", version);
        var card = new HelloCard(settings, new AttentionSettings(3, 1, Duration.ofHours(4)));
        return new HelloParts(
                new Hello(ground.deliveries(), ground.consents(), settings, time),
                new HelloGate(settings, new Workdays(DeliveryParts.time())),
                new HelloComposer(card, ground.consents()),
                new HelloHandler(ground.directory(), ground.deliveries(), ground.consents(), ground.recents(), card));
    }
}
