package dev.kith.learn;

import dev.kith.chat.Reply;
import dev.kith.chat.Texts;
import dev.kith.people.Person;
import dev.kith.prompts.Journey;
import dev.kith.trial.Trials;
import dev.kith.trial.Trials.Begun;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Shows somebody a whole journey at once, and says what comes of it. */
record Looks(Trials trials) {

    Reply through(Person person, Journey journey) {
        return switch (trials.wanted(person, journey)) {
            case Begun.Coming coming -> say(person, "trying", journey.title(), String.valueOf(coming.cards()));
            case Begun.UnderWay underWay ->
                say(person, "trying.already", journey.title(), time(person, underWay.until()));
            case Begun.Held held -> say(person, "held");
            case Begun.NotNow notNow -> say(person, "trying.quiet");
        };
    }

    private static Reply say(Person person, String key, String... values) {
        return Reply.say(Offering.sentence(person, key, values));
    }

    private static String time(Person person, Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Texts.spoken(person.locale()))
                .format(at.atZone(person.zone()));
    }
}
