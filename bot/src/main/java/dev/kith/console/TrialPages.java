package dev.kith.console;

import dev.kith.journey.JourneyDesk;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.trial.Trials;
import dev.kith.trial.Trials.Begun;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Trying a whole journey on oneself, in a campaign's page. */
@Controller
class TrialPages {

    private static final String FRAGMENT = "console/trial :: trial";

    /** So many are offered to choose from; of more an id is typed. */
    private static final int MOST_OFFERED = 200;

    private final Trials trials;
    private final JourneyDesk desk;
    private final Directory directory;

    TrialPages(Trials trials, JourneyDesk desk, Directory directory) {
        this.trials = trials;
        this.desk = desk;
        this.directory = directory;
    }

    @GetMapping("/console/campaigns/{id}/try")
    String trial(@PathVariable String id, Model model) {
        JourneyPages.found(desk.inCatalog(JourneyPages.campaign(id)));
        var all = directory.all();
        model.addAttribute("id", id);
        model.addAttribute("people", all.size() <= MOST_OFFERED ? all : List.of());
        return FRAGMENT;
    }

    @PostMapping("/console/campaigns/{id}/try")
    String begin(@PathVariable String id, @RequestParam(defaultValue = "") String person, Model model) {
        var journey = JourneyPages.found(desk.inCatalog(JourneyPages.campaign(id)));
        var reader = Optional.of(person.strip())
                .filter(PersonId::isValid)
                .map(PersonId::new)
                .flatMap(directory::find);
        model.addAttribute(
                "said",
                reader.map(one -> said(trials.sent(one, journey), one))
                        .orElse("There is nobody with this employee id in the directory."));
        return trial(id, model);
    }

    private static String said(Begun begun, Person reader) {
        return switch (begun) {
            case Begun.Coming coming ->
                "%s on the way to %s, the last at %s their time."
                        .formatted(
                                coming.cards() == 1 ? "1 card is" : coming.cards() + " cards are",
                                reader.name(),
                                time(coming.until(), reader));
            case Begun.UnderWay underWay ->
                "It is on its way to %s already, the last card comes at %s their time."
                        .formatted(reader.name(), time(underWay.until(), reader));
            case Begun.Held held -> "Kith's own campaign “trial” does not run: resume it first.";
            case Begun.NotNow notNow -> "%s cannot be sent anything now.".formatted(reader.name());
        };
    }

    private static String time(Instant at, Person reader) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).format(at.atZone(reader.zone()));
    }
}
