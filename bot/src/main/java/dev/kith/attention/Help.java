package dev.kith.attention;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** What can be said to Kith, each with what comes of it, and whom people can turn to; the answer to all that nobody understands. */
record Help(List<Spoken> others, HelpContacts people) {

    /** Before and after what features are asked for. */
    private static final List<String> FIRST = List.of("pause", "later", "pace");

    private static final List<String> LAST = List.of("prefs", "privacy");

    Message of(Person person) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(say(person, "help")));
        blocks.add(new Block.Facts(lines(person)));
        blocks.add(new Block.Text(say(person, "help.end")));
        blocks.addAll(contacts(person.locale(), people.of(person)));
        return Message.of(Message.Kind.REPLY, say(person, "summary"), blocks.toArray(Block[]::new));
    }

    /** For whoever is not in the directory: why there is nothing for them, and who helps everybody. */
    List<Block> ofStranger() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(Words.TEXTS.get(Locale.ENGLISH, "stranger")));
        blocks.addAll(contacts(Locale.ENGLISH, people.ofAll()));
        return blocks;
    }

    private static List<Block> contacts(Locale locale, List<HelpSettings.Contact> contacts) {
        return contacts.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(Words.TEXTS.get(locale, "help.contacts")),
                        new Block.Facts(contacts.stream()
                                .map(contact -> Map.entry(contact.name(), contact.reach()))
                                .toList()));
    }

    private List<Entry<String, String>> lines(Person person) {
        var lines = new ArrayList<Entry<String, String>>();
        FIRST.forEach(key -> lines.add(line(person, key)));
        others.stream().filter(other -> !other.words().isEmpty()).forEach(other -> lines.add(other.help(person)));
        LAST.forEach(key -> lines.add(line(person, key)));
        lines.add(Map.entry(languages(), say(person, "help.language.does")));
        return lines;
    }

    /** Each by its own name: whoever cannot read the rest finds theirs. */
    private static String languages() {
        return Texts.languages().stream().map(Texts::name).collect(Collectors.joining(", "));
    }

    private static Entry<String, String> line(Person person, String key) {
        return Map.entry(say(person, "help." + key), say(person, "help." + key + ".does"));
    }

    private static String say(Person person, String key) {
        return Words.TEXTS.get(person.locale(), key);
    }
}
