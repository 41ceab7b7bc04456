package dev.kith.mentorship;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.mentorship.MentoringCard.Reading;
import dev.kith.mentorship.Stage.Away;
import dev.kith.mentorship.Stage.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What one of two sees of a mentorship that runs or rests, whenever they ask. */
final class StandingCard {

    private StandingCard() {}

    /** How it stands, with what they want to reach, and the way to end it. */
    static Message of(Reading reading) {
        var since = switch (reading.mentorship().stage()) {
            case Running running -> reading.say("running", reading.day(running.since()));
            case Away away ->
                reading.say("running", reading.day(away.before().since())) + ", " + reading.say("resting");
            case Stage.Asked asked -> "";
            case Stage.Ended ended -> "";
        };
        var blocks = new ArrayList<Block>(
                List.of(new Block.Heading(reading.title()), Block.Facts.of(reading.name(), since)));
        Goals.texts(reading).stream().map(Block.Text::new).forEach(blocks::add);
        blocks.add(new Block.Actions(Stream.of(Goals.WRITE, "end")
                .map(id -> new Block.Action(id, reading.say(id), false))
                .toList()));
        var message = MentoringCard.message(reading, "summary.running", blocks);
        return new Message(Message.Kind.REPLY, message.summary(), message.about(), message.blocks())
                .in(reading.reader().locale());
    }
}
