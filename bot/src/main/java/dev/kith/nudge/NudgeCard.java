package dev.kith.nudge;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.prompts.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a nudge looks like: how long it takes, what it says, one thing to try, what it asks, and a word on whether it helped;
 * below, what came back of earlier ones. The text stays whatever was answered, to be read again.
 */
final class NudgeCard {

    static final String TOPIC = "nudge";
    static final String HELPFUL = "helpful";
    static final String UNHELPFUL = "unhelpful";
    static final String ANSWER = "answer";
    static final String FULL = "full";
    static final String TRIED = "tried";
    static final String NOT_YET = "not-yet";
    static final String AGAIN = "answer-again";

    /** The fields that take an answer: to what the nudge asks, and to what came back. */
    static final String QUIZ = "quiz";

    static final String QUIZ_AGAIN = "quiz-again";

    static final Texts TEXTS = Texts.beside(NudgeCard.class, "card");

    private final Sight sight;
    private final Locale locale;
    private final List<Block> blocks = new ArrayList<>();

    private NudgeCard(Sight sight, Locale locale) {
        this.sight = sight;
        this.locale = locale;
    }

    static Message of(Sight sight, Topic about, Locale locale) {
        var card = new NudgeCard(sight, locale);
        card.draw();
        boolean reacted = sight.said().reaction().isPresent();
        String summary = TEXTS.get(locale, reacted ? "thanks" : "summary");
        return new Message(Message.Kind.NUDGE, summary, about, card.blocks);
    }

    private void draw() {
        boolean listens = sight.format() == Format.LISTEN;
        blocks.add(new Block.Heading(sight.nudge().title()));
        text(howLong());
        text(sight.nudge().text().hook());
        if (listens) {
            media();
        }
        body();
        blocks.add(Block.Facts.of(say("try"), sight.nudge().text().tryThis()));
        if (!listens) {
            media();
        }
        leads();
        question();
        reaction();
        lastTime();
        again();
    }

    private boolean isShort() {
        return sight.format() == Format.SHORT && sight.nudge().text().brief().isPresent();
    }

    /** The text as it is shown, and what takes its place for those who would rather listen. */
    private String howLong() {
        var text = sight.nudge().text();
        var read = time("read", isShort() ? text.briefMinutes() : text.minutes());
        var leads = sight.nudge().leads();
        var listen = leads.listen().stream().map(media -> time("listen", media.minutes()));
        var watch = leads.watch().stream().map(media -> time("watch", media.minutes()));
        return Stream.of(Stream.of(read), listen, watch).flatMap(all -> all).collect(Collectors.joining(", "));
    }

    private String time(String what, int minutes) {
        return say("minutes." + what, String.valueOf(minutes));
    }

    private void body() {
        var text = sight.nudge().text();
        if (isShort()) {
            text(text.brief().orElseThrow());
            blocks.add(new Block.Actions(List.of(button(FULL, false))));
        } else {
            text(text.body());
        }
    }

    private void media() {
        var leads = sight.nudge().leads();
        var all = Stream.concat(leads.listen().stream(), leads.watch().stream())
                .map(Media::link)
                .toList();
        all.forEach(link -> blocks.add(new Block.Link(link.label(), link.url())));
        if (!all.isEmpty()) {
            text(say("transcript"));
        }
    }

    private void leads() {
        var leads = sight.nudge().leads();
        leads.link().ifPresent(link -> blocks.add(new Block.Link(link.label(), link.url())));
        leads.course().ifPresent(course -> blocks.add(Block.Facts.of(say("course"), course)));
        leads.source().ifPresent(source -> blocks.add(Block.Facts.of(say("source"), source)));
    }

    private void question() {
        sight.nudge()
                .question()
                .map(question -> sight.said()
                        .answer()
                        .map(answer -> QuestionBlocks.answered(question, answer, locale))
                        .orElseGet(() -> QuestionBlocks.of(question, QUIZ, ANSWER, locale)))
                .ifPresent(blocks::addAll);
    }

    private void reaction() {
        if (sight.said().reaction().isPresent()) {
            blocks.add(new Block.Divider());
            text(say("thanks"));
        } else {
            boolean first = sight.nudge().question().isEmpty();
            blocks.add(new Block.Actions(List.of(button(HELPFUL, first), button(UNHELPFUL, false))));
        }
    }

    private void lastTime() {
        sight.lastTime().ifPresent(last -> {
            blocks.add(new Block.Divider());
            text(say("last-time", last.tryThis()));
            last.word()
                    .ifPresentOrElse(
                            word -> text(say("noted." + word)),
                            () -> blocks.add(new Block.Actions(List.of(button(TRIED, false), button(NOT_YET, false)))));
        });
    }

    private void again() {
        sight.again().ifPresent(again -> {
            blocks.add(new Block.Divider());
            text(say("again", again.title()));
            blocks.addAll(again.answer()
                    .map(answer -> QuestionBlocks.answered(again.question(), answer, locale))
                    .orElseGet(() -> QuestionBlocks.of(again.question(), QUIZ_AGAIN, AGAIN, locale)));
        });
    }

    private void text(String words) {
        blocks.add(new Block.Text(words));
    }

    private Block.Action button(String action, boolean primary) {
        return new Block.Action(action, say(action), primary);
    }

    private String say(String key, String... values) {
        return TEXTS.get(locale, key, values);
    }
}
