package dev.kith.ties;

import dev.kith.chat.Texts;
import dev.kith.indicators.Counted.Gap;
import dev.kith.indicators.Days;
import dev.kith.indicators.Share;
import dev.kith.people.Attributes;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** What a month of introductions says in words. */
final class Words {

    static final Texts TEXTS = Texts.beside(Words.class, "ties");

    private final Locale locale;
    private final dev.kith.indicators.Words monthly;

    Words(Locale locale) {
        this.locale = Texts.spoken(locale);
        this.monthly = new dev.kith.indicators.Words(locale);
    }

    String title(Kind kind) {
        return TEXTS.get(locale, kind.word());
    }

    String value(Kind kind, int value) {
        return kind == Kind.SOON ? soon(value) : monthly.of(title(kind), value);
    }

    private String soon(int step) {
        String days = Days.word(step);
        return days.equals("more")
                ? TEXTS.get(locale, "within.more", String.valueOf(Days.last()))
                : TEXTS.get(locale, "within", days);
    }

    String gap(Gap gap) {
        return monthly.gap(gap);
    }

    /** How to read the figures of one campaign. */
    List<String> notes(int k) {
        return List.of(
                TEXTS.get(locale, "counted"),
                TEXTS.get(locale, "mine"),
                TEXTS.get(locale, "even", String.valueOf(Math.max(k, Attributes.FEWEST_TOLD))),
                monthly.hidden(k));
    }

    List<String> network(Network network, int k) {
        var steps = NumberFormat.getInstance(locale).format(network.halfSteps() / 2.0);
        return List.of(
                TEXTS.get(locale, "circles", String.valueOf(network.circles()), String.valueOf(k)),
                monthly.of(TEXTS.get(locale, "largest"), network.largest()),
                TEXTS.get(locale, "distance", steps),
                TEXTS.get(locale, "across", share(network.across()), share(network.byChance())));
    }

    /** So many of a hundred, as near as it is told. */
    private String share(int share) {
        return TEXTS.get(locale, Share.nearness(share), String.valueOf(share));
    }

    /** How to read the network. */
    List<String> notesOfNetwork(int k) {
        return List.of(TEXTS.get(locale, "year"), TEXTS.get(locale, "counted"), monthly.hidden(k));
    }
}
