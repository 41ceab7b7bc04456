package dev.kith.attention;

import dev.kith.calendar.Countries;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.HomeSection;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Foot;
import dev.kith.delivery.Forerunner;
import dev.kith.delivery.Gate;
import dev.kith.delivery.Recents;
import dev.kith.delivery.Snoozes;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import dev.kith.privacy.Known;
import java.util.List;
import java.util.Map;

/** The budget, the foot of every card and the words, wired by hand. */
public record AttentionParts(ChatHandler cards, ChatHandler words, ChatHandler pace, List<HomeSection> home) {

    private static final HelpContacts HELP = new HelpContacts(
            new HelpSettings(List.of(
                    new HelpSettings.Contact("People team", "people@kith.example", List.of(), List.of(), List.of()),
                    new HelpSettings.Contact("Sozialberatung", "+49 30 1234", List.of(), List.of("de"), List.of("DE")),
                    new HelpSettings.Contact("Counselling", "+1 555 0100", List.of("New York"), List.of(), List.of()))),
            Countries.of(Map.of("Berlin", "DE")),
            false);

    /** Whom people can turn to. */
    public static HelpContacts help() {
        return HELP;
    }

    /** What they stand on. */
    public record Ground(
            Directory directory, Deliveries deliveries, Snoozes snoozes, Recents recents, Consents consents) {}

    public static Gate gate(Wishes wishes) {
        return new BudgetGate(new Budget(AttentionSettings.DEFAULT), wishes);
    }

    public static Foot foot() {
        return new CardFoot();
    }

    /** The last line of a silence: who plans it, and who writes it. */
    public record LastLine(Forerunner forerunner, Composer composer) {}

    public static LastLine lastLine(Recents recents, Consents consents, BusinessTime time) {
        var farewell = new Farewell(recents, consents, time);
        return new LastLine(farewell, farewell);
    }

    public static AttentionParts of(
            Ground ground, List<Composer> composers, Explained explained, List<Spoken> spoken, BusinessTime time) {
        var cards = new Cards(composers, explained);
        var putoff = new Putoff(ground.directory(), ground.deliveries(), ground.snoozes(), cards, time);
        var deeds = new Deeds(putoff, new OptOut(ground.consents(), cards), cards);
        var obliging = new Obliging(ground.directory(), ground.consents(), ground.recents(), time);
        var section = new PaceSection(ground.directory(), ground.consents(), ground.recents(), time);
        var help = new Help(spoken, HELP);
        return new AttentionParts(
                new CardHandler(ground.directory(), ground.deliveries(), ground.recents(), deeds),
                new Words(
                        ground.directory(),
                        obliging,
                        section,
                        new Known(ground.directory(), ground.consents(), time),
                        help),
                new PaceHandler(ground.directory(), obliging, section),
                List.of(section, new StrangerSection(ground.directory(), help)));
    }
}
