package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kith.attention.HelpContacts;
import dev.kith.attention.HelpSettings;
import dev.kith.attention.HelpSettings.Contact;
import dev.kith.calendar.Countries;
import dev.kith.campaign.CampaignRefused;
import dev.kith.campaign.CampaignState;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is asked whether they belong is told whom they can turn to, and nobody is asked where there is nobody. */
class BelongingHelpTest {

    private static final String PULSE = """
            id: pulse
            activity: {kind: checkin, prompt: culture-pulse}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=1', at: '10:00'}
            confidentiality: {mode: confidential, k: 3}
            """;

    private static final Contact GERMAN =
            new Contact("Sozialberatung", "+49 30 1234", List.of(), List.of(), List.of("DE"));

    private static final Contact ENGLISH = new Contact("Counselling", "+44 20 55", List.of(), List.of("en"), List.of());

    private Workplace workplace;

    @AfterEach
    void close() {
        workplace.close();
    }

    /** Ana in German, Ben and others in English; their location is in Germany where it is known. */
    private Workplace with(Map<String, String> countries, Contact... contacts) {
        return with(TestCatalog.SHIPPED, countries, contacts);
    }

    private Workplace with(Catalog catalog, Map<String, String> countries, Contact... contacts) {
        var help = new HelpContacts(new HelpSettings(List.of(contacts)), Countries.of(countries), false);
        workplace = Workplace.helpedBy(
                help,
                catalog,
                Stream.concat(
                                Stream.of(TestPeople.speaking("ana", "Europe/Berlin", Locale.GERMAN)),
                                Stream.of("ben", "bea", "bob", "bo", "ben-2")
                                        .map(id -> TestPeople.in(id, "Europe/Berlin")))
                        .toArray(Person[]::new));
        return workplace;
    }

    private Throwable start(String yaml) {
        return catchThrowable(() -> workplace.runs(yaml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"culture-pulse", "belonging"})
    void whereNobodyIsSetItDoesNotStartAndSaysWhatToSet(String prompt) {
        with(Map.of());
        assertThat(start(PULSE.replace("culture-pulse", prompt)))
                .isInstanceOf(CampaignRefused.class)
                .hasMessageContaining(
                        "config/application.yml:1 kith.help.contacts: names nobody, and this asks about belonging")
                .hasMessageContaining("(valid: {name: Employee assistance, reach: eap@example.com, countries: [DE]");
        assertThat(workplace.desk().find(new CampaignId("pulse")).orElseThrow().state())
                .isEqualTo(CampaignState.DRAFT);
    }

    @Test
    void itNamesTheCountryAndLanguageOfThoseWhoHaveNobody() {
        with(Map.of(), GERMAN, ENGLISH);
        assertThat(start(PULSE))
                .hasMessageContaining("names nobody for these (country, language)")
                .hasMessageContaining(": no country known, de (valid")
                .hasMessageNotContaining("no country known, en");
    }

    @Test
    void whereEachHasSomebodyItStarts() {
        with(Map.of("Berlin", "DE"), GERMAN);
        assertThat(start(PULSE)).isNull();
    }

    @Test
    void aJourneyThatAsksItWaitsTooAndOneThatDoesNotDoesNot(@TempDir Path folder) {
        var catalog = new TestCatalog()
                .with(
                        "en/checkins/place.yaml",
                        TestCatalog.checkin("place", "Your place").replace("id: ready", "id: acceptance"))
                .journey(
                        "asking",
                        "startDate",
                        "id: a, day: 1, at: '09:00', prompt: n01",
                        "id: b, day: 2, at: '09:00', prompt: place")
                .journey(
                        "other",
                        "startDate",
                        "id: a, day: 1, at: '09:00', prompt: n01",
                        "id: b, day: 2, at: '09:00', prompt: mood")
                .in(folder);
        with(catalog, Map.of());
        String journey = "id: new\nactivity: {kind: journey, prompt: %s}\naudience: 'true'\n";

        assertThat(start(journey.formatted("asking"))).hasMessageContaining("kith.help.contacts: names nobody");
        assertThat(start(journey.formatted("other"))).isNull();
    }

    @Test
    void whatAsksOtherThingsStartsWithoutAnybody() {
        with(Map.of());
        assertThat(start(PULSE.replace("culture-pulse", "weekly"))).isNull();
        workplace.later(Period.ofDays(2));
        workplace
                .person("ben")
                .sees("This is not the place to report something.")
                .nowIsWithout("for that");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ana | Sind es in einer Gruppe weniger als zehn Kommentare, werden sie nicht gezeigt. Hier ist nicht der Ort, um etwas zu melden; dafür gibt es: Sozialberatung (+49 30 1234)
            ben | Fewer than ten comments in a group are never shown. This is not the place to report something; for that: Sozialberatung (+49 30 1234); Counselling (+44 20 55)
            """)
    void itStandsAboveTheBoxOnTheCardInTheWindowAndOnTheCardThatIsAskedFor(String person, String words) {
        with(Map.of("Berlin", "DE"), GERMAN, ENGLISH)
                .runs(PULSE)
                .later(Period.ofDays(1))
                .later(Duration.ofHours(6));
        var card = workplace.person(person).sees(words);
        assertThat(Employee.text(card.card().message()))
                .containsSubsequence(words, person.equals("ana") ? "sagen" : "add");

        var form = card.isAsked("one-by-one", Map.of());
        assertThat(form.blocks().toString()).doesNotContain(words);
        for (int i = 1; i < 5; i++) {
            form = card.isAsked("next-" + i, Map.of());
        }
        assertThat(form.blocks().toString()).containsSubsequence(words, "FreeText");
        card.presses("snooze").presses("back").nowReads(words);
    }

    @Test
    void ofANamedOneOnlyTheSecondSentenceIsSaid() {
        with(Map.of("Berlin", "DE"), GERMAN)
                .runs(PULSE.replace("culture-pulse", "weekly").replace("confidential, k: 3", "named"))
                .later(Period.ofDays(2));
        workplace
                .person("ben")
                .sees("This is not the place to report something; for that: Sozialberatung (+49 30 1234)")
                .nowIsWithout("Fewer than ten");
    }

    @Test
    void whereThereIsNoBoxNothingIsSaidOfIt() {
        with(Map.of("Berlin", "DE"), GERMAN)
                .runs(PULSE.replace("culture-pulse", "belonging"))
                .later(Period.ofDays(2));
        workplace.person("ben").sees("confidential").nowIsWithout("report something");
    }
}
