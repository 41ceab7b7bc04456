package dev.kith.erasure;

import dev.kith.people.Departed;
import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.Retention;
import java.time.LocalDate;

/**
 * Deletes everything of whoever left long enough ago. What other systems were sent stays there: it is the organisation's record, and
 * nobody asked for it to be taken back.
 */
final class Leavers implements Expiring {

    private final Departed departed;
    private final Directory directory;
    private final Sweep sweep;

    Leavers(Departed departed, Directory directory, Sweep sweep) {
        this.departed = departed;
        this.directory = directory;
        this.sweep = sweep;
    }

    @Override
    public String name() {
        return "leavers";
    }

    /** The row that says that they left goes last: a crash before it leaves them to the next night. */
    @Override
    public long expire(Retention table, LocalDate today) {
        var gone = departed.leftBy(Retention.lastGone(today, table.people().leavers()), today);
        return gone.stream().filter(this::forget).count();
    }

    private boolean forget(PersonId person) {
        if (directory.find(person).isPresent()) {
            return false;
        }
        var addresses = directory.knownAddresses(person);
        sweep.elsewhere().forEach(system -> system.forget(person));
        sweep.pass(person, addresses);
        return departed.forget(person);
    }
}
