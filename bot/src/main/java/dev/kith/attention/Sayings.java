package dev.kith.attention;

import dev.kith.chat.Incoming;
import dev.kith.chat.Texts;
import dev.kith.privacy.Pace;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands what people say in words, in every language at once; what it does not understand is a call for help. */
final class Sayings {

    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d.M.uuuu"));

    /** With strokes the day comes first everywhere but in the United States, where the month does. */
    private static final DateTimeFormatter STROKES = DateTimeFormatter.ofPattern("d/M/uuuu");

    private static final DateTimeFormatter AMERICAN_STROKES = DateTimeFormatter.ofPattern("M/d/uuuu");

    private final Texts texts;

    Sayings(Texts texts) {
        this.texts = texts;
    }

    /**
     * What somebody said.
     *
     * @param calendar their own: which day it is, and how they write one
     */
    Saying understand(Incoming.Said said, Calendar calendar) {
        String words = plain(said.text());
        if (is(words, "say.resume")) {
            return new Saying.Resume();
        }
        if (is(words, "say.less")) {
            return new Saying.Less();
        }
        if (is(words, "say.usual")) {
            return new Saying.AtMost(Optional.empty());
        }
        if (is(words, "say.here")) {
            return new Saying.WriteOn(said.from().platform());
        }
        return asking(words)
                .or(() -> language(words).map(Saying.Speak::new))
                .or(() -> pace(words).map(pace -> new Saying.AtMost(Optional.of(pace))))
                .or(() -> later(words, calendar.today()))
                .or(() -> after(words, "say.pause").flatMap(rest -> quiet(rest, calendar)))
                .orElseGet(Saying.Help::new);
    }

    /** Somebody's day, and how they write days. */
    record Calendar(LocalDate today, Locale locale) {

        private DateTimeFormatter strokes() {
            return locale.getCountry().equals("US") ? AMERICAN_STROKES : STROKES;
        }
    }

    /** In small letters, without what begins and ends a sentence, and with a typewriter's apostrophe. */
    static String plain(String said) {
        return said.strip()
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("^[¿¡]+|[.!]+$", "")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    /** The same of a question: who wonders about a word that does something has not said it. */
    static String asked(String said) {
        return plain(said).replaceAll("[?؟\\s]+$", "");
    }

    /** Whether these are the words for seeing what one can choose; features answer them, too. */
    boolean isPrefs(String words) {
        return is(words, "say.prefs");
    }

    private Optional<Saying> asking(String said) {
        String words = asked(said);
        if (isPrefs(words)) {
            return Optional.of(new Saying.Prefs());
        }
        return is(words, "say.privacy") ? Optional.of(new Saying.Privacy()) : Optional.empty();
    }

    /** By what a language calls itself or is called in another one; how it addresses somebody only by itself. */
    private Optional<Locale> language(String words) {
        String name = after(words, "say.speak").filter(rest -> !rest.isEmpty()).orElse(words);
        return Texts.languages().stream()
                .filter(language -> texts.sayings("say.language", language).contains(name)
                        || (language.getVariant().isEmpty() && isCalled(language, name)))
                .findFirst();
    }

    private static boolean isCalled(Locale language, String name) {
        return Texts.languages().stream()
                .map(language::getDisplayLanguage)
                .anyMatch(called -> called.equalsIgnoreCase(name));
    }

    private Optional<Pace> pace(String words) {
        for (Pace pace : Pace.values()) {
            if (is(words, "say." + pace.name())) {
                return Optional.of(pace);
            }
        }
        return Optional.empty();
    }

    /** Who says only that is not gone for good: quiet for the rest of the day. */
    private Optional<Saying> later(String words, LocalDate today) {
        return is(words, "say.later")
                ? Optional.of(new Saying.Quiet(Optional.of(today.plusDays(1))))
                : Optional.empty();
    }

    private Optional<Saying> quiet(String rest, Calendar calendar) {
        if (rest.isEmpty()) {
            return Optional.of(new Saying.Quiet(Optional.empty()));
        }
        String when = after(rest, "say.until").orElse(rest);
        return day(when, calendar)
                .filter(day -> day.isAfter(calendar.today()))
                .map(day -> new Saying.Quiet(Optional.of(day)));
    }

    private Optional<LocalDate> day(String when, Calendar calendar) {
        var today = calendar.today();
        if (is(when, "say.tomorrow")) {
            return Optional.of(today.plusDays(1));
        }
        return is(when, "say.next-week")
                ? Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)))
                : Stream.concat(DATES.stream(), Stream.of(calendar.strokes()))
                        .flatMap(format -> date(when, format).stream())
                        .findFirst();
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private boolean is(String words, String key) {
        return texts.sayings(key).contains(words);
    }

    /** What follows one of the words, the longest first; empty where it does not begin with any. */
    private Optional<String> after(String words, String key) {
        return after(words, texts.sayings(key));
    }

    /** The same of these words. */
    static Optional<String> after(String words, List<String> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .filter(word -> words.equals(word) || words.startsWith(word + " "))
                .map(word -> words.substring(word.length()).strip())
                .findFirst();
    }
}
