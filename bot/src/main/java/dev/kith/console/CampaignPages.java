package dev.kith.console;

import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.CampaignDesk.Outcome;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.campaign.DeliveryList;
import dev.kith.campaign.DryRun;
import dev.kith.campaign.Progress;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages about campaigns: all of them with their progress, and one with its deliveries. */
@Controller
class CampaignPages {

    private static final int MOST = 100;
    private static final int MOST_TRIED = 50;

    private final CampaignDesk desk;
    private final Progress progress;
    private final DeliveryList deliveries;
    private final DryRun dryRun;
    private final BusinessTime time;

    CampaignPages(CampaignDesk desk, Progress progress, DeliveryList deliveries, DryRun dryRun, BusinessTime time) {
        this.desk = desk;
        this.progress = progress;
        this.deliveries = deliveries;
        this.dryRun = dryRun;
        this.time = time;
    }

    @ModelAttribute("now")
    Instant now() {
        return time.instant();
    }

    @GetMapping("/")
    String campaigns(Model model) {
        model.addAttribute("campaigns", rows());
        return "console/campaigns";
    }

    /** The table alone: the page asks for it again every few seconds. */
    @GetMapping("/console/campaigns")
    String table(Model model) {
        model.addAttribute("campaigns", rows());
        return "console/campaigns :: table";
    }

    @GetMapping("/console/campaigns/{id}")
    String campaign(@PathVariable String id, @RequestParam(defaultValue = "") String cursor, Model model) {
        var kept = found(id);
        model.addAttribute("campaign", row(kept));
        model.addAttribute("text", kept.text());
        model.addAttribute("page", deliveries.page(kept, MOST, cursor));
        return "console/campaign";
    }

    @GetMapping("/console/campaigns/{id}/progress")
    String progress(@PathVariable String id, Model model) {
        model.addAttribute("campaign", row(found(id)));
        return "console/campaign :: progress";
    }

    /** What the campaign would do; the page puts it under its button. */
    @PostMapping("/console/campaigns/{id}/dry-run")
    String dryRun(@PathVariable String id, Model model) {
        if (!(desk.tryOut(found(id).id()) instanceof Outcome.Done done)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        switch (dryRun.page(done.campaign(), new DryRun.Question(DryRun.AHEAD, MOST_TRIED, ""))) {
            case DryRun.Page page -> model.addAttribute("page", page);
            case DryRun.Answer.TooMany many -> model.addAttribute("tooMany", many);
            case DryRun.Answer.NoSuchPage none -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "console/dry-run :: result";
    }

    private List<Row> rows() {
        return desk.all().stream().map(this::row).toList();
    }

    private Row row(Kept kept) {
        return new Row(
                kept.id().value(),
                desk.describe(kept),
                Plain.kind(kept.campaign()),
                Plain.schedule(kept.campaign()),
                progress.of(kept));
    }

    private Kept found(String id) {
        try {
            return desk.find(new CampaignId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "not a campaign id", e);
        }
    }

    /** A campaign as a page shows it. */
    record Row(String id, String title, String kind, String when, Progress.Counts counts) {

        /** Deliveries that reached their person. */
        public long reached() {
            return counts.sent() + counts.answered();
        }

        /** Whether it may still come to something. */
        public boolean isOpen() {
            return !counts.state().equals("cancelled") && !counts.state().equals("done");
        }

        /** Deliveries that need somebody's eye. */
        public long troubled() {
            return counts.refused() + counts.unknown() + counts.held() + counts.failed();
        }
    }
}
