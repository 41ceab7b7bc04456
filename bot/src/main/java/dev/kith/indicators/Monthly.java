package dev.kith.indicators;

import dev.kith.clock.Tick;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts each month once, when it is over, and releases what may be shown of it; whatever is done, or taken back, afterwards moves it
 * no more. It begins with the first whole month, and what was not counted in its time stays uncounted.
 */
public final class Monthly implements Tick {

    private final String name;
    private final Due due;
    private final Months<?, ?> months;
    private final Release release;
    private volatile @Nullable YearMonth done;

    /**
     * When it is counted, if it is.
     *
     * @param later how many whole months after the one that is counted
     */
    public record Due(boolean enabled, int later) {}

    /** Counts one month; each step can be done again, after a crash. */
    @FunctionalInterface
    public interface Release {

        void of(YearMonth month, Instant now);
    }

    public Monthly(String name, Due due, Months<?, ?> months, Release release) {
        this.name = name;
        this.due = due;
        this.months = months;
        this.release = release;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return due.enabled() ? Optional.of(Span.of(month(now)).until()) : Optional.empty();
    }

    @Override
    public int run(Instant now) {
        var month = month(now).minusMonths(1 + due.later());
        if (!due.enabled() || month.equals(done)) {
            return 0;
        }
        boolean isDue = !month.isBefore(months.since(firstWhole(now)))
                && months.find(month).isEmpty();
        if (isDue) {
            release.of(month, now);
        }
        done = month;
        return isDue ? 1 : 0;
    }

    private static YearMonth month(Instant now) {
        return YearMonth.from(now.atZone(ZoneOffset.UTC));
    }

    private static YearMonth firstWhole(Instant now) {
        var month = month(now);
        return Span.of(month).from().equals(now) ? month : month.plusMonths(1);
    }
}
