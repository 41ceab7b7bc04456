package dev.kith.meeting;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import java.util.List;

/** That somebody is not introduced to anybody for now, and how they are again. */
final class PauseCard {

    static final String AGAIN = "introduce-again";

    private PauseCard() {}

    static Message paused(View view) {
        return message(
                view,
                List.of(
                        new Block.Heading(view.say("pause.heading")),
                        new Block.Text(view.say("pause.text", view.words().title())),
                        new Block.Text(view.say("pause.back")),
                        new Block.Actions(List.of(new Block.Action(AGAIN, view.say("pause.again"), false)))));
    }

    static Message ended(View view) {
        return message(
                view,
                List.of(
                        new Block.Heading(view.say("back.heading")),
                        new Block.Text(view.say("back.text", view.words().title()))));
    }

    private static Message message(View view, List<Block> blocks) {
        return Message.of(Message.Kind.INTRODUCTION, view.say("summary"), blocks.toArray(Block[]::new));
    }
}
