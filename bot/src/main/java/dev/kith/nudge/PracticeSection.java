package dev.kith.nudge;

import dev.kith.attention.Spoken;
import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.HomeSection;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits of earlier nudges until somebody looks: what they may have tried, and quizzes that are due. In the home, or asked for. */
final class PracticeSection implements HomeSection, Spoken {

    static final String TOPIC = "practice";
    static final String TRIED = "tried-";
    static final String NOT_YET = "not-yet-";
    static final String ASK = "ask-";

    private static final Texts TEXTS = Texts.beside(PracticeSection.class, "practice");

    /** As many of each are shown. */
    private static final int MOST = 3;

    private final Directory directory;
    private final Returning returning;

    PracticeSection(Directory directory, Returning returning) {
        this.directory = directory;
        this.returning = returning;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Topic about() {
        return new Topic(TOPIC, "");
    }

    @Override
    public List<Block> blocks(Address viewer) {
        return directory.whoIs(viewer).map(this::blocks).orElse(List.of());
    }

    @Override
    public List<String> words() {
        return TEXTS.sayings("say");
    }

    @Override
    public Map.Entry<String, String> help(Person person) {
        return Map.entry(say(person, "help"), say(person, "help.does"));
    }

    @Override
    public List<Message> answer(Person person) {
        return List.of(card(person));
    }

    Message card(Person person) {
        var blocks = blocks(person);
        return reply(person, about(), blocks.isEmpty() ? List.of(new Block.Text(say(person, "nothing"))) : blocks);
    }

    private List<Block> blocks(Person person) {
        var blocks = new ArrayList<Block>();
        returning.untried(person).limit(MOST).forEach(one -> {
            String id = one.delivery().id().value();
            blocks.add(new Block.Text(
                    say(person, "tried", one.nudge().title(), one.nudge().text().tryThis())));
            blocks.add(new Block.Actions(List.of(
                    new Block.Action(TRIED + id, say(person, "button.tried"), false),
                    new Block.Action(NOT_YET + id, say(person, "button.not-yet"), false))));
        });
        returning.due(person).stream().limit(MOST).forEach(due -> {
            blocks.add(new Block.Text(say(person, "quiz", due.nudge().title())));
            String id = ASK + due.nudge().id().value();
            blocks.add(new Block.Actions(List.of(new Block.Action(id, say(person, "button.ask"), false))));
        });
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Block.Heading(say(person, "heading")));
        }
        return blocks;
    }

    /** A quiz that came back, on a card of its own to whoever asked for it. */
    static Message quiz(Person person, Returning.Due due, Optional<String> answer) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(due.nudge().title()));
        blocks.addAll(answer.map(given -> QuestionBlocks.answered(due.question(), given, person.locale()))
                .orElseGet(() -> QuestionBlocks.of(due.question(), NudgeCard.QUIZ, NudgeCard.ANSWER, person.locale())));
        return reply(person, new Topic(TOPIC, due.quiz().toString()), blocks);
    }

    private static Message reply(Person person, Topic about, List<Block> blocks) {
        return new Message(Message.Kind.REPLY, say(person, "summary"), about, blocks);
    }

    static String say(Person person, String key, String... values) {
        return TEXTS.get(person.locale(), key, values);
    }
}
