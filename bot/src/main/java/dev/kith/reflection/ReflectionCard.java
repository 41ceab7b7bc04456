package dev.kith.reflection;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import java.util.List;

/** What a question for oneself looks like; there is nothing on it to answer it with. */
final class ReflectionCard {

    static final String TOPIC = "reflection";
    static final String ANOTHER = "another-";
    static final Texts TEXTS = Texts.beside(ReflectionCard.class, "reflect");

    private ReflectionCard() {}

    /** {@code next}: the index of the question that comes upon the button. */
    static Message of(Ask ask, int next) {
        var language = ask.language();
        var another = new Block.Action(ANOTHER + next, TEXTS.get(language, "button.another"), false);
        return new Message(
                Message.Kind.REPLY,
                TEXTS.get(language, "summary"),
                new Topic(TOPIC, ""),
                List.of(
                        new Block.Heading(ask.reflection().title()),
                        new Block.Text(ask.question().label()),
                        new Block.Text(ask.question().then()),
                        new Block.Divider(),
                        new Block.Text(TEXTS.get(language, "kept")),
                        new Block.Actions(List.of(another))));
    }
}
