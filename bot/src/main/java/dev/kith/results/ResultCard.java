package dev.kith.results;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.disclosure.Tally;
import dev.kith.people.Person;
import dev.kith.prompts.Checkin;
import dev.kith.prompts.ChoiceQuestion;
import dev.kith.prompts.CommentQuestion;
import dev.kith.prompts.Option;
import dev.kith.prompts.Question;
import dev.kith.prompts.ScaleQuestion;
import dev.kith.release.Released;
import dev.kith.release.Released.Figure;
import dev.kith.release.Released.InCell;
import dev.kith.release.Round;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What everybody who was asked is told of a round: what all said together, how many that is, and what is never shown. */
final class ResultCard {

    static final Texts TEXTS = Texts.beside(ResultCard.class, "result");

    private ResultCard() {}

    /** {@code words}: the check-in in the reader's language; empty where the catalogue has it no more. */
    static Message of(Round round, Released released, Optional<Checkin> words, Person reader) {
        var locale = reader.locale();
        String title = title(round, words);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(say(locale, "heading", title)));
        var whole = whole(released);
        if (whole.isEmpty()) {
            blocks.add(new Block.Text(nothing(round, locale)));
        } else {
            blocks.add(new Block.Text(answered(round, released, locale)));
            blocks.add(new Block.Facts(facts(whole, words, locale)));
            blocks.add(new Block.Text(
                    say(locale, "never", String.valueOf(round.frozen().k()))));
        }
        comments(round, released, locale).ifPresent(text -> blocks.add(new Block.Text(text)));
        return Message.of(Message.Kind.NOTICE, say(locale, "summary"), blocks.toArray(Block[]::new));
    }

    static String title(Round round, Optional<Checkin> words) {
        return words.map(Checkin::title).orElse(round.frozen().checkin());
    }

    /** What all said together, in one line; empty where that is not shown. */
    static String inOneLine(Released released, Optional<Checkin> words, Locale locale) {
        return facts(whole(released), words, locale).stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** What all said together, question by question. */
    private static Map<Figure, InCell> whole(Released released) {
        var whole = new LinkedHashMap<Figure, InCell>();
        released.figures()
                .forEach(figure -> figure.cells().stream()
                        .filter(cell -> cell.of().isEmpty())
                        .forEach(cell -> whole.put(figure, cell)));
        return whole;
    }

    private static String nothing(Round round, Locale locale) {
        int k = round.frozen().k();
        return round.isTooSmall()
                ? say(locale, "small", String.valueOf(2 * k))
                : say(locale, "nothing", String.valueOf(k));
    }

    /** Where all but a few answered, it is not told how many did: that would tell of the few. */
    private static String answered(Round round, Released released, Locale locale) {
        var whole = whole(released);
        int answered = whole.values().stream()
                .mapToInt(cell -> cell.answers().answers())
                .max()
                .orElse(0);
        int reached = released.reached(Map.of()).orElse(round.asked());
        int sure = Math.max(round.frozen().k(), reached - round.frozen().k() + 1);
        return answered >= sure
                ? say(locale, "answered.most", String.valueOf(sure), String.valueOf(round.asked()))
                : say(locale, "answered", String.valueOf(answered), String.valueOf(round.asked()));
    }

    private static List<Map.Entry<String, String>> facts(
            Map<Figure, InCell> whole, Optional<Checkin> words, Locale locale) {
        return whole.entrySet().stream()
                .map(one -> {
                    var question = words.stream()
                            .flatMap(checkin -> checkin.questions().stream())
                            .filter(asked -> asked.id().equals(one.getKey().question()))
                            .findFirst();
                    return Map.entry(
                            question.map(Question::label).orElse(one.getKey().label()),
                            figure(one.getValue().answers(), question, locale));
                })
                .toList();
    }

    private static String figure(Tally tally, Optional<Question> question, Locale locale) {
        return question.map(asked -> switch (asked) {
                    case ScaleQuestion scale -> scale(tally, locale);
                    case ChoiceQuestion choice -> mostOften(tally, choice.options(), locale);
                    case CommentQuestion comment ->
                        throw new IllegalArgumentException("a figure of what was written: " + comment.id());
                })
                .orElseGet(() -> scale(tally, locale));
    }

    private static String scale(Tally tally, Locale locale) {
        int options = tally.counts().size();
        int favourable = tally.counts().subList((options + 1) / 2, options).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return say(
                locale,
                "scale",
                number(tally.mean(), locale),
                String.valueOf(options),
                percent(favourable, tally.answers()));
    }

    private static String mostOften(Tally tally, List<Option> options, Locale locale) {
        int most = 0;
        for (int option = 1; option < options.size(); option++) {
            most = tally.counts().get(option) > tally.counts().get(most) ? option : most;
        }
        return say(
                locale,
                "choice",
                options.get(most).label(),
                percent(tally.counts().get(most), tally.answers()));
    }

    private static Optional<String> comments(Round round, Released released, Locale locale) {
        boolean asked = round.frozen().items().stream().anyMatch(item -> item.isComment());
        return asked
                ? Optional.of(
                        released.comments().isEmpty()
                                ? say(locale, "comments.none")
                                : say(
                                        locale,
                                        "comments",
                                        String.valueOf(released.comments().size())))
                : Optional.empty();
    }

    private static String number(double value, Locale locale) {
        var format = NumberFormat.getNumberInstance(Texts.spoken(locale));
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    private static String percent(int part, int whole) {
        return String.valueOf(Math.round(100.0 * part / whole));
    }

    private static String say(Locale locale, String key, String... values) {
        return TEXTS.get(locale, key, values);
    }
}
