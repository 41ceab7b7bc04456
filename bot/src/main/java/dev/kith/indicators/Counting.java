package dev.kith.indicators;

import dev.kith.clock.Tick;
import dev.kith.disclosure.Asked;
import dev.kith.disclosure.Ledger;
import dev.kith.disclosure.Shown;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts each month once, when it is over, and releases what may be shown of it; whatever is done, or taken back, afterwards moves
 * it no more. It begins with the first whole month, and what was not counted in the month after stays uncounted.
 */
final class Counting implements Tick {

    /** What no campaign can be called. */
    private static final String CAMPAIGN = ".indicators";

    private final Census census;
    private final Counts counts;
    private final Ledger ledger;
    private final IndicatorsSettings settings;
    private volatile @Nullable YearMonth done;

    Counting(Census census, Counts counts, Ledger ledger, IndicatorsSettings settings) {
        this.census = census;
        this.counts = counts;
        this.ledger = ledger;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "count what people do by themselves";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return settings.enabled() ? Optional.of(Span.of(month(now)).until()) : Optional.empty();
    }

    @Override
    public int run(Instant now) {
        var month = month(now).minusMonths(1);
        if (!settings.enabled() || month.equals(done)) {
            return 0;
        }
        boolean isDue = !month.isBefore(counts.since(firstWhole(now)))
                && counts.find(month).isEmpty();
        if (isDue) {
            release(month, now);
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

    /** Each step can be done again: after a crash it is counted over those who were counted before it. */
    private void release(YearMonth month, Instant now) {
        var heads = counts.heads(month, () -> census.heads(month, settings.cells(), now));
        var deeds = census.witnesses().names();
        var count = new Count(heads, deeds, settings.cells(), settings.k());
        var shown = count.isTooSmall() ? List.<Shown>of() : shown(month, count);
        counts.keep(new Counted(
                month.toString(), now, settings.k(), count.deeds(shown), count.skills(shown), count.gaps(shown)));
    }

    /** Held against the ledger as it is, until none other wrote meanwhile. */
    private List<Shown> shown(YearMonth month, Count count) {
        String release = CAMPAIGN + "/" + month;
        var asked = new Asked(
                CAMPAIGN,
                month.toString(),
                Span.of(month).from(),
                Span.of(month).until());
        var shown = ledger.of(release);
        while (shown.isEmpty()) {
            var page = ledger.page(count.items());
            ledger.write(release, count.decide(asked, page.shown()), page.version());
            shown = ledger.of(release);
        }
        return shown.get();
    }
}
