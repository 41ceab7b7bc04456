package dev.kith.reflection;

import dev.kith.attention.Spoken;
import dev.kith.campaign.Drawer;
import dev.kith.chat.ChatHandler;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;

/** Questions for oneself, wired by hand. */
public record ReflectionParts(Spoken spoken, ChatHandler handler) {

    public static ReflectionParts of(CheckinParts.Ground ground, BusinessTime time) {
        var reflecting = new Reflecting(ground.directory(), new Asks(ground.catalog(), time));
        return new ReflectionParts(reflecting, reflecting);
    }

    public static Drawer drawer() {
        return new ReflectionDrawer();
    }
}
