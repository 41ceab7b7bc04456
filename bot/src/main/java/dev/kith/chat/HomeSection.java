package dev.kith.chat;

import java.util.List;

/** A feature's part of the home. */
public interface HomeSection {

    /** Lower comes first. */
    int order();

    /** Who hears what is pressed in it; whoever does answers by nothing, as the home is shown anew. */
    default Topic about() {
        return Topic.NONE;
    }

    /** What {@code viewer} sees; empty for nothing. */
    List<Block> blocks(Address viewer);
}
