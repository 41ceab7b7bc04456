package dev.kith.insights;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import dev.kith.chat.Texts;
import dev.kith.disclosure.Cell;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Each result in words for people who are no statisticians; what only goes together is never said to be a cause. */
public final class Words {

    private static final Texts TEXTS = Texts.beside(Words.class, "insights");

    private final Locale locale;

    public Words(Locale locale) {
        this.locale = Texts.spoken(locale);
    }

    public List<String> score(Score score) {
        var part = score.favourable();
        return List.of(
                say(
                        "score",
                        number(score.mean()),
                        whole(score.options()),
                        number(score.interval().low()),
                        number(score.interval().high())),
                say(
                        "favourable",
                        percent(part.part()),
                        percent(part.interval().low()),
                        percent(part.interval().high())));
    }

    /** The same where nearly all answered: between what and what the truth lies would tell how many did not. */
    List<String> scoreOfMost(Score score) {
        return List.of(
                say("score.most", number(Counts.coarse(score.mean())), whole(score.options())),
                say(
                        "favourable.most",
                        whole((int) Math.round(20 * score.favourable().part()) * 5)));
    }

    /** A line for each place, in the order of {@link Quadrant.Place}. */
    public List<String> quadrant(Quadrant quadrant) {
        return Stream.of(Quadrant.Place.values())
                .filter(quadrant.shares()::containsKey)
                .map(place -> place(place, quadrant))
                .toList();
    }

    private String place(Quadrant.Place place, Quadrant quadrant) {
        return Stream.ofNullable(quadrant.shares().get(place))
                .map(share -> say(
                        "place." + key(place),
                        percent(share.part()),
                        percent(share.interval().low()),
                        percent(share.interval().high())))
                .findFirst()
                .orElse("");
    }

    public List<String> trend(Trend trend) {
        var lately = change("lately", trend.lately());
        return trend.scores().size() == 2 ? List.of(lately) : List.of(lately, change("overall", trend.overall()));
    }

    private String change(String since, Trend.Change change) {
        String how = change.isMoreThanNoise() ? change.points() > 0 ? ".higher" : ".lower" : ".noise";
        return say(
                since + how,
                number(Math.abs(change.points())),
                number(change.interval().low()),
                number(change.interval().high()));
    }

    /** Whether the mean lies above or below the middle of the scale, and whether the silent could turn that. */
    public String silence(Figure figure) {
        return silence(figure, Silence.of(figure, Score.middle(figure.options())), Score.middle(figure.options()));
    }

    private String silence(Figure figure, Silence silence, double mark) {
        String silent = whole(silence.silent());
        if (!silence.reverses()) {
            return silence.silent() == 0 ? say("silence.none") : say("silence.holds", silent);
        }
        double mean = figure.tally().mean();
        if (mean == mark) {
            return say("silence.middle");
        }
        if (silence.silent() == 0 || silence.needed() < 1 || silence.needed() > figure.options()) {
            return say("silence.far");
        }
        return say(
                mean > mark ? "silence.turns.low" : "silence.turns.high",
                silent,
                number(silence.needed()),
                number(mean));
    }

    /** What is found, how large it is, how easily chance does as much, what the silent could change, what it does not say. */
    public List<String> gap(String question, Gap gap) {
        var difference = gap.difference();
        return List.of(
                gapItself(question, gap),
                say("size." + key(difference.size())),
                say(
                        "gap.chance",
                        whole(difference.cell().answered()),
                        ofHundred(gap.chance().among())),
                silence(
                        difference.cell(),
                        difference.silence(),
                        difference.rest().tally().mean()),
                say("gap.cause"));
    }

    /** The same where how many answered is not told: then nothing can be said of those who were silent. */
    List<String> gapOfAtLeast(String question, Gap gap, int atLeast) {
        return List.of(
                gapItself(question, gap),
                say("size." + key(gap.difference().size())),
                say("gap.chance.least", whole(atLeast), ofHundred(gap.chance().among())),
                say("gap.cause"));
    }

    /** A cell of which a question reached fewer than of the others. */
    List<String> gapInReach(Gap gap) {
        var difference = gap.difference();
        return List.of(
                say(
                        "gap.reach",
                        gap.cell().words(),
                        percent(difference.cell().tally().mean() - 1),
                        percent(difference.rest().tally().mean() - 1)),
                say("gap.reach.chance", ofHundred(gap.chance().among())),
                say("gap.reach.cause"));
    }

    private String gapItself(String question, Gap gap) {
        var difference = gap.difference();
        return say(
                difference.points() < 0 ? "gap.lower" : "gap.higher",
                gap.cell().words(),
                question,
                percent(difference.lower()),
                percent(difference.higher()));
    }

    /** What is found, how easily chance does as much, and that it is a proposal. */
    public List<String> widened(Widened one) {
        return List.of(
                say(
                        "widening",
                        Cell.of(one.cell()).words(),
                        one.question(),
                        number(Math.abs(one.from())),
                        number(Math.abs(one.to()))),
                say("widening.chance", ofHundred(one.chance())),
                say("widening.proposal"));
    }

    public String consistency(Consistency consistency) {
        return say(
                consistency.isEnough() ? "consistency.enough" : "consistency.weak",
                whole(consistency.items()),
                number(consistency.alpha()),
                number(consistency.interval().low()),
                number(consistency.interval().high()));
    }

    /** Why something is not shown; the same of everything, for the reason itself would tell. */
    String hidden(int k) {
        return say("hidden", whole(k));
    }

    String orMore(int number) {
        return say("or-more", whole(number));
    }

    private String say(String key, String... values) {
        return TEXTS.get(locale, key, values);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The next whole number of rounds of a hundred, for "fewer than". */
    private static String ofHundred(double among) {
        return whole((int) Math.floor(100 * among) + 1);
    }

    private static String whole(int number) {
        return Integer.toString(number);
    }

    private static String percent(double part) {
        return Long.toString(Math.round(100 * part));
    }

    private String number(double number) {
        var format = NumberFormat.getNumberInstance(ULocale.forLocale(locale).setKeywordValue("numbers", "latn"));
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }
}
