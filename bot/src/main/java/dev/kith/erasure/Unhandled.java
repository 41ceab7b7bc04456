package dev.kith.erasure;

import dev.kith.chat.AdapterData;
import dev.kith.chat.Inbox;
import dev.kith.clock.MachineTime;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.Retention;
import dev.kith.redis.Streams;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** What waits in streams and is not handled. Their ids are machine time, so its age is too. */
final class Unhandled implements Expiring {

    private final Inbox inbox;
    private final Streams streams;
    private final List<? extends AdapterData> adapters;
    private final MachineTime machine;

    Unhandled(Inbox inbox, Streams streams, List<? extends AdapterData> adapters, MachineTime machine) {
        this.inbox = inbox;
        this.streams = streams;
        this.adapters = adapters;
        this.machine = machine;
    }

    @Override
    public String name() {
        return "what waits";
    }

    @Override
    public long expire(Retention table, LocalDate today) {
        var heard = before(table.unhandled().inbox());
        adapters.forEach(adapter -> adapter.expire(heard));
        return inbox.expire(heard)
                + streams.expireDeadLetters(before(table.unhandled().deadLetters()));
    }

    private Instant before(Period kept) {
        return machine.instant().minus(Retention.length(kept));
    }
}
