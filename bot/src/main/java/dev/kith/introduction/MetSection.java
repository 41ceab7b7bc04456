package dev.kith.introduction;

import dev.kith.attention.Spoken;
import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.HomeSection;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/** Whom somebody was introduced to: in the home, or asked for in words. */
final class MetSection implements HomeSection, Spoken {

    static final Texts TEXTS = Texts.beside(MetSection.class, "met");

    private final Directory directory;
    private final Met met;

    MetSection(Directory directory, Met met) {
        this.directory = directory;
        this.met = met;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<String> words() {
        return TEXTS.sayings("say");
    }

    /** Nothing for whoever was introduced to nobody: that is nothing to be reminded of. */
    @Override
    public List<Block> blocks(Address viewer) {
        return directory
                .whoIs(viewer)
                .map(person -> blocks(person, met.by(person)))
                .orElse(List.of());
    }

    @Override
    public Entry<String, String> help(Person person) {
        return Map.entry(say(person, "help"), say(person, "help.does"));
    }

    @Override
    public List<Message> answer(Person person) {
        var blocks = blocks(person, met.by(person));
        var shown = blocks.isEmpty() ? List.<Block>of(new Block.Text(say(person, "nobody"))) : blocks;
        return List.of(Message.of(Message.Kind.REPLY, say(person, "summary"), shown.toArray(Block[]::new)));
    }

    private static List<Block> blocks(Person person, List<Met.Meeting> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(say(person, "heading")),
                        new Block.Facts(
                                meetings.stream().map(one -> fact(person, one)).toList()));
    }

    private static Entry<String, String> fact(Person reader, Met.Meeting meeting) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.spoken(reader.locale()))
                .format(meeting.at().atZone(reader.zone()));
        return Map.entry(meeting.other().name(), fact(reader.locale(), meeting.skill(), day));
    }

    /** What brought somebody together with another, if it was a skill, and when. */
    static String fact(Locale locale, Optional<String> skill, String day) {
        return skill.map(one -> TEXTS.get(locale, "fact", one, day))
                .orElseGet(() -> TEXTS.get(locale, "fact.plain", day));
    }

    private static String say(Person person, String key, String... values) {
        return TEXTS.get(person.locale(), key, values);
    }
}
