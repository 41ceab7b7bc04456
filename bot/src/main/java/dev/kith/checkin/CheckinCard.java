package dev.kith.checkin;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.checkin.Asked.Asking;
import dev.kith.delivery.DeliveryId;
import dev.kith.people.Person;
import dev.kith.prompts.Checkin;
import dev.kith.prompts.ChoiceQuestion;
import dev.kith.prompts.CommentQuestion;
import dev.kith.prompts.Question;
import dev.kith.prompts.ScaleQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a check-in looks like: the questions, and what takes their place: a thank-you, or that it is over. */
final class CheckinCard {

    static final String TOPIC = "checkin";
    static final String ANSWER = "answer";

    /** Shows the questions once more. */
    static final String CHANGE = "change";

    /** Takes back what was answered. */
    static final String WITHDRAW = "withdraw";

    static final Texts TEXTS = Texts.beside(CheckinCard.class, "card");

    private CheckinCard() {}

    static Message ask(Asking asking, DeliveryId delivery, Person reader) {
        var topic = new Topic(TOPIC, delivery.value());
        return ask(asking.checkin(), Promise.of(asking, reader), topic, asking.language());
    }

    /** Of no campaign: who may know the answer stands in the place of it. */
    static Message preview(Checkin checkin, Locale locale) {
        return ask(checkin, List.of(TEXTS.get(locale, "promise")), new Topic(TOPIC, ""), locale);
    }

    private static Message ask(Checkin checkin, List<String> promise, Topic about, Locale locale) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(checkin.title()));
        blocks.add(new Block.Text(checkin.intro()));
        checkin.questions().forEach(question -> blocks.add(field(question)));
        promise.forEach(sentence -> blocks.add(new Block.Text(sentence)));
        blocks.add(new Block.Actions(List.of(new Block.Action(ANSWER, TEXTS.get(locale, "send"), true))));
        if (checkin.questions().size() > 1) {
            blocks.add(new Block.Window(new Block.Action(OneByOne.BEGIN, TEXTS.get(locale, "one-by-one"), false)));
        }
        return new Message(Message.Kind.CHECKIN, TEXTS.get(locale, "summary"), about, blocks);
    }

    /** The same card as it comes to whoever has not answered it. */
    static Message again(Message card, Locale locale) {
        var blocks = new ArrayList<Block>(card.blocks());
        blocks.add(1, new Block.Text(TEXTS.get(locale, "reminder")));
        return card.with(blocks);
    }

    /** Only of a named check-in does the card show what was said: of others it never repeats an answer. */
    static Message thanks(Asking asking, DeliveryId delivery, Map<String, String> values, Person reader) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(asking.checkin().title()));
        blocks.add(new Block.Text(asking.checkin().thanks()));
        asking.in()
                .ifPresentOrElse(
                        in -> {
                            blocks.add(new Block.Text(Promise.whatFollows(in.round(), asking.language(), reader)));
                            blocks.add(new Block.Actions(
                                    List.of(action(CHANGE, asking.language()), action(WITHDRAW, asking.language()))));
                        },
                        () -> blocks.add(new Block.Facts(said(asking.checkin(), values))));
        return new Message(
                Message.Kind.CHECKIN,
                TEXTS.get(asking.language(), "arrived"),
                new Topic(TOPIC, delivery.value()),
                blocks);
    }

    private static Block.Action action(String id, Locale locale) {
        return new Block.Action(id, TEXTS.get(locale, id), false);
    }

    /** What takes the place of an answer that was taken back: whoever wants to may answer once more. */
    static Message withdrawn(Asking asking, DeliveryId delivery) {
        return new Message(
                Message.Kind.CHECKIN,
                TEXTS.get(asking.language(), "withdrawn.summary"),
                new Topic(TOPIC, delivery.value()),
                List.of(
                        new Block.Heading(asking.checkin().title()),
                        new Block.Text(TEXTS.get(asking.language(), "withdrawn")),
                        new Block.Actions(List.of(action(CHANGE, asking.language())))));
    }

    /** What takes the place of one that can be answered no more; it repeats no answer, whatever was promised. */
    static Message finished(Checkin checkin, DeliveryId delivery, Locale locale) {
        return new Message(
                Message.Kind.CHECKIN,
                TEXTS.get(locale, "finished.summary"),
                new Topic(TOPIC, delivery.value()),
                List.of(new Block.Heading(checkin.title()), new Block.Text(TEXTS.get(locale, "finished"))));
    }

    static List<Map.Entry<String, String>> said(Checkin checkin, Map<String, String> values) {
        return checkin.questions().stream()
                .filter(question -> values.containsKey(question.id()))
                .map(question -> Map.entry(question.label(), words(question, values.getOrDefault(question.id(), ""))))
                .toList();
    }

    static Block.Field field(Question question) {
        return switch (question) {
            case ScaleQuestion scale ->
                Block.Scale.labelled(scale.id(), scale.label(), scale.optional(), scale.labels());
            case ChoiceQuestion choice ->
                new Block.Choice(
                        choice.id(),
                        choice.label(),
                        choice.optional(),
                        choice.options().stream()
                                .map(option -> new Block.Option(option.id(), option.label()))
                                .toList());
            case CommentQuestion comment ->
                new Block.FreeText(comment.id(), comment.label(), comment.optional(), comment.maxLength());
        };
    }

    private static String words(Question question, String value) {
        return switch (question) {
            case ScaleQuestion scale -> scale.labels().get(Integer.parseInt(value) - 1);
            case ChoiceQuestion choice ->
                choice.options().stream()
                        .filter(option -> option.id().equals(value))
                        .map(option -> option.label())
                        .findFirst()
                        .orElse(value);
            case CommentQuestion comment -> value;
        };
    }
}
