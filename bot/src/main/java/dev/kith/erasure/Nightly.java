package dev.kith.erasure;

import dev.kith.clock.Tick;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.Retention;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Enforces the table of retention each night at three (business time, UTC); a night that nobody was there for is made up for. */
final class Nightly implements Tick {

    private static final Logger log = LoggerFactory.getLogger(Nightly.class);
    private static final LocalTime THREE = LocalTime.of(3, 0);

    private final Retention table;
    private final List<Expiring> all;
    private final RedisNights nights;

    Nightly(Retention table, List<Expiring> all, RedisNights nights) {
        this.table = table;
        this.all = List.copyOf(all);
        this.nights = nights;
    }

    @Override
    public String name() {
        return "delete what was kept long enough";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.of(
                night(now).plusDays(1).atTime(THREE).atOffset(ZoneOffset.UTC).toInstant());
    }

    /** What fails is tried again at the next beat; the night is over when everything was done. */
    @Override
    public int run(Instant now) {
        var night = night(now);
        if (nights.isOver(night)) {
            return 0;
        }
        RuntimeException failed = null;
        for (var one : all) {
            try {
                say(one.name(), one.expire(table, night));
            } catch (RuntimeException e) {
                log.error("What was kept long enough could not be deleted and will be tried again ({})", one.name(), e);
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
        nights.over(night);
        return 1;
    }

    private static void say(String name, long gone) {
        if (gone > 0) {
            log.info("Kept long enough and deleted: {} of {}", gone, name);
        }
    }

    /** The latest night of which it is three already. */
    private static LocalDate night(Instant now) {
        return now.minus(Duration.ofHours(THREE.getHour()))
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }
}
