package dev.kith.mentorship;

import dev.kith.chat.Block;
import dev.kith.chat.Form;
import dev.kith.chat.Message;
import dev.kith.mentorship.MentoringCard.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the two want to reach: asked in a form, for a message in a chat may be read along. */
final class Goals {

    static final String WRITE = "goal";
    static final String SAVE = "save-goal";
    static final String WORDS = "words";

    private static final int LONGEST = 500;

    private Goals() {}

    /** What each wants to reach, the reader first; nothing where neither wrote anything. */
    static List<String> texts(Reading reading) {
        var texts = new ArrayList<String>();
        var goals = reading.mentorship().goals();
        Optional.ofNullable(goals.get(reading.side()))
                .map(goal -> reading.say("goal.mine", goal))
                .ifPresent(texts::add);
        Optional.ofNullable(goals.get(reading.side().other()))
                .map(goal -> reading.say("goal.other", reading.name(), goal))
                .ifPresent(texts::add);
        return texts;
    }

    /** These texts, and what they want to reach. */
    static String[] with(Reading reading, String... texts) {
        return Stream.concat(Stream.of(texts), texts(reading).stream()).toArray(String[]::new);
    }

    static Form window(Reading reading) {
        var send = new Form.Send(save(reading), true, reading.say("goal.again"));
        return new Form(reading.say(WRITE), reading.topic(), send, List.of(question(reading)), Map.of());
    }

    /** Where no window can open. */
    static Message asking(Reading reading) {
        var blocks = List.<Block>of(
                new Block.Heading(reading.title()), question(reading), new Block.Actions(List.of(save(reading))));
        return new Message(Message.Kind.REPLY, reading.say("summary.running"), reading.topic(), blocks)
                .in(reading.reader().locale());
    }

    /** What they wrote stands there; without words it is taken back. */
    private static Block question(Reading reading) {
        String before = reading.mentorship().goals().getOrDefault(reading.side(), "");
        return new Block.FreeText(WORDS, reading.say("goal.question", reading.name()), true, LONGEST, before);
    }

    private static Block.Action save(Reading reading) {
        return new Block.Action(SAVE, reading.say("goal.save"), true);
    }

    /** As they are sent; a platform may let more through than was asked for. */
    static String written(Map<String, String> values) {
        String words = values.getOrDefault(WORDS, "").strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
