package dev.kith.indicators;

import dev.kith.chat.Texts;
import dev.kith.disclosure.Cell;
import java.util.List;
import java.util.Locale;

/** The figures of a month in words. */
final class Words {

    static final Texts TEXTS = Texts.beside(Words.class, "indicators");

    private final Locale locale;

    Words(Locale locale) {
        this.locale = Texts.spoken(locale);
    }

    String title(String deed) {
        return TEXTS.get(locale, deed);
    }

    String share(String deed, int share) {
        String key = share <= Share.LEAST ? "few" : share >= Share.MOST ? "many" : "about";
        return TEXTS.get(locale, key, String.valueOf(share), title(deed));
    }

    String gap(Counted.Gap gap) {
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

    List<String> notes(int k) {
        return List.of(
                TEXTS.get(locale, "counted"),
                TEXTS.get(locale, "tried.when"),
                TEXTS.get(locale, "hidden", String.valueOf(k)),
                TEXTS.get(locale, "sign"));
    }
}
