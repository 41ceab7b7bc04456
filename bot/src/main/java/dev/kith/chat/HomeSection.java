package dev.kith.chat;

import java.util.List;

/** A feature's part of the home. */
public interface HomeSection {

    /** Lower comes first. */
    int order();

    /** What {@code viewer} sees; empty for nothing. */
    List<Block> blocks(Address viewer);
}
