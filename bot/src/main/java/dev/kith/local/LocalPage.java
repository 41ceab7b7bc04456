package dev.kith.local;

import dev.kith.chat.Home;
import dev.kith.chat.Roster.Member;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Local chat as a page, and its parts for when something has changed. Who looks at a conversation has read it. */
@LocalMode
@Controller
@RequestMapping("/local")
class LocalPage {

    private final People people;
    private final RedisLines lines;
    private final Room room;
    private final Home home;
    private final Listeners listeners;

    LocalPage(People people, RedisLines lines, LocalRenderer renderer, Home home, Listeners listeners) {
        this.people = people;
        this.lines = lines;
        this.room = new Room(renderer);
        this.home = home;
        this.listeners = listeners;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String person, Model model) {
        Optional<Member> here =
                person.isEmpty() ? people.all().stream().findFirst() : Optional.of(people.member(person));
        here.ifPresent(member -> {
            messages(member, model);
            side(member, model);
        });
        people(here.map(Member::id).orElse(""), model);
        return "local/chat";
    }

    @GetMapping("/view/people")
    String people(@RequestParam(defaultValue = "") String person, Model model) {
        var now = people.now();
        model.addAttribute("here", person);
        model.addAttribute(
                "people",
                people.all().stream()
                        .map(member -> Room.entry(member, now, people.unread(member)))
                        .toList());
        return "local/parts :: people";
    }

    @GetMapping("/view/{id}/messages")
    String messages(@PathVariable String id, Model model) {
        messages(people.member(id), model);
        return "local/parts :: messages";
    }

    @GetMapping("/view/{id}/side")
    String side(@PathVariable String id, Model model) {
        side(people.member(id), model);
        return "local/parts :: side";
    }

    @GetMapping("/view/{id}/events")
    SseEmitter events(@PathVariable String id) {
        return listeners.listen(LocalChat.address(people.member(id).id()));
    }

    /** Fills in the conversation. */
    void messages(Member member, Model model) {
        var address = LocalChat.address(member.id());
        lines.read(address);
        model.addAttribute("member", Room.entry(member, people.now(), 0));
        model.addAttribute("lines", room.lines(lines.of(address), member.zone()));
    }

    /** Fills in the time and the home. */
    void side(Member member, Model model) {
        var now = people.now();
        model.addAttribute("member", Room.entry(member, now, 0));
        model.addAttribute("home", room.home(home.of(LocalChat.address(member.id()))));
        model.addAttribute("clock", Room.clock(now, member.zone()));
        model.addAttribute("utc", Room.utc(now));
    }
}
