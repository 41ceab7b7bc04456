package dev.kith.outcomes;

import java.util.List;
import java.util.function.UnaryOperator;

/** All outcomes that the organisation brought. */
interface Outcomes {

    List<Outcome> all();

    /** Changes them all at once, whoever else does so meanwhile. */
    void change(UnaryOperator<List<Outcome>> change);
}
