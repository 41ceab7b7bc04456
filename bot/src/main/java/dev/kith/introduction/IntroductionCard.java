package dev.kith.introduction;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.people.Person;
import dev.kith.prompts.Introduction;
import dev.kith.prompts.Introduction.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people read of each other: each alone, or all in one conversation. */
final class IntroductionCard {

    static final Texts TEXTS = Texts.beside(IntroductionCard.class, "card");

    /** Of all questions to begin with so many are enough. */
    private static final int QUESTIONS = 3;

    private IntroductionCard() {}

    /** {@code opening}: the way into a conversation of them, where there is one. */
    static Message alone(Introduction words, Circle circle, Person reader, Optional<Block.Link> opening) {
        var locale = reader.locale();
        var others = circle.others(reader);
        var filling = filling(circle);
        filling.put("{name}", names(locale, others));
        var reading = new Reading(new Said(words, circle, locale), filling, opening, true);
        return card(reading, reading.said().alone(reader), facts(locale, others));
    }

    private static List<Entry<String, String>> facts(Locale locale, List<Person> others) {
        return others.size() > 1
                ? places(others)
                : others.stream()
                        .flatMap(other ->
                                List.of(fact(locale, "who", other.name()), fact(locale, "where", other.location()))
                                        .stream())
                        .toList();
    }

    private static List<Entry<String, String>> places(List<Person> people) {
        return people.stream()
                .map(person -> Map.entry(person.name(), person.location()))
                .toList();
    }

    /** Questions that speak of the other person by name are left out: there is no other for all. */
    static Message together(Introduction words, Circle circle, Locale locale) {
        var filling = filling(circle);
        String first = circle.first().name();
        String rest = names(locale, circle.rest());
        filling.putAll(
                words.words() instanceof Words.OfRoles
                        ? Map.of("{mentee}", first, "{mentor}", rest)
                        : Map.of("{one}", first, "{other}", rest));
        var reading = new Reading(new Said(words, circle, locale), filling, Optional.empty(), false);
        return card(reading, reading.said().together(), places(circle.people()));
    }

    private static Map<String, String> filling(Circle circle) {
        var filling = new HashMap<String, String>();
        circle.skill().ifPresent(skill -> filling.put("{skill}", skill));
        return filling;
    }

    private static String names(Locale locale, List<Person> people) {
        return Texts.list(locale, people.stream().map(Person::name).toList());
    }

    /**
     * How it is read.
     *
     * @param filling what stands for what
     * @param isAlone by one of them; else by all
     */
    private record Reading(Said said, Map<String, String> filling, Optional<Block.Link> opening, boolean isAlone) {

        Locale locale() {
            return said.locale();
        }

        Circle circle() {
            return said.circle();
        }

        String filled(String text) {
            return Texts.filled(locale(), text, filling);
        }

        /** Words of which there are others for several. */
        String say(String key) {
            return IntroductionCard.say(locale(), circle().isOfSeveral() ? key + ".several" : key);
        }
    }

    private static Message card(Reading reading, String said, List<Entry<String, String>> people) {
        var locale = reading.locale();
        var words = reading.said().words();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.title()));
        blocks.add(new Block.Text(reading.filled(said)));
        new Reasons(reading.circle(), locale).sentence().ifPresent(why -> blocks.add(new Block.Text(why)));
        var facts = new ArrayList<>(
                people.stream().filter(fact -> !fact.getValue().isBlank()).toList());
        reading.circle().skill().ifPresent(skill -> facts.add(fact(locale, "common", skill)));
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        blocks.addAll(meetings(reading));
        var rules = rules(reading);
        if (!rules.isEmpty()) {
            blocks.add(Block.Facts.of(reading.say("rules"), String.join(" ", rules)));
        }
        blocks.addAll(questions(reading));
        reading.opening().ifPresent(blocks::add);
        if (!reading.isAlone()) {
            blocks.add(new Block.Divider());
            blocks.add(new Block.Text(reading.say("silent")));
        }
        return Message.of(Message.Kind.INTRODUCTION, say(locale, "summary"), blocks.toArray(Block[]::new));
    }

    /** Written for two, they are left out where several meet, unless there are others for several. */
    private static List<String> rules(Reading reading) {
        var words = reading.said().words();
        return reading.circle().isOfSeveral()
                ? words.words().several().map(Introduction.Several::groundRules).orElse(List.of())
                : words.beginning().groundRules();
    }

    /** They are for two. */
    private static List<Block> meetings(Reading reading) {
        var meetings = reading.said().words().sequel().meetings().stream()
                .map(meeting -> Map.entry(meeting.title(), meeting.text()))
                .toList();
        return meetings.isEmpty() || reading.circle().isOfSeveral()
                ? List.of()
                : List.of(new Block.Heading(say(reading.locale(), "meetings")), new Block.Facts(meetings));
    }

    /** A few, other ones for other people: which ones hangs on nothing but who they are. */
    private static List<Block> questions(Reading reading) {
        var all = reading.said().words().beginning().icebreakers().stream()
                .filter(question -> reading.said().canAsk(question, reading.isAlone()))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        String who = reading.circle().party().group().people().reversed().stream()
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        int first = Math.floorMod(who.hashCode(), all.size());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Divider());
        blocks.add(new Block.Heading(say(reading.locale(), "begin")));
        for (int i = 0; i < Math.min(QUESTIONS, all.size()); i++) {
            blocks.add(new Block.Text(reading.filled(all.get((first + i) % all.size()))));
        }
        return blocks;
    }

    private static Entry<String, String> fact(Locale locale, String key, String value) {
        return Map.entry(say(locale, key), value);
    }

    private static String say(Locale locale, String key) {
        return TEXTS.get(locale, key);
    }
}
