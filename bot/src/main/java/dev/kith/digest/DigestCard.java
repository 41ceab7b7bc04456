package dev.kith.digest;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import dev.kith.insights.Interval;
import dev.kith.insights.Report;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the digest looks like. What a platform shows on a locked screen has no figure in it. */
final class DigestCard {

    static final Texts TEXTS = Texts.beside(DigestCard.class, "digest");
    static final String TOPIC = "digest";
    static final String ON = "digest-on";
    static final String OFF = "digest-off";

    private static final int MOST_CELLS = 12;
    private static final int MOST_MOVED = 6;
    private static final int MOST_DONE = 5;

    private final Locale locale;
    private final List<Block> blocks = new ArrayList<>();

    private DigestCard(Locale locale) {
        this.locale = locale;
    }

    static Message of(News news, YearMonth month, Locale locale) {
        var card = new DigestCard(locale);
        card.blocks.add(new Block.Heading(card.say("heading", card.month(month))));
        news.rounds().forEach(card::round);
        card.done(news);
        news.weakest().ifPresent(card::talk);
        card.blocks.add(new Block.Text(card.say("never")));
        card.blocks.add(card.buttons(List.of(OFF)));
        return new Message(Message.Kind.NOTICE, card.say("summary"), new Topic(TOPIC, ""), card.blocks);
    }

    /** An answer to a word, with what can be pressed. */
    static Message said(String key, List<String> actions, Locale locale) {
        var card = new DigestCard(locale);
        card.blocks.add(new Block.Text(card.say(key)));
        if (!actions.isEmpty()) {
            card.blocks.add(card.buttons(actions));
        }
        return new Message(Message.Kind.REPLY, card.say("summary"), new Topic(TOPIC, ""), card.blocks);
    }

    private Block buttons(List<String> actions) {
        return new Block.Actions(actions.stream()
                .map(action -> new Block.Action(action, say(action), false))
                .toList());
    }

    private void round(News.OfRound round) {
        blocks.add(new Block.Heading(say("round", round.title(), when(round.run()))));
        var byCell = new LinkedHashMap<Map<String, String>, List<Map.Entry<String, String>>>();
        round.shown()
                .forEach(shown -> shown.cells()
                        .forEach(cell -> byCell.computeIfAbsent(cell.cell(), none -> new ArrayList<>())
                                .add(Map.entry(label(shown.question()), figure(cell)))));
        byCell.entrySet().stream().limit(MOST_CELLS).forEach(cell -> {
            blocks.add(new Block.Text(name(cell.getKey())));
            blocks.add(new Block.Facts(cell.getValue()));
        });
        more(byCell.size() - MOST_CELLS);
        moved(round);
    }

    private void moved(News.OfRound round) {
        round.moved().stream()
                .limit(MOST_MOVED)
                .forEach(moved -> blocks.add(new Block.Text(say(
                        "moved",
                        name(moved.course().cell()),
                        moved.label(),
                        moved.course().words().getFirst()))));
        more(round.moved().size() - MOST_MOVED);
        if (round.moved().isEmpty()) {
            blocks.add(new Block.Text(say("moved.none")));
        }
    }

    private void more(int left) {
        if (left > 0) {
            blocks.add(new Block.Text(say("more", String.valueOf(left))));
        }
    }

    private void done(News news) {
        var done = news.done().toList();
        blocks.add(new Block.Heading(say("done")));
        if (done.isEmpty()) {
            blocks.add(new Block.Text(say("done.none")));
        }
        done.stream()
                .limit(MOST_DONE)
                .forEach(post ->
                        blocks.add(new Block.Text(say("done." + post.kind().word(), post.text()))));
    }

    /** A question of its own for what Kith's own questions are about; else theirs, in their words. */
    private void talk(News.Shown weakest) {
        String key = "talk." + weakest.about();
        blocks.add(new Block.Heading(say("talk")));
        blocks.add(new Block.Text(say("talk.why", weakest.question().label())));
        blocks.add(new Block.Text(
                TEXTS.has(key) ? say(key) : say("talk.any", weakest.question().label())));
    }

    private String label(Report.OfQuestion question) {
        return question.reversed() ? say("reversed", question.label()) : question.label();
    }

    private String figure(Report.OfCell cell) {
        return Stream.ofNullable(cell.measure())
                .map(measure -> {
                    Interval interval = measure.interval();
                    return interval == null
                            ? say("figure.most", number(measure.mean()), String.valueOf(measure.options()))
                            : say(
                                    "figure",
                                    number(measure.mean()),
                                    String.valueOf(measure.options()),
                                    number(interval.low()),
                                    number(interval.high()));
                })
                .findFirst()
                .orElse("");
    }

    private String name(Map<String, String> cell) {
        return cell.isEmpty() ? say("everybody") : String.join(", ", cell.values());
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", Texts.spoken(locale)).format(month);
    }

    private String when(String run) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(Texts.spoken(locale))
                    .format(LocalDate.parse(run));
        } catch (DateTimeParseException e) {
            return run.substring(run.indexOf('@') + 1);
        }
    }

    private String number(double value) {
        var format = NumberFormat.getNumberInstance(Texts.spoken(locale));
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    private String say(String key, String... values) {
        return TEXTS.get(locale, key, values);
    }
}
