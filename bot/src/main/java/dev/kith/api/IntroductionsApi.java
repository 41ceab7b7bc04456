package dev.kith.api;

import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.ties.HowItWent;
import dev.kith.ties.HowRoundsWent;
import dev.kith.ties.NetworkReport;
import dev.kith.ties.Report;
import dev.kith.ties.RoundReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether introductions work, month by month and over groups of enough; never who met whom, or did not. */
@RestController
@RequestMapping(path = "/api/v1/introductions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "insights")
class IntroductionsApi {

    private final HowItWent months;
    private final HowRoundsWent rounds;
    private final CampaignDesk campaigns;

    IntroductionsApi(HowItWent months, HowRoundsWent rounds, CampaignDesk campaigns) {
        this.months = months;
        this.rounds = rounds;
        this.campaigns = campaigns;
    }

    /** The months that were released, and one of them. */
    record OfAll(List<String> periods, NetworkReport report) {}

    /** The months in which something of a campaign is shown, and one of them. */
    record OfOne(String campaign, List<String> periods, Report report) {}

    @GetMapping
    @Operation(
            summary =
                    "The network of all who met by introductions within the year that ends with a month, at first and now",
            description = "period=2026-02; else the latest. A month is counted when the next one is over, once.")
    OfAll all(@RequestParam(defaultValue = "") String period, @RequestParam(defaultValue = "en") String language) {
        var known = months.months();
        var wanted = Periods.wanted(period, known);
        return months.network(Periods.parsed(wanted), Locale.forLanguageTag(language))
                .map(report -> new OfAll(known, report))
                .orElseThrow(() -> Periods.none(wanted));
    }

    @GetMapping("/{campaign}")
    @Operation(
            summary =
                    "Of those who were told of each other by a campaign in a month: how many met, how soon, and whether it is even",
            description = "period=2026-02; else the latest. A month is counted when the next one is over, once.")
    OfOne one(
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "en") String language) {
        var known = months.months(campaign);
        var wanted = Periods.wanted(period, known);
        return months.of(campaign, Periods.parsed(wanted), Locale.forLanguageTag(language))
                .map(report -> new OfOne(campaign, known, report))
                .orElseThrow(() -> Periods.none(wanted));
    }

    @GetMapping("/{campaign}/rounds")
    @Operation(
            summary =
                    "How Kith brought people together in the rounds that are over: who had nobody, and how often in a row, who were"
                            + " told of each other again, and how far it reaches across departments, locations and levels")
    List<RoundReport> rounds(@PathVariable String campaign) {
        return campaigns
                .find(CampaignsApi.campaign(campaign))
                .map(Kept::campaign)
                .filter(one -> one.activity().kind().equals("introduction"))
                .map(rounds::of)
                .orElseThrow(() -> notIntroducing(campaign));
    }

    private ErrorResponseException notIntroducing(String campaign) {
        var ids = campaigns.all().stream()
                .filter(kept -> kept.campaign().activity().kind().equals("introduction"))
                .map(kept -> kept.id().value())
                .toList();
        return Refusal.notFound("campaign of introductions", campaign, String.join(", ", ids));
    }
}
