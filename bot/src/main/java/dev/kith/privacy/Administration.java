package dev.kith.privacy;

import dev.kith.audit.Audit;
import java.time.LocalDate;

/** What was done in administration goes after its time, too. */
record Administration(Audit audit) implements Expiring {

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public long expire(Retention table, LocalDate today) {
        return audit.letGo(Retention.lastGone(today, table.people().audit()));
    }
}
