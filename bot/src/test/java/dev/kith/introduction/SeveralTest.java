package dev.kith.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.Employee;
import dev.kith.TestCatalog;
import dev.kith.TestPeople;
import dev.kith.chat.Texts;
import dev.kith.people.Person;
import dev.kith.prompts.Introduction;
import dev.kith.prompts.PromptId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What three read of each other, in every language. */
class SeveralTest {

    private static final List<Person> PEOPLE = Stream.of("Ana", "Ben", "Chloé")
            .map(name -> TestPeople.withAttributes(
                    TestPeople.inDepartment(name, TestPeople.in(name, "Europe/Berlin")), Map.of("interests", "Go")))
            .toList();

    private static final Circle THREE = new Circle(
            new Party(new Group(PEOPLE.stream().map(Person::id).toList(), Optional.empty()), true, Party.Before.NEVER),
            PEOPLE);

    private static String plain(String text) {
        return text.replace("\u2068", "").replace("\u2069", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en        | Ana, Ben and Chloé
            de        | Ana, Ben und Chloé
            de-formal | Ana, Ben und Chloé
            es        | Ana, Ben y Chloé
            fr        | Ana, Ben et Chloé
            ar        | Ana وBen وChloé
            """)
    void namesAreListedAsTheLanguageDoes(String language, String expected) {
        var names = PEOPLE.stream().map(Person::name).toList();
        assertThat(plain(Texts.list(Locale.forLanguageTag(language), names))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "de-formal", "es", "fr", "ar"})
    void everyPromptOfEqualsHasWordsForThem(String language) {
        var locale = Locale.forLanguageTag(language);
        for (String prompt : List.of("peers", "peer-coaching", "cross-site")) {
            var words = (Introduction)
                    TestCatalog.SHIPPED.prompt(new PromptId(prompt), locale).orElseThrow();
            assertThat(words.words().several()).as(prompt).isPresent();
            String alone = plain(Employee.text(IntroductionCard.alone(
                    words, THREE, TestPeople.speaking(PEOPLE.getFirst(), locale), Optional.empty())));
            String together = plain(Employee.text(IntroductionCard.together(words, THREE, locale)));

            assertThat(alone)
                    .contains(plain(Texts.list(locale, List.of("Ben", "Chloé"))))
                    .doesNotContain("{");
            assertThat(together).contains("Ana", "Chloé").doesNotContain("{");
        }
    }

    @Test
    void whyIsOfWhatAllOfThemMayRead() {
        assertThat(new Reasons(THREE, Locale.ENGLISH).sentence())
                .contains(
                        "Why you: you share an interest in Go, you work in different departments and you have not been"
                                + " introduced here before.");
        assertThat(new Reasons(THREE, Locale.GERMAN).sentence())
                .contains(
                        "Warum gerade ihr: ihr teilt das Interesse an Go, ihr arbeitet in verschiedenen Abteilungen und"
                                + " ihr wurdet einander hier noch nicht vorgestellt.");
    }

    /** The same department and location, no interests, and met nobody knows when. */
    @Test
    void whereNothingIsToBeSaidThereIsNoSentence() {
        var two = List.of(TestPeople.in("ana", "Europe/Berlin"), TestPeople.in("ben", "Europe/Berlin"));
        var group = new Group(two.stream().map(Person::id).toList(), Optional.empty());

        assertThat(new Reasons(new Circle(Party.alone(group), two), Locale.ENGLISH).sentence())
                .isEmpty();
    }
}
