package dev.kith.api;

import dev.kith.indicators.Counted;
import dev.kith.indicators.Indicators;
import dev.kith.indicators.Report;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people do by themselves, month by month and over groups of enough. */
@RestController
@RequestMapping(path = "/api/v1/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "insights")
class IndicatorsApi {

    private final Indicators indicators;

    IndicatorsApi(Indicators indicators) {
        this.indicators = indicators;
    }

    /** The months that were released, and one of them. */
    record OfMonth(List<String> periods, Report report) {}

    @GetMapping
    @Operation(
            summary =
                    "What people did by themselves in a month (period=2026-02; else the latest), and how soon they knew what they"
                            + " learnt, over groups of enough")
    OfMonth month(@RequestParam(defaultValue = "") String period, @RequestParam(defaultValue = "en") String language) {
        var months = indicators.all().stream().map(Counted::month).toList();
        String wanted = Periods.wanted(period, months);
        return indicators
                .of(Periods.parsed(wanted), Locale.forLanguageTag(language))
                .map(report -> new OfMonth(months, report))
                .orElseThrow(() -> Periods.none(wanted));
    }
}
