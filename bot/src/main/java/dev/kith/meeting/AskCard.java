package dev.kith.meeting;

import dev.kith.chat.Block;
import dev.kith.chat.Block.Action;
import dev.kith.chat.Message;
import dev.kith.prompts.Introduction.FollowUps;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether somebody met those to whom they were introduced, and what comes of it; nobody else reads it. */
final class AskCard {

    private AskCard() {}

    /** The question, whatever was said before. */
    static Message ask(View view, FollowUps words) {
        return message(view, asked(view, words));
    }

    /** As it is after what was said. */
    static Message of(View view, FollowUps words) {
        return message(
                view,
                view.part()
                        .outcome()
                        .map(outcome -> switch (outcome) {
                            case MET -> met(view, words);
                            case DATE -> open(view, "thanks.date");
                            case NOT_YET -> open(view, "thanks.not-yet");
                            case WONT -> List.<Block>of(new Block.Text(view.say("thanks.wont")));
                        })
                        .orElseGet(() -> asked(view, words)));
    }

    private static Message message(View view, List<Block> parts) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(view.words().title()));
        blocks.add(Block.Facts.of(view.say("ask.with"), view.others()));
        blocks.addAll(parts);
        return Message.of(Message.Kind.INTRODUCTION, view.say("summary"), blocks.toArray(Block[]::new));
    }

    private static List<Block> asked(View view, FollowUps words) {
        var outcomes = Stream.of(Outcome.values())
                .map(one -> new Action(one.action(), view.say("ask." + one.action()), false))
                .toList();
        return List.of(
                new Block.Text(words.didYouMeet()),
                new Block.Text(view.say(view.forwarded() ? "ask.forwarded" : "ask.private")),
                new Block.Actions(outcomes));
    }

    /** It may come about yet: whoever meets after all can say so. */
    private static List<Block> open(View view, String thanks) {
        boolean isLast = view.part().asked().size() >= Course.ASKINGS;
        return List.of(
                new Block.Text(view.say(thanks)),
                new Block.Text(view.say(isLast ? "thanks.last" : "thanks.again")),
                new Block.Actions(
                        List.of(new Action(Outcome.MET.action(), view.say("ask." + Outcome.MET.action()), false))));
    }

    private static List<Block> met(View view, FollowUps words) {
        return view.part()
                .worth()
                .<List<Block>>map(worth -> List.of(
                        new Block.Text(view.say("thanks.met")),
                        new Block.Text(worth == Worth.NO ? words.close() : words.next())))
                .orElseGet(() -> List.of(
                        new Block.Text(words.worthIt()),
                        new Block.Text(view.say("worth.private")),
                        new Block.Actions(Stream.of(Worth.values())
                                .map(one -> new Action(one.action(), view.say(one.action()), false))
                                .toList())));
    }
}
