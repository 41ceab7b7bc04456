package dev.kith.chat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Words shown to people, as data: one file for each language beside the class that shows them. English stands in. */
public final class Texts {

    private static final List<String> LANGUAGES = List.of("en", "de");

    private final Map<String, Properties> byLanguage;

    private Texts(Map<String, Properties> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** Reads {@code name.en.properties} and its sisters; all of them must say the same things. */
    public static Texts beside(Class<?> owner, String name) {
        var read = new TreeMap<String, Properties>();
        LANGUAGES.forEach(language -> read.put(language, read(owner, name + "." + language + ".properties")));
        var all = new TreeSet<String>();
        read.values().forEach(one -> all.addAll(one.stringPropertyNames()));
        var missing = read.entrySet().stream()
                .flatMap(one -> all.stream()
                        .filter(key -> one.getValue().getProperty(key) == null)
                        .map(key -> key + " in " + one.getKey()))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("words are missing in " + name + ": " + missing);
        }
        return new Texts(read);
    }

    /** The languages in which there are words. */
    public static List<Locale> languages() {
        return LANGUAGES.stream().map(Locale::of).toList();
    }

    /** In whose words somebody is written to: their own where their language has words, else English ones. */
    public static Locale spoken(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage()) ? locale : Locale.ENGLISH;
    }

    /** The words for {@code key}, with {@code {0}}, {@code {1}} … filled in. */
    public String get(Locale locale, String key, String... values) {
        String words = of(locale).getProperty(key);
        if (words == null) {
            throw new IllegalArgumentException("there are no words for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", values[i]);
        }
        return words;
    }

    public boolean has(String key) {
        return of(Locale.ENGLISH).getProperty(key) != null;
    }

    /** What anybody may say for {@code key}, in any language: the words between the bars. */
    public List<String> sayings(String key) {
        return byLanguage.values().stream()
                .flatMap(one -> List.of(one.getProperty(key, "").split("\\|")).stream())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Properties of(Locale locale) {
        return byLanguage.getOrDefault(spoken(locale).getLanguage(), new Properties());
    }

    private static Properties read(Class<?> owner, String file) {
        var words = new Properties();
        try (var in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no words " + file + " beside " + owner.getName());
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
