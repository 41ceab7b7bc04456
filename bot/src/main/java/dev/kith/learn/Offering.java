package dev.kith.learn;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.people.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is offered to somebody, drawn: always an answer, with nothing under it that would have to be done. */
final class Offering {

    static final Texts TEXTS = Texts.beside(Offering.class, "learn");
    static final String TOPIC = "learn";

    private final Person person;
    private final List<Block> blocks = new ArrayList<>();

    private Offering(Person person) {
        this.person = person;
    }

    static Offering to(Person person) {
        return new Offering(person);
    }

    /** One sentence, and nothing else. */
    static Message sentence(Person person, String key, String... values) {
        return to(person).text(key, values).message();
    }

    Offering heading(String key, String... values) {
        return add(new Block.Heading(say(key, values)));
    }

    Offering text(String key, String... values) {
        return add(new Block.Text(say(key, values)));
    }

    Offering items(List<Item> items) {
        items.forEach(item -> {
            add(new Block.Text(item.line()));
            buttons(actions(item));
        });
        return this;
    }

    /** A journey may also be looked through. */
    private Block.Action[] actions(Item item) {
        var first = action(item.action(), item.kind().word());
        return item.kind() == Item.Kind.START
                ? new Block.Action[] {first, action(Lists.TRY + item.id(), "try")}
                : new Block.Action[] {first};
    }

    Offering button(String action, String key) {
        return add(new Block.Actions(List.of(action(action, key))));
    }

    /** Several in a row, none of them where there are none. */
    Offering buttons(Block.Action... actions) {
        return actions.length == 0 ? this : add(new Block.Actions(Arrays.asList(actions)));
    }

    Block.Action action(String action, String key) {
        return new Block.Action(action, say("button." + key), false);
    }

    Offering add(Block block) {
        blocks.add(block);
        return this;
    }

    String say(String key, String... values) {
        return TEXTS.get(person.locale(), key, values);
    }

    Message message() {
        return new Message(Message.Kind.REPLY, say("summary"), new Topic(TOPIC, ""), blocks);
    }
}
