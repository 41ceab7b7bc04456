package dev.kith.attention;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.HomeSection;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;
import java.time.Instant;
import java.util.List;

/** The part of the home where somebody sees whether and how often Kith writes to them, and how to change that. */
final class PaceSection implements HomeSection {

    private final Directory directory;
    private final Consents consents;
    private final Recents recents;
    private final BusinessTime time;

    PaceSection(Directory directory, Consents consents, Recents recents, BusinessTime time) {
        this.directory = directory;
        this.consents = consents;
        this.recents = recents;
        this.time = time;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Block> blocks(Address viewer) {
        return directory.whoIs(viewer).map(this::blocks).orElse(List.of());
    }

    private List<Block> blocks(Person person) {
        var locale = person.locale();
        var consent = consents.of(person.id());
        var paused = consent.pausedUntil(time.instant());
        boolean quiet = paused.isPresent() || Budget.isSilent(recents.of(person.id()), time.instant());
        String state = paused.map(until -> paused(person, until))
                .orElseGet(() -> Words.TEXTS.get(locale, quiet ? "farewell" : "home.writes.text"));
        String pace = consent.pace().map(one -> "pace." + one.name()).orElse("pace.usual");
        return List.of(
                new Block.Heading(Words.TEXTS.get(locale, quiet ? "home.quiet" : "home.writes")),
                new Block.Text(state),
                new Block.Text(Words.TEXTS.get(locale, pace)));
    }

    private static String paused(Person person, Instant until) {
        return until.equals(Instant.MAX)
                ? Words.TEXTS.get(person.locale(), "home.quiet.text")
                : Words.TEXTS.get(
                        person.locale(),
                        "quiet-until",
                        Words.day(person, until.atZone(person.zone()).toLocalDate()));
    }
}
