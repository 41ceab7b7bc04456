package dev.kith.chat;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Language;
import dev.kith.prompts.PromptId;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words shown to people, as data: one file for each language beside the class that shows them, each text in the ICU message
 * format. English stands in.
 */
public final class Texts {

    private static final Map<Locale, Language> LANGUAGES =
            Language.shipped().stream().collect(Collectors.toUnmodifiableMap(Language::locale, Function.identity()));

    private static final Pattern NAMED = Pattern.compile("\\{[a-z]+}");

    private final Map<Locale, Map<String, String>> texts;
    private final Map<Locale, Map<String, Phrase>> phrases = new HashMap<>();

    private Texts(Map<Locale, Map<String, String>> texts) {
        this.texts = texts;
        texts.forEach((language, words) -> phrases.put(
                language,
                words.entrySet().stream()
                        .filter(one -> !isUnderstood(one.getKey()))
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, one -> new Phrase(one.getValue(), language)))));
    }

    /** Reads {@code name.en.properties} and its sisters; all of them must say the same things, with the same gaps. */
    public static Texts beside(Class<?> owner, String name) {
        var read = new TreeMap<Locale, Map<String, String>>(Comparator.comparing(Locale::toLanguageTag));
        LANGUAGES
                .keySet()
                .forEach(language ->
                        read.put(language, read(owner, name + "." + language.toLanguageTag() + ".properties")));
        var texts = new Texts(read);
        var faults = Stream.concat(missing(read), texts.gaps()).collect(Collectors.joining(", "));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("words are missing in " + name + ": " + faults);
        }
        return texts;
    }

    private static Stream<String> missing(Map<Locale, Map<String, String>> read) {
        var all = new TreeSet<String>();
        read.values().forEach(one -> all.addAll(one.keySet()));
        return read.entrySet().stream()
                .flatMap(one -> all.stream()
                        .filter(key -> !one.getValue().containsKey(key))
                        .map(key -> key + " in " + one.getKey().toLanguageTag()));
    }

    private Stream<String> gaps() {
        var english = phrases.getOrDefault(Locale.ENGLISH, Map.of());
        return phrases.entrySet().stream()
                .flatMap(one -> one.getValue().entrySet().stream()
                        .filter(text -> Optional.ofNullable(english.get(text.getKey()))
                                .filter(other ->
                                        !other.gaps().equals(text.getValue().gaps()))
                                .isPresent())
                        .map(text -> "a gap of " + text.getKey() + " in "
                                + one.getKey().toLanguageTag()));
    }

    /** Words between bars that are understood and never shown: no message format. */
    private static boolean isUnderstood(String key) {
        return key.equals("say") || key.startsWith("say.");
    }

    /** The languages in which there are words, in the order of their own names. */
    public static List<Locale> languages() {
        return Language.shipped().stream().map(Language::locale).toList();
    }

    /** What the language that somebody is written to in calls itself: {@code Deutsch (du)}. */
    public static String name(Locale locale) {
        return Optional.ofNullable(LANGUAGES.get(language(locale)))
                .map(Language::name)
                .orElseGet(() -> locale.getDisplayLanguage(locale));
    }

    /** In whose words somebody is written to: their own where their language has words, else English ones. */
    public static Locale spoken(Locale locale) {
        return words(locale).isPresent() ? locale : Locale.ENGLISH;
    }

    /** In which language somebody reads a prompt with all that is around it: one that both the prompt and Kith speak. */
    public static Locale reading(Catalog catalog, PromptId prompt, Locale locale) {
        return spoken(catalog.language(prompt, locale));
    }

    /** Of {@link #languages()}, the one in which somebody is written to. */
    public static Locale language(Locale locale) {
        return words(locale).orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> words(Locale locale) {
        return Language.of(locale).stream().filter(LANGUAGES::containsKey).findFirst();
    }

    /** The words for {@code key}, with {@code {0}}, {@code {1}} … filled in; what is counted is a whole number. */
    public String get(Locale locale, String key, String... values) {
        var phrase = phrases.getOrDefault(language(locale), Map.of()).get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("there are no words for " + key);
        }
        return phrase.with(values);
    }

    /** Whether the language runs from right to left. */
    public static boolean runsLeftwards(Locale locale) {
        return ULocale.forLocale(locale).isRightToLeft();
    }

    /** A prompt's text in which words such as {@code {name}} stand for others: each is put in, isolated as in {@link #get}. */
    public static String filled(Locale locale, String text, Map<String, String> filling) {
        boolean isLeftwards = runsLeftwards(locale);
        return NAMED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Optional.ofNullable(filling.get(found.group()))
                        .map(value -> Phrase.isolated(value, isLeftwards))
                        .orElse(found.group())));
    }

    /** Several as the language lists them, each isolated as in {@link #get}: {@code Ana, Ben and Chloé}. */
    public static String list(Locale locale, Collection<String> several) {
        var language = language(locale);
        var listed = language.equals(Locale.ENGLISH) ? Locale.UK : language;
        boolean isLeftwards = runsLeftwards(language);
        return ListFormatter.getInstance(listed)
                .format(several.stream()
                        .map(one -> several.size() > 1 ? Phrase.isolated(one, isLeftwards) : one)
                        .toList());
    }

    public boolean has(String key) {
        return texts.getOrDefault(Locale.ENGLISH, Map.of()).containsKey(key);
    }

    /** What anybody may say for {@code key}, in any language: the words between the bars. */
    public List<String> sayings(String key) {
        return texts.keySet().stream()
                .flatMap(language -> sayings(key, language).stream())
                .distinct()
                .toList();
    }

    /** The same in one language. */
    public List<String> sayings(String key, Locale language) {
        return Stream.of(texts.getOrDefault(language(language), Map.of())
                        .getOrDefault(key, "")
                        .split("\\|"))
                .map(word -> word.strip().replace('’', '\''))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, String> read(Class<?> owner, String file) {
        var words = new Properties();
        try (var in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no words " + file + " beside " + owner.getName());
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), words::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
