package dev.kith.introduction;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.people.Person;
import dev.kith.prompts.Introduction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/** What two people read of each other: each alone, or both in one conversation. */
final class IntroductionCard {

    static final Texts TEXTS = Texts.beside(IntroductionCard.class, "card");

    private static final String NAME = "{name}";

    private IntroductionCard() {}

    /** {@code opening}: the way into a conversation of the two, where there is one. */
    static Message alone(Introduction words, Pair pair, Person reader, Person other, Optional<Block.Link> opening) {
        var said = pair.isHost(reader.id())
                ? words.words().toMentee()
                : words.words().toMentor();
        var questions = words.icebreakers().stream()
                .map(line -> filled(line, pair, other))
                .toList();
        var facts =
                List.of(fact(reader.locale(), "who", other.name()), fact(reader.locale(), "where", other.location()));
        return card(
                words.title(),
                filled(said, pair, other),
                facts,
                questions,
                new Reading(reader.locale(), pair, false, opening));
    }

    /** Questions that speak of the other person by name are left out: there is no other for both. */
    static Message together(Introduction words, Pair pair, Person mentee, Person mentor, Locale locale) {
        String said = words.words()
                .together()
                .replace("{mentee}", mentee.name())
                .replace("{mentor}", mentor.name())
                .replace("{skill}", pair.skill());
        var questions = words.icebreakers().stream()
                .filter(line -> !line.contains(NAME))
                .map(line -> filled(line, pair, mentor))
                .toList();
        var facts = List.of(Map.entry(mentee.name(), mentee.location()), Map.entry(mentor.name(), mentor.location()));
        return card(words.title(), said, facts, questions, new Reading(locale, pair, true, Optional.empty()));
    }

    /** How it is read. */
    private record Reading(Locale locale, Pair pair, boolean byBoth, Optional<Block.Link> opening) {}

    private static Message card(
            String title, String said, List<Entry<String, String>> people, List<String> questions, Reading reading) {
        var facts = new ArrayList<>(
                people.stream().filter(fact -> !fact.getValue().isBlank()).toList());
        facts.add(fact(reading.locale(), "common", reading.pair().skill()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(title));
        blocks.add(new Block.Text(said));
        blocks.add(new Block.Facts(facts));
        if (!questions.isEmpty()) {
            blocks.add(new Block.Divider());
            blocks.add(new Block.Heading(say(reading.locale(), "begin")));
            questions.forEach(line -> blocks.add(new Block.Text(line)));
        }
        reading.opening().ifPresent(blocks::add);
        if (reading.byBoth()) {
            blocks.add(new Block.Divider());
            blocks.add(new Block.Text(say(reading.locale(), "silent")));
        }
        return Message.of(Message.Kind.INTRODUCTION, say(reading.locale(), "summary"), blocks.toArray(Block[]::new));
    }

    private static Entry<String, String> fact(Locale locale, String key, String value) {
        return Map.entry(say(locale, key), value);
    }

    private static String filled(String words, Pair pair, Person other) {
        return words.replace(NAME, other.name()).replace("{skill}", pair.skill());
    }

    private static String say(Locale locale, String key) {
        return TEXTS.get(locale, key);
    }
}
