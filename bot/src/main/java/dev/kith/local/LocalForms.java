package dev.kith.local;

import dev.kith.clock.TimeMachine;
import dev.kith.clock.TimeMachineOff;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.TemporalAmount;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done on the page of local chat. With htmx the answer is what changed, without it the whole page. */
@LocalMode
@Controller
@RequestMapping("/local/view")
class LocalForms {

    private final People people;
    private final Dialogue dialogue;
    private final LocalPage page;
    private final TimeMachine timeMachine;

    LocalForms(People people, Dialogue dialogue, LocalPage page, TimeMachine timeMachine) {
        this.people = people;
        this.dialogue = dialogue;
        this.page = page;
        this.timeMachine = timeMachine;
    }

    @PostMapping("/{id}/answers")
    String answer(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model,
            HttpServletResponse response) {
        people.member(id);
        String message = form.getOrDefault("message", "");
        var outcome = dialogue.answer(LocalChat.address(id), message, form.getOrDefault("action", ""), values(form));
        if (outcome instanceof Dialogue.Outcome.Taken) {
            model.addAttribute("focus", message);
        }
        return shown(new Done(id, outcome, htmx, "answered"), model, response);
    }

    @PostMapping("/{id}/says")
    String say(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model,
            HttpServletResponse response) {
        people.member(id);
        var outcome = dialogue.say(LocalChat.address(id), text);
        return shown(new Done(id, outcome, htmx, "said"), model, response);
    }

    @PostMapping("/{id}/home")
    String press(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String action,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model,
            HttpServletResponse response) {
        people.member(id);
        var outcome = dialogue.press(LocalChat.address(id), action);
        return shown(new Done(id, outcome, htmx, "pressed"), model, response);
    }

    @PostMapping("/{id}/clock")
    String advance(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String advance,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            HttpServletResponse response) {
        var amount = Advance.parse(advance)
                .orElseThrow(() -> Refusal.invalid("advance", "time cannot be moved by this", Advance.VALID));
        move(amount);
        response.setHeader("HX-Trigger", "clock-moved");
        return htmx ? "local/parts :: nothing" : back(id);
    }

    private String shown(Done done, Model model, HttpServletResponse response) {
        String notice = notice(done.outcome());
        if (!done.htmx() && notice.isEmpty()) {
            return back(done.person());
        }
        model.addAttribute("notice", notice);
        if (done.htmx()) {
            page.messages(people.member(done.person()), model);
            page.side(people.member(done.person()), model);
            return "local/parts :: " + done.part();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.page(done.person(), model);
    }

    private static String notice(Dialogue.Outcome outcome) {
        return switch (outcome) {
            case Dialogue.Outcome.Taken taken -> "";
            case Dialogue.Outcome.NoSuchMessage missing -> "This message is not here any more.";
            case Dialogue.Outcome.NotTaken not ->
                "This was not sent: " + not.fault().reason() + " ("
                        + not.fault().field().replaceFirst("^values\\.", "") + ").";
            case Dialogue.Outcome.Rejected rejected -> "This was not taken: " + rejected.reason() + ".";
            case Dialogue.Outcome.Delayed delayed -> "This could not be handled yet: look again in a moment.";
        };
    }

    private static Map<String, String> values(Map<String, String> form) {
        var values = new HashMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith(LocalRenderer.FIELD)) {
                values.put(name.substring(LocalRenderer.FIELD.length()), value);
            }
        });
        return values;
    }

    private static String back(String person) {
        return "redirect:/local?person=" + URLEncoder.encode(person, StandardCharsets.UTF_8);
    }

    /** What a person did, and the part of the page that shows it. */
    private record Done(String person, Dialogue.Outcome outcome, boolean htmx, String part) {}

    private void move(TemporalAmount amount) {
        try {
            timeMachine.advance(amount);
        } catch (TimeMachineOff off) {
            throw Refusal.invalid("advance", String.valueOf(off.getMessage()), "PT0S");
        }
    }
}
