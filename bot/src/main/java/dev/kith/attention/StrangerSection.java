package dev.kith.attention;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.HomeSection;
import dev.kith.people.Directory;
import java.util.List;

/** The whole home of whoever is not in the directory: why it is empty, and who can help. */
final class StrangerSection implements HomeSection {

    private final Directory directory;
    private final Help help;

    StrangerSection(Directory directory, Help help) {
        this.directory = directory;
        this.help = help;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<Block> blocks(Address viewer) {
        return directory.whoIs(viewer).isPresent() ? List.of() : help.ofStranger();
    }
}
