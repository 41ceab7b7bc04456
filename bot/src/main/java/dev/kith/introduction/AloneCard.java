package dev.kith.introduction;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.introduction.Alone.Why;
import dev.kith.people.Person;
import dev.kith.prompts.Introduction;
import java.util.Locale;

/** What somebody reads who has nobody in a round: why, and that they come first in the next. */
public final class AloneCard {

    private AloneCard() {}

    /** {@code bySkill}: whether somebody was looked for who offers what they want to learn. */
    public static Message of(Introduction words, Why why, boolean bySkill, Person reader) {
        String key = "alone." + why.name().toLowerCase(Locale.ROOT) + (why == Why.NOBODY && !bySkill ? ".plain" : "");
        return Message.of(
                Message.Kind.NOTICE,
                say(reader, "alone.summary"),
                new Block.Heading(say(reader, "alone.heading", words.title())),
                new Block.Text(say(reader, key)),
                new Block.Text(say(reader, "alone.next")));
    }

    private static String say(Person reader, String key, String... values) {
        return IntroductionCard.TEXTS.get(reader.locale(), key, values);
    }
}
