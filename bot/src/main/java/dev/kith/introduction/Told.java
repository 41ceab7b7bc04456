package dev.kith.introduction;

import dev.kith.delivery.Errand;
import java.util.Optional;

/** Who is told of each other. */
public interface Told {

    /** By an errand of a round, or of a step of somebody's journey; empty where it brings nobody together. */
    Optional<Group> by(Errand errand);
}
