package dev.kith.audit;

import java.time.LocalDate;
import java.util.List;

/** The record of administration: it is added to, and lets go of what is older than it is kept; nothing in it is changed. */
public interface Audit {

    void note(Deed deed);

    /** The latest first. */
    List<Deed> latest(int most);

    /** Lets go of all up to the end of that day (UTC), and says how many that were. */
    long letGo(LocalDate last);
}
