package dev.kith.local;

import dev.kith.chat.Block;
import dev.kith.chat.Home;
import dev.kith.chat.Roster.Member;
import dev.kith.clock.TimeMachine;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Local chat and the time machine for scripts. */
@LocalMode
@RestController
@RequestMapping(path = "/local", produces = MediaType.APPLICATION_JSON_VALUE)
class LocalController {

    private final People people;
    private final Dialogue dialogue;
    private final Home home;
    private final TimeMachine timeMachine;

    LocalController(People people, Dialogue dialogue, Home home, TimeMachine timeMachine) {
        this.people = people;
        this.dialogue = dialogue;
        this.home = home;
        this.timeMachine = timeMachine;
    }

    @GetMapping("/people")
    List<PersonView> people() {
        return people.all().stream()
                .map(member -> new PersonView(
                        member.id(),
                        member.name(),
                        member.zone().getId(),
                        MessageView.at(people.now(), member.zone()),
                        people.unread(member)))
                .toList();
    }

    @GetMapping("/people/{id}/messages")
    List<MessageView> messages(@PathVariable String id) {
        var member = people.member(id);
        return views(member, dialogue.cards(LocalChat.address(id)));
    }

    @PostMapping("/people/{id}/answers")
    MessageView answer(@PathVariable String id, @RequestBody Answer answer) {
        var member = people.member(id);
        String message = present("message", answer.message(), "a message's id");
        String action = present("action", answer.action(), "one of the message's actions");
        var taken = taken(dialogue.answer(LocalChat.address(id), message, action, values(answer.values())));
        return views(member, taken).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("message", message, "one that was not withdrawn"));
    }

    @PostMapping("/people/{id}/says")
    List<MessageView> say(@PathVariable String id, @RequestBody Words words) {
        var member = people.member(id);
        String text = present("text", words.text(), "1 to " + Dialogue.LONGEST + " characters");
        return views(member, taken(dialogue.say(LocalChat.address(id), text)));
    }

    @GetMapping("/people/{id}/home")
    HomeView home(@PathVariable String id) {
        people.member(id);
        var blocks = home.of(LocalChat.address(id)).stream()
                .flatMap(part -> part.blocks().stream())
                .toList();
        return new HomeView(MessageView.text(blocks), blocks);
    }

    @PostMapping("/people/{id}/home")
    HomeView press(@PathVariable String id, @RequestBody Press press) {
        people.member(id);
        taken(dialogue.press(LocalChat.address(id), present("action", press.action(), "one that the home shows")));
        return home(id);
    }

    @PostMapping("/clock")
    Map<String, Instant> advance(@RequestBody Skip skip) {
        String text = present("advance", skip.advance(), Advance.VALID);
        var amount = Advance.parse(text)
                .orElseThrow(() -> Refusal.invalid("advance", "time cannot be moved by this", Advance.VALID));
        return Map.of("now", timeMachine.advance(amount));
    }

    private static List<Line.Card> taken(Dialogue.Outcome outcome) {
        if (outcome instanceof Dialogue.Outcome.Taken taken) {
            return taken.messages();
        }
        throw Refusal.of(outcome);
    }

    private static List<MessageView> views(Member member, List<Line.Card> cards) {
        return cards.stream().map(card -> MessageView.of(card, member.zone())).toList();
    }

    private static Map<String, String> values(@Nullable Map<String, @Nullable String> values) {
        var given = new HashMap<String, String>();
        if (values != null) {
            values.forEach(
                    (field, value) -> given.put(field, present("values." + field, value, "an option id or text")));
        }
        return given;
    }

    private static String present(String field, @Nullable String value, String valid) {
        if (value == null) {
            throw Refusal.invalid(field, "it is missing", valid);
        }
        return value;
    }

    /** A person; {@code localTime} is theirs, with its offset. */
    record PersonView(String id, String name, String zone, String localTime, long unread) {}

    /** What the home shows: all its text, and its parts. */
    record HomeView(String text, List<Block> blocks) {}

    record Answer(
            @Nullable String message,
            @Nullable String action,
            @Nullable Map<String, @Nullable String> values) {}

    record Press(@Nullable String action) {}

    record Words(@Nullable String text) {}

    record Skip(@Nullable String advance) {}
}
