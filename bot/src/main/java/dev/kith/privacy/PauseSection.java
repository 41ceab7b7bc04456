package dev.kith.privacy;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.HomeSection;
import dev.kith.clock.BusinessTime;
import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import java.util.List;

/** The part of the home where somebody sees whether Kith writes to them, and how to change that. */
final class PauseSection implements HomeSection {

    private final Directory directory;
    private final Consents consents;
    private final BusinessTime time;

    PauseSection(Directory directory, Consents consents, BusinessTime time) {
        this.directory = directory;
        this.consents = consents;
        this.time = time;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Block> blocks(Address viewer) {
        return directory.whoIs(viewer).map(person -> blocks(person.id())).orElse(List.of());
    }

    private List<Block> blocks(PersonId person) {
        boolean paused = consents.of(person).pausedUntil(time.instant()).isPresent();
        return List.of(
                new Block.Heading(paused ? "Kith is quiet" : "Kith writes to you"),
                new Block.Text(
                        paused
                                ? "You asked for quiet. Say resume, and Kith writes again. Nobody is told."
                                : "In your working hours, when something is due for you. Say pause, and it is quiet."
                                        + " Nobody is told."));
    }
}
