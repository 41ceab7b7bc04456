package dev.kith.mentorship;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Programme.Asking.Whom;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.mentorship.Note.Word;
import dev.kith.mentorship.Stage.Away;
import dev.kith.mentorship.Stage.Running;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one of two reads of their mentorship. */
final class MentoringCard {

    static final String TOPIC = "mentoring";

    static final Texts TEXTS = Texts.beside(MentoringCard.class, "mentoring");

    private MentoringCard() {}

    /**
     * How it is read.
     *
     * @param other empty where they are not with the organisation any more
     * @param title what the programme is called
     */
    record Reading(Campaign campaign, Mentorship mentorship, Person reader, Optional<Person> other, String title) {

        String name() {
            return other.map(Person::name).orElse("–");
        }

        boolean isMentor() {
            return side() == Side.MENTOR;
        }

        /** The reader's. */
        Side side() {
            return mentorship.match().of(Side.MENTOR).equals(reader.id()) ? Side.MENTOR : Side.MENTEE;
        }

        boolean asksBoth() {
            return campaign.activity().programme().asking().whom() == Whom.BOTH;
        }

        String say(String key, String... values) {
            return TEXTS.get(reader.locale(), key, values);
        }

        String day(Instant at) {
            return day(at.atZone(reader.zone()).toLocalDate());
        }

        String day(LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(Texts.spoken(reader.locale()))
                    .format(day);
        }

        Topic topic() {
            return new Topic(TOPIC, campaign.id() + "/" + mentorship.id());
        }
    }

    static Message of(Word word, Reading reading) {
        return switch (word) {
            case ASK -> ask(reading);
            case NOT_THIS_TIME -> card(reading, "summary", reading.say("missed"), reading.say(role("missed", reading)));
            case AWAY -> away(reading);
            case BACK ->
                running(
                        reading,
                        List.of("go-on", "end"),
                        reading.say("back", reading.name()),
                        reading.say("back.apart", due(reading)));
            case AGAIN -> running(reading, List.of(), reading.say("again", reading.name()));
            case HALF ->
                running(
                        reading,
                        List.of(Goals.WRITE, "end"),
                        Goals.with(
                                reading,
                                reading.say("half", reading.name(), end(reading, Duration.ZERO)),
                                reading.say("half.end")));
            case END ->
                running(
                        reading,
                        List.of("go-on", "end"),
                        Goals.with(
                                reading,
                                reading.say("over.ask", reading.name()),
                                reading.say("over.ask.silent", end(reading, Mentorship.AFTERWARDS))));
            case OVER ->
                card(
                        reading,
                        "summary.running",
                        reading.say(reading.other().isPresent() ? "over" : "over.unnamed", reading.name()),
                        reading.say(isLost(reading) ? "over.mentee" : "over.done"));
            case CLOSED ->
                card(
                        reading,
                        reading.mentorship().ran() ? "summary.running" : "summary",
                        reading.say("closed"),
                        reading.say(reading.mentorship().ran() ? "closed.running" : "closed.asked"));
            case MEET, ALONE, REMIND -> throw new IllegalArgumentException("is written elsewhere: " + word);
        };
    }

    private static Message ask(Reading reading) {
        var skill = reading.mentorship().match().skill();
        String ask = "ask." + (reading.isMentor() ? "mentor" : "mentee") + (skill.isPresent() ? "" : ".open");
        var facts = new ArrayList<Map.Entry<String, String>>();
        fact(reading, "who", reading.name()).ifPresent(facts::add);
        reading.other().flatMap(other -> fact(reading, "where", where(other))).ifPresent(facts::add);
        skill.flatMap(topic -> fact(reading, "topic", topic)).ifPresent(facts::add);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(reading.title()));
        blocks.add(new Block.Text(reading.say(ask, reading.name(), skill.orElse(""))));
        blocks.add(new Block.Facts(facts));
        blocks.add(new Block.Text(
                reading.say(reading.asksBoth() ? "ask.both" : "ask.alone", reading.name(), due(reading))));
        if (!reading.campaign().handling().forward().isEmpty()) {
            blocks.add(new Block.Text(reading.say("ask.told")));
        }
        blocks.add(new Block.Actions(answers(reading, reading.isMentor() && skill.isPresent())));
        return message(reading, "summary", blocks);
    }

    /** Until when they can answer. */
    private static String due(Reading reading) {
        return reading.mentorship().due().map(reading::day).orElse("");
    }

    /** Whoever looks chose the topic themselves. */
    private static List<Block.Action> answers(Reading reading, boolean isOfTopic) {
        return Stream.of("accept", "not-now", "not-this-person", "wrong-topic")
                .filter(id -> isOfTopic || !id.equals("wrong-topic"))
                .map(id -> new Block.Action(id, reading.say(id), id.equals("accept")))
                .toList();
    }

    private static Message away(Reading reading) {
        String until = until(reading)
                .map(day -> reading.say("away.until", reading.name(), day))
                .orElseGet(() -> reading.say("away", reading.name()));
        return running(
                reading,
                List.of("wait", "stand-in", "change"),
                until,
                reading.say("away.ask"),
                reading.say("away.kept", reading.name()));
    }

    /** The last day, where the directory says it; of a leave by their own word nobody else learns how long it is. */
    private static Optional<String> until(Reading reading) {
        if (!(reading.mentorship().stage() instanceof Away away)) {
            return Optional.empty();
        }
        return reading.other()
                .flatMap(other -> Optional.ofNullable(other.dates().leaveUntil())
                        .filter(last -> other.isFiledOnLeave(last)
                                && !last.isBefore(
                                        away.since().atZone(other.zone()).toLocalDate())))
                .map(reading::day);
    }

    /** Whether the reader is to have somebody else. */
    private static boolean isLost(Reading reading) {
        return !reading.isMentor()
                && reading.mentorship().stage() instanceof Stage.Ended ended
                && ended.by().contains(Side.MENTOR);
    }

    private static String end(Reading reading, Duration after) {
        return reading.mentorship().stage() instanceof Running running
                ? reading.day(running.end().plus(after))
                : "";
    }

    private static String role(String key, Reading reading) {
        return key + (reading.isMentor() ? ".mentor" : ".mentee");
    }

    /** With what can be pressed. */
    static Message running(Reading reading, List<String> actions, String... texts) {
        var blocks = texts(reading, texts);
        if (!actions.isEmpty()) {
            blocks.add(new Block.Actions(actions.stream()
                    .map(id -> new Block.Action(id, reading.say(id), id.equals("go-on")))
                    .toList()));
        }
        return message(reading, "summary.running", blocks);
    }

    /** Without anything to press. */
    static Message card(Reading reading, String summary, String... texts) {
        return message(reading, summary, texts(reading, texts));
    }

    private static List<Block> texts(Reading reading, String... texts) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(reading.title()));
        Stream.of(texts).map(Block.Text::new).forEach(blocks::add);
        return blocks;
    }

    static Message message(Reading reading, String summary, List<Block> blocks) {
        return new Message(Message.Kind.INTRODUCTION, reading.say(summary), reading.topic(), blocks)
                .in(reading.reader().locale());
    }

    private static Optional<Map.Entry<String, String>> fact(Reading reading, String key, String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(Map.entry(reading.say(key), value));
    }

    private static String where(Person person) {
        return Stream.of(person.department(), person.location())
                .filter(place -> !place.isBlank())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
