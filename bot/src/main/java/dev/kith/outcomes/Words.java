package dev.kith.outcomes;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import dev.kith.chat.Texts;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** Whether two series moved together, in words; never that one is the cause. */
final class Words {

    private static final Texts TEXTS = Texts.beside(Words.class, "outcomes");

    private final Locale locale;

    Words(Locale locale) {
        this.locale = Texts.spoken(locale);
    }

    String cause() {
        return say("cause");
    }

    /**
     * Of a measure and what was released beside it.
     *
     * @param comparisons how many there are of the measure
     */
    String of(String measure, String what, SequencedMap<Outcome, Double> pairs, int comparisons) {
        String periods = String.valueOf(pairs.size());
        if (pairs.size() < Movement.FEWEST) {
            return say("few", measure, what, periods, String.valueOf(Movement.FEWEST));
        }
        var brought = pairs.sequencedKeySet().stream()
                .map(one -> one.measured().value())
                .toList();
        return Movement.of(brought, List.copyOf(pairs.sequencedValues()))
                .map(movement -> moved(measure, what, periods, movement, comparisons))
                .orElseGet(() -> say("same", measure, what, periods));
    }

    private String moved(String measure, String what, String periods, Movement movement, int comparisons) {
        if (!movement.isMoreThanChance(comparisons)) {
            return say("unclear", measure, what, periods, number(movement.tau()));
        }
        return say(
                movement.tau() > 0 ? "together" : "against",
                measure,
                what,
                periods,
                number(movement.tau()),
                String.valueOf((int) Math.floor(100 * movement.among(comparisons)) + 1));
    }

    private String say(String key, String... values) {
        return TEXTS.get(locale, key, values);
    }

    private String number(double number) {
        var format = NumberFormat.getNumberInstance(ULocale.forLocale(locale).setKeywordValue("numbers", "latn"));
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }
}
