package dev.kith.indicators;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was counted, month by month.
 *
 * @param <G> what is gathered of everybody before it is released
 * @param <M> what is shown of a month
 */
public interface Months<G, M extends Months.OfMonth> {

    /** What is shown of one. */
    interface OfMonth {

        /** {@code 2026-02}. */
        String month();
    }

    /** The first month that is counted: {@code first}, unless one was set before. */
    YearMonth since(YearMonth first);

    /** What is gathered in a month, fixed by whoever asks first, and kept until it is released. */
    G gathered(YearMonth month, Supplier<G> gathering);

    /** Keeps what is shown, unless it was before, and forgets what was gathered. */
    void keep(M shown);

    Optional<M> find(YearMonth month);

    /** All, the earliest first. */
    List<M> all();
}
