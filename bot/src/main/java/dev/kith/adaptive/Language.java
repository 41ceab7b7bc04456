package dev.kith.adaptive;

import dev.kith.chat.Block;
import dev.kith.chat.Home;
import dev.kith.chat.Texts;
import java.text.Bidi;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which language a card is written. What is sent says so; of the rest, where its own words leave no doubt, theirs it is, else what
 * the card says by itself stands there in each.
 *
 * @param locales one, or all that there are words in
 */
record Language(List<Locale> locales) {

    private static final Texts TEXTS = Texts.beside(Language.class, "words");
    /** How a language addresses somebody cannot be told by its words. */
    private static final List<Locale> ALL = Texts.languages().stream()
            .filter(locale -> locale.getVariant().isEmpty())
            .toList();

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    /** A single word may be a name. */
    private static final int ENOUGH = 2;
    /** So many times more than of any other. */
    private static final int CLEARLY = 2;

    private record Count(Locale locale, long words) {}

    /** As a message says itself; empty where it does not, or says one in which there are no words. */
    static Optional<Language> said(@Nullable String tag) {
        return Optional.ofNullable(tag)
                .map(Locale::forLanguageTag)
                .filter(locale -> Texts.spoken(locale).equals(locale))
                .map(locale -> new Language(List.of(locale)));
    }

    static Language of(List<Home.Part> parts) {
        var spoken = spoken(parts)
                .flatMap(NO_LETTERS::splitAsStream)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        var counts = ALL.stream()
                .map(locale -> new Count(locale, count(spoken, locale)))
                .sorted(Comparator.comparingLong(Count::words).reversed())
                .toList();
        var most = counts.getFirst();
        boolean isClear = most.words() >= ENOUGH
                && counts.stream().skip(1).allMatch(other -> most.words() > CLEARLY * other.words());
        return new Language(isClear ? List.of(most.locale()) : ALL);
    }

    /** The one language, where there is no doubt. */
    Optional<Locale> only() {
        return locales.size() == 1 ? Optional.of(locales.getFirst()) : Optional.empty();
    }

    String words(String key) {
        return locales.stream().map(locale -> TEXTS.get(locale, key)).distinct().collect(Collectors.joining(" / "));
    }

    /** Whether it runs from right to left: where nobody knows the language, whether the first word that has a direction does. */
    boolean runsLeftwards(List<Home.Part> parts) {
        return only().map(Texts::runsLeftwards).orElseGet(() -> beginsLeftwards(parts));
    }

    private static boolean beginsLeftwards(List<Home.Part> parts) {
        String all = spoken(parts).map(Words::line).collect(Collectors.joining(" "));
        return !new Bidi(all, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static long count(List<String> spoken, Locale locale) {
        var telling = Set.copyOf(TEXTS.sayings("say.telling", locale));
        return spoken.stream().filter(telling::contains).count();
    }

    /** The words of whoever wrote the message; what somebody answered, which a fact may show, is not among them. */
    private static Stream<String> spoken(List<Home.Part> parts) {
        return parts.stream().flatMap(part -> part.blocks().stream()).flatMap(Language::spoken);
    }

    private static Stream<String> spoken(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Text text -> Stream.of(text.text());
            case Block.Facts facts -> facts.pairs().stream().map(pair -> pair.getKey());
            case Block.Choice choice -> asked(choice.label(), choice.options());
            case Block.Scale scale -> asked(scale.label(), scale.options());
            case Block.FreeText free -> Stream.of(free.label());
            case Block.Day day -> Stream.of(day.label());
            case Block.Link link -> Stream.of(link.label());
            case Block.Image image -> Stream.of(image.alt());
            case Block.Divider line -> Stream.empty();
            case Block.Actions row -> row.actions().stream().map(Block.Action::label);
            case Block.Window window -> Stream.of(window.action().label());
        };
    }

    private static Stream<String> asked(String label, List<Block.Option> options) {
        return Stream.concat(Stream.of(label), options.stream().map(Block.Option::label));
    }
}
