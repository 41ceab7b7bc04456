package dev.kith.lms;

import dev.kith.facts.FactGroup.Told;
import java.util.List;

/** How often each fact in hand was not taken, as long as it waits; kept over restarts. */
interface Attempts {

    /** Of facts of one partition, in their order. */
    List<Attempt> of(List<Told> told);

    void note(Told told, Attempt attempt);

    /** It waits no more. */
    void forget(Told told);
}
