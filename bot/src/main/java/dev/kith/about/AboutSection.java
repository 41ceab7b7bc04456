package dev.kith.about;

import dev.kith.attention.Spoken;
import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.HomeSection;
import dev.kith.chat.Message;
import dev.kith.chat.Topic;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where somebody sees what they said of themselves and set themselves, and changes it: in the home, or asked for in words. */
final class AboutSection implements HomeSection, Spoken {

    private static final Topic ABOUT = new Topic(Sheets.TOPIC, "");

    private final Directory directory;
    private final Consents consents;
    private final Sheets sheets;

    AboutSection(Directory directory, Consents consents, Sheets sheets) {
        this.directory = directory;
        this.consents = consents;
        this.sheets = sheets;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Topic about() {
        return ABOUT;
    }

    @Override
    public List<String> words() {
        return Sheets.TEXTS.sayings("say");
    }

    @Override
    public Map.Entry<String, String> help(Person person) {
        return Map.entry(Sheets.words(person, "help"), Sheets.words(person, "help.does"));
    }

    @Override
    public List<Message> answer(Person person) {
        return List.of(card(person));
    }

    @Override
    public List<Block> blocks(Address viewer) {
        return directory.whoIs(viewer).map(this::blocks).orElse(List.of());
    }

    Message card(Person person) {
        return new Message(Message.Kind.REPLY, Sheets.words(person, "summary"), ABOUT, blocks(person));
    }

    private List<Block> blocks(Person person) {
        boolean ownSkills = directory.ownWord(person.id()).skills().isPresent();
        boolean mentors = consents.of(person.id()).choices().mentors();
        var buttons = new ArrayList<>(sheets.buttons(person.locale()));
        buttons.add(button(person, mentors ? AboutHandler.MENTOR_NOT_NOW : AboutHandler.MENTOR_OPEN));
        if (ownSkills) {
            buttons.add(button(person, AboutHandler.AS_FILED));
        }
        return List.of(
                new Block.Heading(Sheets.words(person, "heading")),
                new Block.Facts(now(person, mentors)),
                new Block.Text(Sheets.words(person, ownSkills ? "skills.own" : "skills.filed") + " "
                        + Sheets.words(person, "who-sees")),
                new Block.Actions(buttons));
    }

    private List<Map.Entry<String, String>> now(Person person, boolean mentors) {
        var facts = new ArrayList<>(sheets.now(person));
        facts.add(new SimpleImmutableEntry<>(
                Sheets.words(person, "mentors"), Sheets.words(person, mentors ? "mentors.open" : "mentors.not-now")));
        return facts;
    }

    private static Block.Action button(Person person, String action) {
        return new Block.Action(action, Sheets.words(person, "button." + action), false);
    }
}
