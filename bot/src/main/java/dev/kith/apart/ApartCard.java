package dev.kith.apart;

import dev.kith.attention.Spoken;
import dev.kith.chat.Block;
import dev.kith.chat.Form;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where somebody sees whom they named, names another and takes it back; asked for in words, and never said in them. */
record ApartCard(RedisApart apart, Directory directory) implements Spoken {

    static final Texts TEXTS = Texts.beside(ApartCard.class, "apart");
    static final String TOPIC = "apart";
    static final String ASK = "name-somebody";
    static final String ANSWER = "answer";
    static final String TAKE_BACK = "take-back-";
    static final String WHO = "who";

    private static final Topic ABOUT = new Topic(TOPIC, "");
    private static final int LONGEST = 200;

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

    /** A name that is said in words is not taken: others may read along. */
    @Override
    public Optional<List<Message>> answer(Person person, String rest) {
        return Optional.of(answer(person));
    }

    Message card(Person person) {
        var named = apart.named(person.id());
        var buttons = new ArrayList<Block.Action>();
        if (named.size() < Apart.MOST) {
            buttons.add(new Block.Action(ASK, say(person, "button.name"), false));
        }
        named.forEach(one ->
                buttons.add(new Block.Action(TAKE_BACK + one, say(person, "button.back", name(person, one)), false)));
        return message(
                person,
                List.of(
                        new Block.Heading(say(person, "heading")),
                        new Block.Text(say(person, "intro")),
                        new Block.Text(say(person, named.isEmpty() ? "nobody" : "named")),
                        new Block.Actions(buttons)));
    }

    private String name(Person reader, PersonId one) {
        return directory.find(one).map(Person::name).orElseGet(() -> say(reader, "gone"));
    }

    Form window(Person person) {
        var send = new Form.Send(save(person), true, say(person, "again"));
        return new Form(say(person, "button.name"), ABOUT, send, List.of(question(person)), Map.of());
    }

    /** Where no window can open. */
    Message asking(Person person) {
        return message(
                person,
                List.of(
                        new Block.Heading(say(person, "heading")),
                        question(person),
                        new Block.Actions(List.of(save(person)))));
    }

    private static Block question(Person person) {
        return new Block.FreeText(WHO, say(person, "question"), false, LONGEST);
    }

    private static Block.Action save(Person person) {
        return new Block.Action(ANSWER, say(person, "save"), true);
    }

    private static Message message(Person person, List<Block> blocks) {
        return new Message(Message.Kind.REPLY, say(person, "summary"), ABOUT, blocks);
    }
}
