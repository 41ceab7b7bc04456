package dev.kith.api;

import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.CampaignDesk.Outcome;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.campaign.DeliveryList;
import dev.kith.campaign.DryRun;
import dev.kith.campaign.Progress;
import dev.kith.delivery.CampaignId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns: write, start, pause, resume, cancel, and watch. */
@RestController
@RequestMapping(path = "/api/v1/campaigns", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "campaigns")
class CampaignsApi {

    private static final int MOST = 500;
    private static final String CURSOR = "empty, or the next of the page before";

    private final CampaignDesk desk;
    private final Progress progress;
    private final DeliveryList deliveries;
    private final DryRun dryRun;

    CampaignsApi(CampaignDesk desk, Progress progress, DeliveryList deliveries, DryRun dryRun) {
        this.desk = desk;
        this.progress = progress;
        this.deliveries = deliveries;
        this.dryRun = dryRun;
    }

    @GetMapping
    @Operation(summary = "All campaigns and where they stand")
    List<CampaignView> all() {
        return desk.all().stream().map(this::view).toList();
    }

    @PutMapping(path = "/{id}", consumes = MediaType.ALL_VALUE)
    @Operation(summary = "Write a campaign, in YAML or JSON; only a draft can be written again")
    CampaignView write(@PathVariable String id, @RequestBody byte[] text) {
        return view(done(desk.write(campaign(id), id, text)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One campaign as it was written")
    CampaignView one(@PathVariable String id) {
        return view(found(id));
    }

    @PostMapping("/{id}/start")
    CampaignView start(@PathVariable String id) {
        return view(done(desk.start(campaign(id))));
    }

    @PostMapping("/{id}/pause")
    @Operation(summary = "Nothing more is sent after this returned, until the campaign is resumed")
    CampaignView pause(@PathVariable String id) {
        return view(done(desk.pause(campaign(id))));
    }

    @PostMapping("/{id}/resume")
    CampaignView resume(@PathVariable String id) {
        return view(done(desk.resume(campaign(id))));
    }

    @PostMapping("/{id}/cancel")
    CampaignView cancel(@PathVariable String id) {
        return view(done(desk.cancel(campaign(id))));
    }

    @PostMapping("/{id}/dry-run")
    @Operation(summary = "Who would get what and when, and why not; nothing is sent and nothing changed")
    DryRun.Page dryRun(
            @PathVariable String id,
            @RequestParam(defaultValue = "P14D") String until,
            @RequestParam(defaultValue = "100") int most,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "") String weights) {
        checkMost(most);
        var question = new DryRun.Question(Ahead.until(until), most, cursor, Weighed.of(weights));
        return switch (dryRun.page(done(desk.tryOut(campaign(id))), question)) {
            case DryRun.Page page -> page;
            case DryRun.Answer.NoSuchPage none -> throw Refusal.invalid("cursor", "is " + cursor, CURSOR);
            case DryRun.Answer.TooMany many ->
                throw Refusal.invalid(
                        "until",
                        "is " + until + ", in which there are " + many.deliveries() + " deliveries",
                        "up to " + many.valid());
        };
    }

    @GetMapping("/{id}/progress")
    @Operation(summary = "How many deliveries stand where; planned is the sum of the others but wasUnknown")
    Progress.Counts progress(@PathVariable String id) {
        return progress.of(found(id));
    }

    @GetMapping("/{id}/deliveries")
    @Operation(summary = "Deliveries, each with its reason; next is the cursor of the following page")
    DeliveryList.Page deliveries(
            @PathVariable String id,
            @RequestParam(defaultValue = "100") int most,
            @RequestParam(defaultValue = "") String cursor) {
        checkMost(most);
        if (!cursor.matches("\\d{0,2}")) {
            throw Refusal.invalid("cursor", "is " + cursor, CURSOR);
        }
        return deliveries.page(found(id), most, cursor);
    }

    private static void checkMost(int most) {
        if (most < 1 || most > MOST) {
            throw Refusal.invalid("most", "is " + most, "1 to " + MOST);
        }
    }

    private Kept found(String id) {
        return desk.find(campaign(id)).orElseThrow(() -> Refusal.notFound("campaign", id, ids()));
    }

    private Kept done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done.campaign();
            case Outcome.NotFound missing ->
                throw Refusal.notFound("campaign", missing.id().value(), ids());
            case Outcome.NotNow notNow ->
                throw Refusal.conflict(
                        "state",
                        "the campaign " + notNow.id() + " is " + notNow.state().word(),
                        String.join(
                                ", ",
                                notNow.valid().stream()
                                        .map(state -> state.word())
                                        .toList()));
        };
    }

    private CampaignView view(Kept kept) {
        return new CampaignView(kept.id().value(), kept.state().word(), desk.describe(kept), kept.text());
    }

    private String ids() {
        return String.join(
                ", ", desk.all().stream().map(kept -> kept.id().value()).toList());
    }

    static CampaignId campaign(String id) {
        try {
            return new CampaignId(id);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("id", "is " + id, "lower-case words joined by hyphens, such as weekly-checkin");
        }
    }

    /** A campaign as the API shows it; {@code text} is as it was written. */
    record CampaignView(String id, String state, String title, String text) {}
}
