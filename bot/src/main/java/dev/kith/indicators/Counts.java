package dev.kith.indicators;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What was counted, month by month. */
interface Counts {

    /** The first month that is counted: {@code first}, unless one was set before. */
    YearMonth since(YearMonth first);

    /** Everybody as they are counted in a month, fixed by whoever asks first, and kept until it is released. */
    List<Head> heads(YearMonth month, Supplier<List<Head>> counting);

    /** Keeps what is shown, unless it was before, and forgets who was counted. */
    void keep(Counted counted);

    Optional<Counted> find(YearMonth month);

    /** All, the earliest first. */
    List<Counted> all();
}
