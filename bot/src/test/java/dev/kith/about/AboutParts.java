package dev.kith.about;

import dev.kith.attention.Spoken;
import dev.kith.calendar.WorkingTime;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.HomeSection;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;

/** What people say of themselves, wired by hand. */
public record AboutParts(HomeSection home, Spoken spoken, ChatHandler handler) {

    public static AboutParts of(
            Directory directory, Consents consents, Recents recents, WorkingTime working, BusinessTime time) {
        var sheets = new AboutConfiguration().sheets(directory, consents, working, time);
        var section = new AboutSection(directory, consents, sheets);
        return new AboutParts(section, section, new AboutHandler(directory, consents, recents, sheets, section));
    }
}
