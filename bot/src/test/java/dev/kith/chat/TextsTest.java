package dev.kith.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    /** Dates among words go by the same language. */
    @ParameterizedTest
    @CsvSource({
        "de-AT, de-AT",
        "en-GB, en-GB",
        "de, de",
        "fr-FR, fr-FR",
        "de-AT-formal, de-AT-formal",
        "ja, en",
        "pt-BR, en"
    })
    void whoseLanguageHasNoWordsIsSpokenToInEnglish(String tag, String spoken) {
        assertThat(Texts.spoken(Locale.forLanguageTag(tag))).isEqualTo(Locale.forLanguageTag(spoken));
    }
}
