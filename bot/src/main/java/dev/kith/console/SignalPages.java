package dev.kith.console;

import dev.kith.clock.BusinessTime;
import dev.kith.playbook.Cohorts;
import dev.kith.playbook.Playbooks;
import dev.kith.prompts.Problem;
import dev.kith.signals.Effects;
import dev.kith.signals.Reading;
import dev.kith.signals.Response;
import dev.kith.signals.SignalDesk;
import dev.kith.signals.SignalDesk.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages about findings: all of them, a form to bring one, and what is done about each and comes of it. */
@Controller
class SignalPages {

    private static final Map<String, String> LABELS =
            Map.of("department", "Department", "location", "Location", "workMode", "Works", "level", "Level");

    /** As it stands in the audit. */
    static final String BY = "console";

    private final SignalDesk desk;
    private final Effects effects;
    private final Playbooks playbooks;
    private final Cohorts cohorts;
    private final BusinessTime time;

    SignalPages(SignalDesk desk, Effects effects, Playbooks playbooks, Cohorts cohorts, BusinessTime time) {
        this.desk = desk;
        this.effects = effects;
        this.playbooks = playbooks;
        this.cohorts = cohorts;
        this.time = time;
    }

    @ModelAttribute("now")
    Instant now() {
        return time.instant();
    }

    @GetMapping("/console/signals")
    String all(Model model) {
        model.addAttribute("signals", desk.all().stream().map(this::row).toList());
        return "console/signals";
    }

    private SignalRow row(Response response) {
        return SignalRow.of(response, effects.of(response));
    }

    @GetMapping("/console/signals/new")
    String form(Model model) {
        return form(model, new SignalForm(), List.of());
    }

    @PostMapping("/console/signals")
    String bring(@RequestParam MultiValueMap<String, String> said, Model model) {
        var form = new SignalForm(said);
        return switch (desk.take(form.written(), BY)) {
            case Outcome.Done done ->
                "redirect:/console/signals/" + done.response().signal().id();
            case Outcome.Different different ->
                form(model, form, List.of(new Problem("form", 1, "id", "is another finding's", "another word")));
            case Outcome.Refused refused -> form(model, form, refused.problems());
            case Outcome.Settled settled -> "redirect:/console/signals";
            case Outcome.NoSuchSignal none -> "redirect:/console/signals";
        };
    }

    private String form(Model model, SignalForm form, List<Problem> problems) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("playbooks", playbooks.all());
        model.addAttribute("fields", cohorts.all());
        model.addAttribute("labels", LABELS);
        return "console/signal-form";
    }

    @GetMapping("/console/signals/{id}")
    String one(@PathVariable String id, Model model) {
        return page(id, List.of(), model);
    }

    @PostMapping("/console/signals/{id}/approve")
    String approve(@PathVariable String id, Model model) {
        return done(desk.approve(id, BY), id, model);
    }

    @PostMapping("/console/signals/{id}/set-aside")
    String setAside(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Model model) {
        return done(desk.setAside(id, reason, BY), id, model);
    }

    @PostMapping("/console/signals/{id}/readings")
    String read(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String value,
            Model model) {
        return reading(date, value)
                .map(reading -> done(desk.read(id, reading, BY), id, model))
                .orElseGet(() -> page(
                        id,
                        List.of(new Problem("form", 1, "date", "or the figure is missing", "a day and a number")),
                        model));
    }

    private static Optional<Reading> reading(String date, String value) {
        try {
            return Optional.of(new Reading(LocalDate.parse(date), Double.parseDouble(value)));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String done(Outcome outcome, String id, Model model) {
        return outcome instanceof Outcome.Refused refused
                ? page(id, refused.problems(), model)
                : "redirect:/console/signals/" + id;
    }

    private String page(String id, List<Problem> problems, Model model) {
        var response = desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var effect = effects.of(response);
        model.addAttribute("row", SignalRow.of(response, effect));
        model.addAttribute("response", response);
        model.addAttribute("effect", effect);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "course",
                Course.of(effect.readings(), response.signal().measure().baseline())
                        .orElse(null));
        return "console/signal";
    }
}
