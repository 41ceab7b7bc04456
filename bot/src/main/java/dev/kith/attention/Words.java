package dev.kith.attention;

import dev.kith.chat.Block;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.privacy.Known;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Hears what people say in words: pause and resume, how often and where, what is known of them, help. */
final class Words implements ChatHandler {

    static final Texts TEXTS = Texts.beside(Words.class, "words");

    private final Directory directory;
    private final Obliging obliging;
    private final PaceSection section;
    private final Known known;
    private final Help help;
    private final Sayings sayings = new Sayings(TEXTS);

    /** What features are asked for comes first, and beside it only how Kith writes to somebody. */
    Words(Directory directory, Obliging obliging, PaceSection section, Known known, Help help) {
        this.directory = directory;
        this.obliging = obliging;
        this.section = section;
        this.known = known;
        this.help = help;
    }

    @Override
    public String topic() {
        return "";
    }

    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Said said
                ? directory
                        .whoIs(said.from())
                        .<Reply>map(person -> new Reply.Say(answers(person, said)))
                        .orElseGet(() -> Reply.say(toStranger()))
                : Reply.nothing();
    }

    private Message toStranger() {
        return new Message(Message.Kind.REPLY, TEXTS.get(Locale.ENGLISH, "summary"), Topic.NONE, help.ofStranger());
    }

    private List<Message> answers(Person person, Incoming.Said said) {
        obliging.heard(person);
        String words = Sayings.asked(said.text());
        var answers = new ArrayList<Message>();
        help.others().stream()
                .filter(other -> other.words().contains(words))
                .forEach(other -> answers.addAll(other.answer(person)));
        if (answers.isEmpty()) {
            answers.addAll(goingOn(person, words));
        }
        if (answers.isEmpty() || sayings.isPrefs(words)) {
            answers.add(answer(person, said));
        }
        return answers;
    }

    /** Of those who understand what follows their word, the first. */
    private List<Message> goingOn(Person person, String words) {
        return help.others().stream()
                .flatMap(other -> Sayings.after(words, other.words())
                        .filter(rest -> !rest.isEmpty())
                        .flatMap(rest -> other.answer(person, rest))
                        .stream())
                .findFirst()
                .orElse(List.of());
    }

    private Message answer(Person person, Incoming.Said said) {
        var saying = sayings.understand(said, new Sayings.Calendar(obliging.today(person), person.locale()));
        var done = obliging.oblige(person, saying, said.eventId());
        return done.map(words -> say(person, words)).orElseGet(() -> show(person, saying));
    }

    private Message show(Person person, Saying saying) {
        return switch (saying) {
            case Saying.Prefs prefs -> section.card(person);
            case Saying.Privacy privacy -> known.of(person);
            default -> help.of(person);
        };
    }

    private static Message say(Person person, String words) {
        return Message.of(Message.Kind.REPLY, TEXTS.get(person.locale(), "summary"), new Block.Text(words));
    }

    static String day(Person person, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Texts.spoken(person.locale()))
                .format(day);
    }
}
