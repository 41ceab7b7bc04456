package dev.kith.about;

import dev.kith.attention.Spoken;
import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.HomeSection;
import dev.kith.chat.Message;
import dev.kith.chat.Topic;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.List;
import java.util.Map;

/** Where somebody may tell what only they can, and sees what they told; or asks for that in words. */
record TellingSection(Directory directory, Tellings tellings) implements HomeSection, Spoken {

    @Override
    public int order() {
        return 85;
    }

    @Override
    public Topic about() {
        return new Topic(Tellings.TOPIC, "");
    }

    @Override
    public List<Block> blocks(Address viewer) {
        return tellings.isAny() ? directory.whoIs(viewer).map(tellings::home).orElse(List.of()) : List.of();
    }

    @Override
    public List<String> words() {
        return tellings.isAny() ? Tellings.TEXTS.sayings("say") : List.of();
    }

    @Override
    public Map.Entry<String, String> help(Person person) {
        return Map.entry(Tellings.say(person, "help"), Tellings.say(person, "help.does"));
    }

    @Override
    public List<Message> answer(Person person) {
        return List.of(tellings.card(person));
    }
}
