package dev.kith.about;

import dev.kith.chat.Block;
import dev.kith.chat.Form;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All that people set themselves by answering questions, in its order. */
record Sheets(List<Sheet> all) {

    static final Texts TEXTS = Texts.beside(Sheets.class, "about");
    static final String TOPIC = "about";

    /** What sends the answers. */
    static final String ANSWER = "answer";

    private static final String OPEN = "set-";

    Sheets {
        all = List.copyOf(all);
    }

    static String words(Person person, String key, String... values) {
        return TEXTS.get(person.locale(), key, values);
    }

    /** The one whose questions are answered. */
    Optional<Sheet> answered(Topic about) {
        return all.stream()
                .filter(sheet -> sheet.name().equals(about.reference()))
                .findFirst();
    }

    /** The one that an action asks for. */
    Optional<Sheet> opened(String action) {
        return all.stream().filter(sheet -> action.equals(OPEN + sheet.name())).findFirst();
    }

    List<Block.Action> buttons(Locale locale) {
        return all.stream()
                .map(sheet -> new Block.Action(OPEN + sheet.name(), TEXTS.get(locale, "button." + sheet.name()), false))
                .toList();
    }

    List<Map.Entry<String, String>> now(Person person) {
        return all.stream().flatMap(sheet -> sheet.now(person).stream()).toList();
    }

    static Form window(Sheet sheet, Person person) {
        var send = new Form.Send(save(person), true, words(person, "again"));
        return new Form(words(person, "button." + sheet.name()), about(sheet), send, sheet.questions(person), Map.of());
    }

    static Message card(Sheet sheet, Person person) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words(person, "button." + sheet.name())));
        blocks.addAll(sheet.questions(person));
        blocks.add(new Block.Actions(List.of(save(person))));
        return new Message(Message.Kind.REPLY, words(person, "summary"), about(sheet), blocks);
    }

    private static Topic about(Sheet sheet) {
        return new Topic(TOPIC, sheet.name());
    }

    private static Block.Action save(Person person) {
        return new Block.Action(ANSWER, words(person, "save"), true);
    }
}
