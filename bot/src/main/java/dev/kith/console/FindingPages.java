package dev.kith.console;

import dev.kith.insights.Words;
import dev.kith.playbook.Playbooks;
import dev.kith.signals.FindingsDesk;
import dev.kith.signals.FindingsDesk.Outcome;
import dev.kith.signals.Proposed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the check-ins show, as a part of the page about findings: each is answered by a playbook, or set aside. */
@Controller
class FindingPages {

    private static final String FRAGMENT = "console/findings :: findings";

    private final FindingsDesk desk;
    private final Playbooks playbooks;

    FindingPages(FindingsDesk desk, Playbooks playbooks) {
        this.desk = desk;
        this.playbooks = playbooks;
    }

    /** A finding that waits for a decision. */
    record Row(String id, String campaign, List<String> words) {

        static Row of(Proposed one) {
            return new Row(
                    one.id(),
                    one.about().campaign(),
                    new Words(Locale.ENGLISH).widened(one.about().what()));
        }
    }

    @GetMapping("/console/findings")
    String open(Model model) {
        model.addAttribute(
                "findings",
                desk.all().stream()
                        .filter(one -> one.state() == Proposed.State.PROPOSED)
                        .map(Row::of)
                        .toList());
        model.addAttribute("playbooks", playbooks.all());
        return FRAGMENT;
    }

    /** The page is read again, as there is a signal more. */
    @PostMapping("/console/findings/{id}/accept")
    String accept(@PathVariable String id, @RequestParam String topic, Model model, HttpServletResponse response) {
        if (desk.accept(id, topic, SignalPages.BY) instanceof Outcome.Unanswered unanswered) {
            model.addAttribute("problems", unanswered.problems());
        } else {
            response.setHeader("HX-Refresh", "true");
        }
        return open(model);
    }

    @PostMapping("/console/findings/{id}/set-aside")
    String setAside(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Model model) {
        desk.setAside(id, reason);
        return open(model);
    }
}
