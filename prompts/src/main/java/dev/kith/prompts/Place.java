package dev.kith.prompts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the path of a file says: its kind, its id and its language, which is the root locale where languages share it. */
record Place(String file, Kind kind, PromptId id, Locale language) {

    static final String VALID =
            "<language>/nudges/<id>.yaml, also checkins, introductions, opportunities, questions and reflections;"
                    + " journeys/<id>.yaml; packs/<id>.yaml; languages/<tag>.yaml; personas/<id>.yaml; the language a"
                    + " tag such as en or pt-BR, the id " + PromptId.VALID;

    private static final Pattern PATH = Pattern.compile("(?:([^/]+)/)?([^/]+)/([^/]+)\\.yaml");

    static Optional<Place> of(String file) {
        Matcher path = PATH.matcher(file);
        if (!path.matches() || !PromptId.isValid(path.group(3))) {
            return Optional.empty();
        }
        String tag = Optional.ofNullable(path.group(1)).orElse("");
        Locale language = Locale.forLanguageTag(tag);
        if (!tag.isEmpty() && !isLanguage(language, tag)) {
            return Optional.empty();
        }
        PromptId id = new PromptId(path.group(3));
        return Kind.in(path.group(2), !tag.isEmpty()).map(kind -> new Place(file, kind, id, language));
    }

    /** Whether it is words in the language of this tag, or a structure that all languages share. */
    boolean isIn(String tag) {
        return !kind.isPrompt() || language.toLanguageTag().equals(tag);
    }

    private static boolean isLanguage(Locale language, String tag) {
        return !language.getLanguage().isEmpty() && language.toLanguageTag().equals(tag);
    }
}
