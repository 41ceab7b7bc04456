package dev.kith.indicators;

import dev.kith.chat.Texts;
import dev.kith.disclosure.Cell;
import java.util.List;
import java.util.Locale;

/** The figures of a month in words. */
public final class Words {

    static final Texts TEXTS = Texts.beside(Words.class, "indicators");

    private final Locale locale;

    public Words(Locale locale) {
        this.locale = Texts.spoken(locale);
    }

    String title(String deed) {
        return TEXTS.get(locale, deed);
    }

    String share(String deed, int share) {
        return of(title(deed), share);
    }

    /** How many of a hundred people something is true of; {@code title}: what. */
    public String of(String title, int share) {
        return TEXTS.get(locale, Share.nearness(share), String.valueOf(share), title);
    }

    /** That a group differs, and how easily chance does as much. */
    public String gap(Counted.Gap gap) {
        return TEXTS.get(
                locale,
                gap.isMore() ? "gap.more" : "gap.fewer",
                Cell.of(gap.of()).words(),
                String.valueOf(gap.chance()));
    }

    String days(String skill, int step) {
        String days = Days.word(step);
        return days.equals("more")
                ? TEXTS.get(locale, "days.more", skill, String.valueOf(Days.last()))
                : TEXTS.get(locale, "days", skill, days);
    }

    /** What the days of a skill are called. */
    String daysOf(String skill) {
        return TEXTS.get(locale, "days.title", skill);
    }

    /** What is not shown. */
    public String hidden(int k) {
        return TEXTS.get(locale, "hidden", String.valueOf(k));
    }

    List<String> notes(int k) {
        return List.of(
                TEXTS.get(locale, "counted"), TEXTS.get(locale, "tried.when"), hidden(k), TEXTS.get(locale, "sign"));
    }
}
