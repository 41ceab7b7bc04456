package dev.kith.api;

import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.Repairs;
import dev.kith.delivery.Amendments;
import dev.kith.delivery.CampaignId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Retrying what did not arrive; correcting and taking back what did. */
@RestController
@RequestMapping(path = "/api/v1/campaigns/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "repairs")
class RepairsApi {

    private final Repairs repairs;
    private final CampaignDesk desk;

    RepairsApi(Repairs repairs, CampaignDesk desk) {
        this.repairs = repairs;
        this.desk = desk;
    }

    /**
     * How far an amendment is.
     *
     * @param takesAtLeast seconds
     */
    record AmendmentView(String kind, long done, long failed, long left, long takesAtLeast) {}

    @PostMapping("/retry")
    @Operation(summary = "Send again to those who did not get it; doubtful=true also where it may have arrived")
    Map<String, Integer> retry(@PathVariable String id, @RequestParam(defaultValue = "false") boolean doubtful) {
        return Map.of("retried", repairs.retry(known(id), doubtful));
    }

    @PostMapping("/correct")
    @Operation(summary = "Write the sent cards anew, where they are; answered ones stay as they are")
    AmendmentView correct(@PathVariable String id) {
        return view(repairs.correct(known(id)));
    }

    @PostMapping("/withdraw")
    @Operation(summary = "Take the sent cards back")
    AmendmentView withdraw(@PathVariable String id) {
        return view(repairs.withdraw(known(id)));
    }

    @GetMapping("/amendment")
    @Operation(summary = "How far the latest correction or withdrawal is")
    AmendmentView amendment(@PathVariable String id) {
        return repairs.amendment(known(id))
                .map(RepairsApi::view)
                .orElseThrow(() -> Refusal.notFound("amendment", id, "a campaign that was corrected or withdrawn"));
    }

    private CampaignId known(String id) {
        var all = desk.all().stream().map(kept -> kept.id().value()).toList();
        if (!all.contains(id)) {
            throw Refusal.notFound("campaign", id, String.join(", ", all));
        }
        return new CampaignId(id);
    }

    private static AmendmentView view(Amendments.Standing standing) {
        return new AmendmentView(
                standing.kind().name().toLowerCase(Locale.ROOT),
                standing.done(),
                standing.failed(),
                standing.left(),
                standing.takesAtLeast().toSeconds());
    }
}
