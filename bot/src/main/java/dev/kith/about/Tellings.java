package dev.kith.about;

import dev.kith.chat.Block;
import dev.kith.chat.Form;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.people.AttributeDeclaration;
import dev.kith.people.Attributes;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.people.SealedWord;
import dev.kith.people.SealedWords;
import dev.kith.people.Telling;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What only people themselves can tell, asked of nobody who does not ask for it. No card says what somebody told, nor whether they
 * did: it would stay in the chat after it was withdrawn.
 */
record Tellings(Attributes attributes, SealedWords words) {

    static final Texts TEXTS = Texts.beside(Tellings.class, "telling");
    static final String TOPIC = "telling";
    static final String TELL = "tell";
    static final String WITHDRAW = "withdraw-told";

    private static final Topic ABOUT = new Topic(TOPIC, "");

    static String say(Person person, String key, String... values) {
        return TEXTS.get(person.locale(), key, values);
    }

    /** Whether there is anything to tell. */
    boolean isAny() {
        return !attributes.sensitive().isEmpty();
    }

    /** In the home, which nobody else sees, and which forgets what it showed. */
    List<Block> home(Person person) {
        return List.of(heading(person), intro(person), new Block.Facts(now(person)), buttons(person));
    }

    private List<Map.Entry<String, String>> now(Person person) {
        var told = words.of(person.id());
        return attributes.sensitive().stream()
                .<Map.Entry<String, String>>map(
                        one -> new SimpleImmutableEntry<>(one.question(person.locale()), answer(one, told, person)))
                .toList();
    }

    private static String answer(AttributeDeclaration one, SealedWord told, Person person) {
        return told.of(one.name())
                .flatMap(one.telling()::option)
                .map(option -> option.label(person.locale()))
                .orElseGet(() -> say(person, "rather-not"));
    }

    /** What can be told, and why, with {@code news} of what was done before. */
    Message card(Person person, String... news) {
        var blocks = new ArrayList<Block>(List.of(heading(person)));
        List.of(news).forEach(text -> blocks.add(new Block.Text(text)));
        blocks.add(intro(person));
        blocks.add(buttons(person));
        return new Message(Message.Kind.REPLY, say(person, "summary"), ABOUT, blocks);
    }

    private static Block heading(Person person) {
        return new Block.Heading(say(person, "heading"));
    }

    private static Block intro(Person person) {
        return new Block.Text(say(person, "intro", String.valueOf(Attributes.FEWEST_TOLD)));
    }

    /** The same for everybody, whatever they told. */
    private static Block buttons(Person person) {
        return new Block.Actions(List.of(
                new Block.Action(TELL, say(person, "button.tell"), false),
                new Block.Action(WITHDRAW, say(person, "button.withdraw"), false)));
    }

    Form window(Person person) {
        var send = new Form.Send(save(person), true, Sheets.words(person, "again"));
        return new Form(say(person, "heading"), ABOUT, send, questions(person), Map.of());
    }

    /** Where no window can open. */
    Message asking(Person person) {
        var blocks = new ArrayList<Block>(List.of(heading(person)));
        blocks.addAll(questions(person));
        blocks.add(new Block.Actions(List.of(save(person))));
        return new Message(Message.Kind.REPLY, say(person, "summary"), ABOUT, blocks);
    }

    private static Block.Action save(Person person) {
        return new Block.Action(Sheets.ANSWER, Sheets.words(person, "save"), true);
    }

    /** Nothing is chosen to begin with. */
    private List<Block> questions(Person person) {
        var blocks = new ArrayList<Block>(List.of(intro(person)));
        attributes.sensitive().forEach(one -> {
            blocks.add(new Block.Text(one.purpose(person.locale())));
            blocks.add(new Block.Choice(one.name(), one.question(person.locale()), true, options(one, person)));
        });
        return blocks;
    }

    private static List<Block.Option> options(AttributeDeclaration one, Person person) {
        var options = new ArrayList<Block.Option>();
        options.add(new Block.Option(Telling.RATHER_NOT, say(person, "rather-not")));
        one.telling()
                .options()
                .forEach(option -> options.add(new Block.Option(option.id(), option.label(person.locale()))));
        return options;
    }

    /** Keeps what was chosen, and deletes what somebody would rather not say; or says in words why that cannot be. */
    Optional<String> keep(Person person, Map<String, String> answers) {
        for (AttributeDeclaration one : attributes.sensitive()) {
            String chosen = answers.getOrDefault(one.name(), Telling.RATHER_NOT);
            if (!chosen.equals(Telling.RATHER_NOT)
                    && one.telling().option(chosen).isEmpty()) {
                return Optional.of(say(person, "no-option"));
            }
        }
        words.change(person.id(), told -> changed(told, answers));
        return Optional.empty();
    }

    private SealedWord changed(SealedWord told, Map<String, String> answers) {
        var word = told;
        for (AttributeDeclaration one : attributes.sensitive()) {
            if (answers.containsKey(one.name())) {
                var chosen = Optional.of(answers.getOrDefault(one.name(), ""))
                        .filter(option -> !option.equals(Telling.RATHER_NOT));
                word = word.with(one.name(), chosen);
            }
        }
        return word;
    }

    void withdraw(PersonId person) {
        words.change(person, told -> SealedWord.NOTHING);
    }
}
