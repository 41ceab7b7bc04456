package dev.kith.console;

import dev.kith.clock.BusinessTime;
import dev.kith.connectors.Course;
import dev.kith.courses.CourseDesk;
import dev.kith.courses.CourseDesk.Listed;
import dev.kith.lms.DeadLetter;
import dev.kith.lms.Forwarding;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page about learning systems: how far each connector is, and what it could not deliver. */
@Controller
class LearningPages {

    private static final int MOST = 20;

    private final Forwarding forwarding;
    private final CourseDesk courses;
    private final BusinessTime time;

    LearningPages(Forwarding forwarding, CourseDesk courses, BusinessTime time) {
        this.forwarding = forwarding;
        this.courses = courses;
        this.time = time;
    }

    @ModelAttribute("now")
    Instant now() {
        return time.instant();
    }

    @GetMapping("/console/learning")
    String learning(Model model) {
        fill(model);
        return "console/learning";
    }

    @GetMapping("/console/learning/table")
    String table(Model model) {
        fill(model);
        return "console/learning :: table";
    }

    @PostMapping("/console/learning/{connector}/replay")
    String replay(@PathVariable String connector) {
        forwarding.replay(connector);
        return "redirect:/console/learning";
    }

    @PostMapping("/console/learning/{connector}/test")
    String test(@PathVariable String connector, Model model) {
        forwarding.test(connector).ifPresent(test -> model.addAttribute("test", test));
        model.addAttribute("tested", connector);
        fill(model);
        return "console/learning";
    }

    /** The courses that one of them has: what is written into a nudge, a condition or a place. */
    @GetMapping("/console/learning/courses")
    String courses(@RequestParam String connector, @RequestParam(defaultValue = "") String text, Model model) {
        model.addAttribute("searched", connector);
        model.addAttribute("text", text);
        switch (courses.courses(connector, text)) {
            case Listed.Here<Course> here -> model.addAttribute("found", here.all());
            case Listed.Cannot<Course> cannot -> model.addAttribute("cannot", cannot.why());
            case Listed.NoSuchConnector<Course> none -> model.addAttribute("cannot", "no connector is called so");
        }
        model.addAttribute("courses", courses.systems());
        return "console/learning :: courses";
    }

    private void fill(Model model) {
        model.addAttribute("courses", courses.systems());

        var connectors = forwarding.status();
        Map<String, List<DeadLetter>> letters = new LinkedHashMap<>();
        connectors.forEach(status -> letters.put(status.connector(), forwarding.deadLetters(status.connector(), MOST)));
        Map<String, String> waits = new LinkedHashMap<>();
        connectors.forEach(status -> waits.put(status.connector(), words(status.lag())));
        model.addAttribute("waits", waits);
        model.addAttribute("connectors", connectors);
        model.addAttribute("letters", letters);
    }

    /** How long the oldest waits, in the largest unit that says something. */
    private static String words(@Nullable Duration lag) {
        if (lag == null) {
            return "";
        }
        if (lag.toDays() > 0) {
            return lag.toDays() + " d";
        }
        return lag.toHours() > 0 ? lag.toHours() + " h" : Math.max(1, lag.toMinutes()) + " min";
    }
}
