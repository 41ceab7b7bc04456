package dev.kith.console;

import dev.kith.delivery.CampaignId;
import dev.kith.journey.JourneyDesk;
import dev.kith.journey.Timeline;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A campaign's journey, in its page: the steps, who waits to begin, and what an edited journey would change. */
@Controller
class JourneyPages {

    private static final String FRAGMENT = "console/journey :: journey";

    private final JourneyDesk desk;

    JourneyPages(JourneyDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/console/campaigns/{id}/journey")
    String journey(@PathVariable String id, Model model) {
        var campaign = campaign(id);
        Timeline timeline = found(desk.timeline(campaign));
        model.addAttribute("id", id);
        model.addAttribute("timeline", timeline);
        model.addAttribute("beginners", found(desk.beginners(campaign)));
        return FRAGMENT;
    }

    /** Nobody is named by an empty list: then nothing begins. */
    @PostMapping("/console/campaigns/{id}/begin")
    String begin(@PathVariable String id, @RequestParam(defaultValue = "") List<String> person, Model model) {
        found(desk.begin(campaign(id), Optional.of(person)));
        return journey(id, model);
    }

    @PostMapping("/console/campaigns/{id}/leave-out")
    String leaveOut(@PathVariable String id, @RequestParam(defaultValue = "") List<String> person, Model model) {
        found(desk.leaveOut(campaign(id), Optional.of(person)));
        return journey(id, model);
    }

    @GetMapping("/console/campaigns/{id}/journey/changes")
    String changes(@PathVariable String id, Model model) {
        model.addAttribute("changes", found(desk.changes(campaign(id))));
        return journey(id, model);
    }

    @PostMapping("/console/campaigns/{id}/journey/move")
    String move(@PathVariable String id, Model model) {
        if (found(desk.move(campaign(id))) instanceof JourneyDesk.Moved.Refused refused) {
            model.addAttribute("faults", refused.faults());
        }
        return journey(id, model);
    }

    static <T> T found(Optional<T> found) {
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static CampaignId campaign(String id) {
        try {
            return new CampaignId(id);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "not a campaign id", e);
        }
    }
}
