package dev.kith.chat;

import java.util.List;

/** A feature's part of the home. */
public interface HomeSection {

    /** Lower comes first. */
    int order();

    /** Who hears what is pressed in it; the home is shown anew afterwards, so that an update of a card changes nothing. */
    default Topic about() {
        return Topic.NONE;
    }

    /** What {@code viewer} sees; empty for nothing. */
    List<Block> blocks(Address viewer);
}
