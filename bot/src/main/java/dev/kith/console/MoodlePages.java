package dev.kith.console;

import dev.kith.clock.BusinessTime;
import dev.kith.connectors.ConnectionTest;
import dev.kith.connectors.moodle.Need;
import dev.kith.lms.Forwarding;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page by which somebody sets up Moodle: what is to be ticked there, in its own words, and whether it was. */
@Controller
class MoodlePages {

    private final Forwarding forwarding;
    private final BusinessTime time;

    MoodlePages(Forwarding forwarding, BusinessTime time) {
        this.forwarding = forwarding;
        this.time = time;
    }

    @ModelAttribute("now")
    Instant now() {
        return time.instant();
    }

    @GetMapping("/console/learning/moodle")
    String moodle(Model model) {
        return page(null, model);
    }

    @PostMapping("/console/learning/moodle/test")
    String test(@RequestParam String connector, Model model) {
        return page(forwarding.test(connector).orElse(null), model);
    }

    private String page(@Nullable ConnectionTest test, Model model) {
        model.addAttribute("needs", List.of(Need.values()));
        model.addAttribute(
                "capabilities",
                Stream.of(Need.values())
                        .flatMap(need -> need.capabilities().stream())
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("connectors", forwarding.names().stream().sorted().toList());
        model.addAttribute("test", test);
        model.addAttribute("ticked", test == null ? Map.of() : ticked(test));
        return "console/moodle";
    }

    /** Of each function whether the token may call it, where the test says so. */
    private static Map<String, Boolean> ticked(ConnectionTest test) {
        var ticked = new HashMap<String, Boolean>();
        for (Need need : Need.values()) {
            test.items().stream()
                    .filter(item -> item.what().contains(" " + need.function() + ","))
                    .findFirst()
                    .ifPresent(item -> ticked.put(need.function(), item.holds()));
        }
        return ticked;
    }
}
