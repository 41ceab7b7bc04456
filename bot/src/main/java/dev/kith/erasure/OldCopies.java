package dev.kith.erasure;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/** Says in words, to whoever runs Kith, until when copies live that erasure cannot reach. */
public final class OldCopies {

    private final Period live;
    private final InstantSource business;

    OldCopies(Period live, InstantSource business) {
        this.live = live;
        this.business = business;
    }

    public String words(Erasure.Standing standing) {
        LocalDate until =
                business.instant().atZone(ZoneOffset.UTC).toLocalDate().plus(live);
        return (standing.isForbidden()
                        ? "This Redis forbids BGREWRITEAOF: what was deleted stays in its append-only file until it writes"
                                + " that anew by itself, and in backups; by kith.privacy.old-copies until "
                        : "The append-only file is written anew. Backups made before hold what was deleted; by"
                                + " kith.privacy.old-copies until ")
                + until
                + ". One that is brought back before then is cleaned at the next start by the list of those who were"
                + " erased.";
    }
}
