package dev.kith.release;

import java.util.List;
import java.util.Optional;

/** What was released. */
public interface Releases {

    Optional<Released> find(RoundId round);

    /** All of a campaign, the earliest first. */
    List<Released> of(String campaign);

    void keep(Released released);
}
