package dev.kith.console;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.HomeSection;
import dev.kith.chat.Texts;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.List;

/** The way to the console, in the home of those who run Kith. */
final class ConsoleSection implements HomeSection {

    private static final Texts TEXTS = Texts.beside(ConsoleSection.class, "section");

    private final Directory directory;
    private final Doors doors;

    ConsoleSection(Directory directory, Doors doors) {
        this.directory = directory;
        this.doors = doors;
    }

    @Override
    public int order() {
        return 99;
    }

    @Override
    public List<Block> blocks(Address viewer) {
        return directory
                .whoIs(viewer)
                .filter(doors::areOpenTo)
                .map(this::blocks)
                .orElse(List.of());
    }

    private List<Block> blocks(Person admin) {
        return List.of(
                new Block.Heading(TEXTS.get(admin.locale(), "heading")),
                new Block.Text(TEXTS.get(admin.locale(), "text")),
                new Block.Link(TEXTS.get(admin.locale(), "link"), doors.publicUrl()));
    }
}
