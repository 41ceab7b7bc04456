package dev.kith.checkin;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Topic;
import dev.kith.delivery.DeliveryId;
import dev.kith.prompts.Checkin;
import dev.kith.prompts.ChoiceQuestion;
import dev.kith.prompts.CommentQuestion;
import dev.kith.prompts.Question;
import dev.kith.prompts.ScaleQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a check-in looks like: the questions, and the thank-you that takes their place. */
final class CheckinCard {

    static final String TOPIC = "checkin";
    static final String ANSWER = "answer";

    private CheckinCard() {}

    static Message ask(Checkin checkin, Handling handling, DeliveryId delivery) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(checkin.title()));
        blocks.add(new Block.Text(checkin.intro()));
        checkin.questions().forEach(question -> blocks.add(field(question)));
        blocks.add(new Block.Text(promise(handling.mode(), handling.k())));
        blocks.add(new Block.Actions(List.of(new Block.Action(ANSWER, "Send", true))));
        return new Message(
                Message.Kind.CHECKIN, "A short check-in is here for you", new Topic(TOPIC, delivery.value()), blocks);
    }

    /** Only of a named check-in does the card show what was said: of others it never repeats an answer. */
    static Message thanks(Checkin checkin, Mode mode, DeliveryId delivery, Map<String, String> values) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(checkin.title()));
        blocks.add(new Block.Text(checkin.thanks()));
        if (mode == Mode.NAMED) {
            blocks.add(new Block.Facts(said(checkin, values)));
        }
        return new Message(Message.Kind.CHECKIN, "Your answer has arrived", new Topic(TOPIC, delivery.value()), blocks);
    }

    private static List<Map.Entry<String, String>> said(Checkin checkin, Map<String, String> values) {
        return checkin.questions().stream()
                .filter(question -> values.containsKey(question.id()))
                .map(question -> Map.entry(question.label(), words(question, values.getOrDefault(question.id(), ""))))
                .toList();
    }

    private static String promise(Mode mode, int k) {
        return switch (mode) {
            case NAMED ->
                "This check-in is named: your answers are kept with your name, and the people who run it can read them.";
            case CONFIDENTIAL ->
                "This check-in is confidential: nobody sees your own answers, nor whether you answered. They appear only"
                        + " together with those of others, never in a group of fewer than " + k + ".";
            case ANONYMOUS -> throw new IllegalArgumentException("no card for an anonymous check-in");
        };
    }

    private static Block.Field field(Question question) {
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
