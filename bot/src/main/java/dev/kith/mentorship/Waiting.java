package dev.kith.mentorship;

import dev.kith.introduction.Alone;
import java.util.Optional;

/**
 * That somebody looks for somebody and has nobody.
 *
 * @param rounds for how many in a row
 * @param told why, as they read it last
 */
record Waiting(int rounds, Optional<Alone.Why> told) {

    static final Waiting NEW = new Waiting(0, Optional.empty());
}
