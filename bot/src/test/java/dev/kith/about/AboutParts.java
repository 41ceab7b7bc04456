package dev.kith.about;

import dev.kith.attention.Spoken;
import dev.kith.calendar.WorkingTime;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.HomeSection;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Recents;
import dev.kith.people.Attributes;
import dev.kith.people.Directory;
import dev.kith.people.SealedWords;
import dev.kith.privacy.Consents;
import dev.kith.privacy.PersonalData;
import java.util.List;

/** What people say of themselves, wired by hand. */
public record AboutParts(List<HomeSection> home, List<Spoken> spoken, List<ChatHandler> handlers, PersonalData told) {

    /** What only people themselves can tell. */
    public record Told(Attributes attributes, SealedWords words) {}

    public static AboutParts of(Ground ground, Told told, WorkingTime working, BusinessTime time) {
        var directory = ground.directory();
        var sheets = new AboutConfiguration().sheets(directory, ground.consents(), working, time);
        var section = new AboutSection(directory, ground.consents(), sheets);
        var tellings = new Tellings(told.attributes(), told.words());
        var telling = new TellingSection(directory, tellings);
        return new AboutParts(
                List.of(section, telling),
                List.of(section, telling, new WithdrawingWord(tellings)),
                List.of(
                        new AboutHandler(directory, ground.consents(), ground.recents(), sheets, section),
                        new TellingHandler(directory, ground.recents(), tellings)),
                new ToldData(tellings));
    }

    /** Whom it concerns, and what they chose. */
    public record Ground(Directory directory, Consents consents, Recents recents) {}
}
