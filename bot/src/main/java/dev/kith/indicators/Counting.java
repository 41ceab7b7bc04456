package dev.kith.indicators;

import dev.kith.disclosure.Ledger;
import dev.kith.disclosure.Shown;
import dev.kith.indicators.Monthly.Due;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** Counts a month, and releases what may be shown of it. */
record Counting(Census census, Months<List<Head>, Counted> counts, Ledger ledger, IndicatorsSettings settings) {

    /** What no campaign can be called. */
    private static final String CAMPAIGN = ".indicators";

    Monthly monthly() {
        return new Monthly("count what people do by themselves", new Due(settings.enabled(), 0), counts, this::release);
    }

    /** After a crash it is counted over those who were counted before it. */
    private void release(YearMonth month, Instant now) {
        var heads = counts.gathered(month, () -> census.heads(month, settings.cells(), now));
        var deeds = census.witnesses().names();
        var count = new Count(heads, deeds, settings.cells(), settings.k());
        var shown = count.isTooSmall() ? List.<Shown>of() : shown(month, count);
        counts.keep(new Counted(
                month.toString(), now, settings.k(), count.deeds(shown), count.skills(shown), count.gaps(shown)));
    }

    private List<Shown> shown(YearMonth month, Count count) {
        var asked = Span.of(month).asked(CAMPAIGN, month.toString());
        return ledger.settle(CAMPAIGN + "/" + month, count.items(), before -> count.decide(asked, before));
    }
}
