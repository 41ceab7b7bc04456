package dev.kith.introduction;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.people.Person;
import dev.kith.prompts.Introduction;
import dev.kith.prompts.Introduction.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/** What two people read of each other: each alone, or both in one conversation. */
final class IntroductionCard {

    static final Texts TEXTS = Texts.beside(IntroductionCard.class, "card");

    /** Of all questions to begin with so many are enough. */
    private static final int QUESTIONS = 3;

    private IntroductionCard() {}

    /** {@code opening}: the way into a conversation of the two, where there is one. */
    static Message alone(Introduction words, Pair pair, Person reader, Person other, Optional<Block.Link> opening) {
        var locale = reader.locale();
        var said = switch (words.words()) {
            case Words.OfRoles roles -> pair.isHost(reader.id()) ? roles.toMentee() : roles.toMentor();
            case Words.OfEquals equals -> equals.toEach();
        };
        var filling = Map.of("{name}", other.name(), "{skill}", pair.skill());
        var facts = List.of(fact(locale, "who", other.name()), fact(locale, "where", other.location()));
        return card(words, said, facts, new Reading(locale, pair, filling, opening));
    }

    /** Questions that speak of the other person by name are left out: there is no other for both. */
    static Message together(Introduction words, Pair pair, Person mentee, Person mentor, Locale locale) {
        var filling = switch (words.words()) {
            case Words.OfRoles roles ->
                Map.of("{mentee}", mentee.name(), "{mentor}", mentor.name(), "{skill}", pair.skill());
            case Words.OfEquals equals -> Map.of("{one}", mentee.name(), "{other}", mentor.name());
        };
        var facts = List.of(Map.entry(mentee.name(), mentee.location()), Map.entry(mentor.name(), mentor.location()));
        return card(words, words.words().together(), facts, new Reading(locale, pair, filling, Optional.empty()));
    }

    /**
     * How it is read.
     *
     * @param filling what stands for what
     */
    private record Reading(Locale locale, Pair pair, Map<String, String> filling, Optional<Block.Link> opening) {

        String filled(String text) {
            return Texts.filled(locale, text, filling);
        }

        boolean isByBoth() {
            return !filling.containsKey("{name}");
        }

        boolean canSay(String text) {
            return !text.contains("{name}") || !isByBoth();
        }
    }

    private static Message card(Introduction words, String said, List<Entry<String, String>> people, Reading reading) {
        var locale = reading.locale();
        var facts = new ArrayList<>(
                people.stream().filter(fact -> !fact.getValue().isBlank()).toList());
        facts.add(fact(locale, "common", reading.pair().skill()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.title()));
        blocks.add(new Block.Text(reading.filled(said)));
        blocks.add(new Block.Facts(facts));
        meetings(words, locale).forEach(blocks::add);
        if (!words.beginning().groundRules().isEmpty()) {
            blocks.add(Block.Facts.of(
                    say(locale, "rules"), String.join(" ", words.beginning().groundRules())));
        }
        questions(words, reading).forEach(blocks::add);
        reading.opening().ifPresent(blocks::add);
        if (reading.isByBoth()) {
            blocks.add(new Block.Divider());
            blocks.add(new Block.Text(say(locale, "silent")));
        }
        return Message.of(Message.Kind.INTRODUCTION, say(locale, "summary"), blocks.toArray(Block[]::new));
    }

    private static List<Block> meetings(Introduction words, Locale locale) {
        var meetings = words.sequel().meetings().stream()
                .map(meeting -> Map.entry(meeting.title(), meeting.text()))
                .toList();
        return meetings.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(say(locale, "meetings")), new Block.Facts(meetings));
    }

    /** A few, other ones for other people: which ones hangs on nothing but who the two are. */
    private static List<Block> questions(Introduction words, Reading reading) {
        var all =
                words.beginning().icebreakers().stream().filter(reading::canSay).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        var pair = reading.pair();
        int first = Math.floorMod((pair.mentor() + ' ' + pair.mentee()).hashCode(), all.size());
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
