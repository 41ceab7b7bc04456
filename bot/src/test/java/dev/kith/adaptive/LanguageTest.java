package dev.kith.adaptive;

import static dev.kith.adaptive.Drawn.card;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import dev.kith.chat.Home;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.chat.Topic;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which language a card speaks. */
class LanguageTest {

    /** A sentence; what is shorter is a button or a label, which never stands alone. */
    private static final int SENTENCE = 60;

    private static Optional<String> languageOf(String text) {
        var part = new Home.Part(Topic.NONE, List.of(new Block.Text(text)));
        return Language.of(List.of(part)).only().map(Locale::getLanguage);
    }

    @Test
    void aCardSpeaksTheLanguageOfItsWords() {
        var english = card(new Block.Text("How was your week?"), new Block.Day("d", "And the day?", false));
        var german = card(new Block.Text("Wie war deine Woche?"), new Block.Day("d", "Und der Tag?", false));

        assertThat(english.at("/lang").asString()).isEqualTo("en");
        assertThat(english.at("/body/1/errorMessage").asString()).isEqualTo("Please choose a day.");
        assertThat(german.at("/lang").asString()).isEqualTo("de");
        assertThat(german.at("/body/1/errorMessage").asString()).isEqualTo("Bitte einen Tag wählen.");
    }

    @Test
    void whereNobodyCanTellItSpeaksEach() {
        var card = card(new Block.Heading("OK?"), new Block.Day("d", "Kiedy ci pasuje?", false));

        assertThat(card.has("lang")).isFalse();
        assertThat(card.at("/body/1/errorMessage").asString())
                .contains("Please choose a day.", "Bitte einen Tag wählen.")
                .hasLineCount(1);
    }

    @Test
    void aMessageThatSaysItsLanguageIsBelieved() {
        var words = Message.of(
                Message.Kind.CHECKIN, "A check-in", new Block.Heading("OK?"), new Block.Day("d", "?", false));
        var arabic = Drawn.CARDS.card(words.in(Locale.of("ar")), Optional.empty());
        assertThat(arabic.at("/lang").asString()).isEqualTo("ar");
        assertThat(arabic.at("/rtl").asBoolean()).isTrue();
        var french = Drawn.CARDS.card(words.in(Locale.CANADA_FRENCH), Optional.empty());
        assertThat(french.at("/lang").asString()).isEqualTo("fr");
        assertThat(french.has("rtl")).isFalse();
        assertThat(Drawn.CARDS.card(words.in(Locale.JAPANESE), Optional.empty()).has("lang"))
                .isFalse();
    }

    @Test
    void whatSomebodyAnsweredTellsNothingOfTheCard() {
        var card = card(
                new Block.Text("Danke, das ist angekommen."),
                Block.Facts.of("Woche", "It was what it is, and that is the end of it for you."));

        assertThat(card.at("/lang").asString()).isEqualTo("de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/kith/checkin/card", "/dev/kith/attention/cards", "/dev/kith/hello/hello"})
    void everySentenceOfOursIsKnownForWhatItIs(String words) {
        for (String language : List.of("en", "de")) {
            assertThat(sentences(words + "." + language + ".properties"))
                    .isNotEmpty()
                    .allSatisfy(sentence ->
                            assertThat(languageOf(sentence)).as(sentence).contains(language));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/kith/checkin/card", "/dev/kith/attention/cards", "/dev/kith/hello/hello"})
    void noSentenceOfOursIsTakenForAnotherLanguage(String words) {
        for (Locale locale : Texts.languages()) {
            var sentences = sentences(words + "." + locale.toLanguageTag() + ".properties");
            assertThat(languageOf(String.join(" ", sentences))).contains(locale.getLanguage());
            assertThat(sentences)
                    .flatExtracting(sentence -> languageOf(sentence).stream().toList())
                    .containsOnly(locale.getLanguage());
        }
    }

    private static List<String> sentences(String file) {
        var words = new Properties();
        try (var in = Objects.requireNonNull(LanguageTest.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.values().stream()
                .map(Object::toString)
                .filter(text -> text.length() >= SENTENCE)
                .toList();
    }
}
