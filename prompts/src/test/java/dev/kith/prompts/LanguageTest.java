package dev.kith.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    private static final PromptId PAUSE = new PromptId("pause");
    private static final PromptId OUTLOOK = new PromptId("outlook");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "de-AT, de-AT de",
        "de-formal, de-formal de",
        "de-AT-formal, de-AT-formal de-formal de-AT de",
        "pt-BR, pt-BR pt",
        "zh-Hant-TW, zh-Hant-TW zh-Hant zh-TW zh",
        "sr-Latn, sr-Latn sr",
        "sr-Latn-RS-formal, sr-Latn-RS-formal sr-Latn-formal sr-Latn-RS sr-Latn sr-RS-formal sr-formal sr-RS sr",
        "de-AT-u-nu-latn, de-AT de",
        "es-419, es-419 es",
        "und-AT, und-AT und",
        "und, und",
    })
    void looksForWordsInTheNearestLanguageFirst(String locale, String chain) {
        assertThat(Language.of(Locale.forLanguageTag(locale)))
                .extracting(Locale::toLanguageTag)
                .containsExactly(chain.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Take a pause, true",
        "de, Pause, true",
        "de-AT, Päuschen, true",
        "de-CH, Pause, true",
        "fr, Take a pause, false",
        "und, Take a pause, false"
    })
    void fallsBackFromLocaleToLanguageToEnglish(String locale, String title, boolean theirs) {
        var small = new SmallCatalog();
        small.with("de/nudges/pause.yaml", small.text(SmallCatalog.NUDGE).replace("Take a pause", "Pause"));
        small.with("de-AT/nudges/pause.yaml", small.text(SmallCatalog.NUDGE).replace("Take a pause", "Päuschen"));
        Catalog catalog = Catalog.read(small.writtenTo(folder));
        assertThat(catalog.prompt(PAUSE, Locale.forLanguageTag(locale)))
                .map(Prompt::title)
                .contains(title);
        assertThat(catalog.speaks(PAUSE, Locale.forLanguageTag(locale))).isEqualTo(theirs);
        assertThat(catalog.languages()).extracting(Locale::toLanguageTag).containsExactly("de", "de-AT", "en");
    }

    /** In German there are the nudge and one of the check-ins, with Sie the other check-in alone, in Chinese the nudge. */
    private Catalog spoken() {
        var small = SmallCatalog.withOneOfEachKind();
        return Catalog.read(small.with("de/nudges/pause.yaml", small.text(SmallCatalog.NUDGE))
                .with("zh/nudges/pause.yaml", small.text(SmallCatalog.NUDGE))
                .with("de/checkins/outlook.yaml", small.text(SmallCatalog.DRAWING))
                .with("de-formal/checkins/mood.yaml", small.text(SmallCatalog.CHECKIN))
                .writtenTo(folder));
    }

    @ParameterizedTest
    @CsvSource({
        "pause, de, de",
        "pause, de-AT, de-AT",
        "pause, de-formal, de",
        "pause, de-AT-formal, de",
        "pause, en-GB, en-GB",
        "pause, fr-CA, en",
        "pause, und, en",
        "pause, zh-TW, zh-TW",
        "pause, zh-Hant-TW, zh",
        "mood, de-formal, de-formal",
        "mood, de-AT-formal, de-AT-formal",
        "mood, de, en",
        // What it draws is there in English only.
        "outlook, de, en",
        "outlook, de-formal, en",
        "outlook, en-GB, en-GB",
    })
    void writesAllAroundAPromptInTheLanguageThatItSpeaks(String id, String locale, String language) {
        assertThat(spoken().language(new PromptId(id), Locale.forLanguageTag(locale)))
                .hasToString(Locale.forLanguageTag(language).toString());
    }

    @Test
    void asksInTheReadersLanguageWhatIsDrawnInEnglish() {
        var small = SmallCatalog.withOneOfEachKind();
        Catalog catalog = Catalog.read(small.with(
                        "de/checkins/outlook.yaml",
                        small.text(SmallCatalog.DRAWING).replace("Outlook", "Ausblick"))
                .with(
                        "de/questions/sky.yaml",
                        small.text(SmallCatalog.QUESTIONS).replace("It is", "Er ist"))
                .writtenTo(folder));
        for (String tag : new String[] {"de", "de-CH", "de-formal"}) {
            var locale = Locale.forLanguageTag(tag);
            assertThat(catalog.language(OUTLOOK, locale).getLanguage()).isEqualTo("de");
            var asked = asked(catalog, locale);
            assertThat(asked.title()).isEqualTo("Ausblick");
            assertThat(asked.questions())
                    .singleElement()
                    .satisfies(question -> assertThat(question.label()).startsWith("Er ist "));
            assertThat(asked.questions())
                    .extracting(Question::id)
                    .isEqualTo(asked(catalog, Locale.ENGLISH).questions().stream()
                            .map(Question::id)
                            .toList());
        }
    }

    @Test
    void asksTheDrawnFirstAndThenTheOthersAndLeavesADrawToNobodyElse() {
        var small = SmallCatalog.withOneOfEachKind()
                .replacing(
                        SmallCatalog.DRAWING,
                        "questions: []",
                        "questions: [{id: why, type: comment, label: Why?, optional: true, maxLength: 9}]");
        Catalog catalog = Catalog.read(small.writtenTo(folder));
        var asked = asked(catalog, Locale.ENGLISH);
        assertThat(asked.questions()).hasSize(2).last().extracting(Question::id).isEqualTo("why");
        assertThat(asked.questions())
                .allSatisfy(question -> assertThat(question.optional()).isTrue());
        assertThat(asked.draw()).isEmpty();
        assertThat(catalog.drawn(asked, 0)).isEmpty();
        assertThat(catalog.asked(asked, Locale.ENGLISH, List.of())).isSameAs(asked);
    }

    private static Checkin asked(Catalog catalog, Locale locale) {
        var checkin = (Checkin) catalog.prompt(OUTLOOK, locale).orElseThrow();
        return catalog.asked(checkin, locale, catalog.drawn(checkin, 0));
    }
}
