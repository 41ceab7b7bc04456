package dev.kith.joining;

import dev.kith.attention.Spoken;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.clock.BusinessTime;
import dev.kith.people.Person;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where whoever shares what they know says for how many, about what, in which languages, and when not; asked for in words. */
record SharingCard(ChosenParts parts, BusinessTime time) implements Spoken {

    static final Texts TEXTS = Texts.beside(SharingCard.class, "sharing");
    static final String TOPIC = "sharing";
    static final String PLACES = "places-";
    static final String OFF = "off-";
    static final String ON = "on-";
    static final String TWO_WEEKS = "pause-two-weeks";
    static final String A_MONTH = "pause-a-month";
    static final String OVER = "pause-over";

    private static final Topic ABOUT = new Topic(TOPIC, "");

    static String say(Person person, String key, String... values) {
        return TEXTS.get(person.locale(), key, values);
    }

    @Override
    public List<String> words() {
        return TEXTS.sayings("say");
    }

    @Override
    public Map.Entry<String, String> help(Person person) {
        return Map.entry(say(person, "help"), say(person, "help.does"));
    }

    @Override
    public List<Message> answer(Person person) {
        return List.of(card(person));
    }

    Message card(Person person) {
        var part = parts.of(person.id());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(say(person, "heading")));
        blocks.add(new Block.Text(say(person, "intro")));
        blocks.add(new Block.Facts(now(person, part)));
        blocks.add(new Block.Text(say(person, "places.how")));
        blocks.add(places(person));
        toggles(blocks, person, Toggle.Kind.TOPIC, part);
        toggles(blocks, person, Toggle.Kind.LANGUAGE, part);
        blocks.add(new Block.Text(say(person, "pause.how")));
        blocks.add(pauses(person, part));
        return new Message(Message.Kind.REPLY, say(person, "summary"), ABOUT, blocks);
    }

    /** What is set now, in words. */
    List<Map.Entry<String, String>> now(Person person, Part part) {
        var facts = new ArrayList<Map.Entry<String, String>>();
        facts.add(Map.entry(say(person, "places"), say(person, "places.now", String.valueOf(part.places()))));
        fact(facts, person, Toggle.Kind.TOPIC, part::isAbout);
        fact(facts, person, Toggle.Kind.LANGUAGE, part::isIn);
        facts.add(Map.entry(say(person, "pause"), pause(person, part)));
        return facts;
    }

    private static void fact(
            List<Map.Entry<String, String>> facts, Person person, Toggle.Kind kind, Predicate<String> isOn) {
        var all = Toggle.of(person, kind);
        if (!all.isEmpty()) {
            String on = all.stream().map(Toggle::words).filter(isOn).collect(Collectors.joining(", "));
            facts.add(Map.entry(say(person, kind.key()), on.isEmpty() ? say(person, "nothing") : on));
        }
    }

    private String pause(Person person, Part part) {
        return part.pausedUntil()
                .filter(time.instant()::isBefore)
                .map(until -> say(person, "pause.until", day(person, until)))
                .orElseGet(() -> say(person, "pause.none"));
    }

    private static String day(Person person, Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Texts.spoken(person.locale()))
                .format(at.atZone(person.zone()));
    }

    private static Block places(Person person) {
        return new Block.Actions(IntStream.rangeClosed(0, Part.MOST)
                .mapToObj(many ->
                        new Block.Action(PLACES + many, say(person, "button.places", String.valueOf(many)), false))
                .toList());
    }

    private static void toggles(List<Block> blocks, Person person, Toggle.Kind kind, Part part) {
        var all = Toggle.of(person, kind);
        if (!all.isEmpty()) {
            blocks.add(new Block.Text(say(person, kind.key() + ".how")));
            blocks.add(new Block.Actions(
                    all.stream().map(one -> button(person, one, part)).toList()));
        }
    }

    private static Block.Action button(Person person, Toggle one, Part part) {
        boolean isOn = one.isOn(part);
        return new Block.Action(
                (isOn ? OFF : ON) + one.id(), say(person, isOn ? "button.off" : "button.on", one.words()), false);
    }

    private Block pauses(Person person, Part part) {
        boolean isPaused = part.pausedUntil().filter(time.instant()::isBefore).isPresent();
        var actions = isPaused ? List.of(TWO_WEEKS, A_MONTH, OVER) : List.of(TWO_WEEKS, A_MONTH);
        return new Block.Actions(actions.stream()
                .map(action -> new Block.Action(action, say(person, "button." + action), false))
                .toList());
    }
}
