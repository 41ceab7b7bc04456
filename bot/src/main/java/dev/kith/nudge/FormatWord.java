package dev.kith.nudge;

import dev.kith.attention.Spoken;
import dev.kith.chat.Message;
import dev.kith.people.Person;
import java.util.List;
import java.util.Map;

/** A word by which somebody says how they like their nudges: {@code short}, from now on they come in short. */
record FormatWord(Format format, FormatSection section) implements Spoken {

    @Override
    public List<String> words() {
        return FormatSection.TEXTS.sayings("say." + format.word());
    }

    @Override
    public Map.Entry<String, String> help(Person person) {
        String key = "help." + format.word();
        return Map.entry(FormatSection.say(person, key), FormatSection.say(person, key + ".does"));
    }

    @Override
    public List<Message> answer(Person person) {
        return List.of(section.likes(person, format));
    }
}
