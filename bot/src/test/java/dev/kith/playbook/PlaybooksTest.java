package dev.kith.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.people.Attributes;
import dev.kith.people.PeopleParts;
import dev.kith.playbook.Playbook.Entry;
import dev.kith.playbook.Playbook.To;
import dev.kith.playbook.Playbooks.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done about findings, as it is written. */
class PlaybooksTest {

    private static final String OWN = """
            topic: weather
            title: Rain
            aim: Everybody has an umbrella.
            campaigns:
              - name: umbrellas
                to: deciding
                only: 'person.level == "lead"'
                campaign:
                  activity: {kind: pack, prompt: leading-a-team}
                  schedule: {rule: 'FREQ=WEEKLY;BYDAY=WE', at: '09:30'}
            """;

    private static Playbooks own(String... texts) {
        return Playbooks.read(
                List.of(),
                List.of(texts).stream()
                        .map(text -> new Source("signals/own.yml", text.getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    @Test
    void shippedIsAnAnswerToEachOfFourTopics() {
        var shipped = PlaybookParts.shipped();
        assertThat(shipped.topics()).containsExactly("access", "proximity-bias", "recruitment", "retention");
        assertThat(shipped.all()).allSatisfy(book -> {
            assertThat(book.entries()).extracting(Entry::to).contains(To.DECIDING);
            assertThat(book.answering(true)).extracting(Entry::to).doesNotContain(To.CONCERNED);
        });
    }

    @Test
    void anAudienceIsMadeOfTheCohortAndOfWhoItIsForAlone() {
        Entry entry = own(OWN).find("weather").orElseThrow().entries().getFirst();
        var cohort = Cohort.of(Map.of("department", List.of("R\"D", "C:\\"), "attr.guild", List.of("ops")));
        assertThat(entry.audience(cohort))
                .isEqualTo(
                        "(person.reports.exists(r, r.attributes.guild in [\"ops\"] && r.department in [\"R\\\"D\", \"C:\\\\\"]))"
                                + " && (person.level == \"lead\")");
        assertThat(entry.audience(Cohort.EVERYBODY))
                .isEqualTo("(size(person.reports) > 0) && (person.level == \"lead\")");
        assertThat(entry.written("weather-umbrellas-1", Cohort.EVERYBODY))
                .startsWith("id: \"weather-umbrellas-1\"\naudience: ")
                .contains("prompt: \"leading-a-team\"", "at: \"09:30\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales",
                "R\"D",
                "C:\\",
                "Zwei\nZeilen",
                "a\" || true || \"",
                "\u0645\u0628\u064a\u0639\u0627\u062a",
                "tab\there",
                "\\n"
            })
    void anAudienceMeansTheValueAsItStands(String department) {
        var those = PeopleParts.audiences(new Attributes(List.of()))
                .compile(Cohort.of(Map.of("department", List.of(department))).people());
        try (var workplace = Workplace.of(
                TestPeople.placed(TestPeople.in("in", "Europe/Berlin"), department, "Berlin"),
                TestPeople.placed(TestPeople.in("out", "Europe/Berlin"), "Other", "Berlin"))) {
            assertThat(workplace.directory().all())
                    .filteredOn(person -> those.includes(person, workplace.directory(), Workplace.START))
                    .extracting(person -> person.id().value())
                    .containsExactly("in");
        }
    }

    @Test
    void oneOfYourOwnComesInsteadOfKiths() {
        var own = new Source("own.yml", OWN.getBytes(StandardCharsets.UTF_8));
        var other = new Source("kith.yml", OWN.replace("Rain", "Snow").getBytes(StandardCharsets.UTF_8));
        assertThat(Playbooks.read(List.of(other), List.of(own))
                        .find("weather")
                        .orElseThrow()
                        .title())
                .isEqualTo("Rain");
        assertThatThrownBy(() -> own(OWN, OWN)).hasMessageContaining("topic: weather is in two files");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            to: deciding             | to: concerned            | campaigns: has nothing for those who decide
            to: deciding             | to: concerned            | campaigns: has nothing that is offered to all
            to: deciding             | to: open                 | campaigns[0].campaign: is given to all instead of offered to them
            to: deciding             | to: everybody            | campaigns[0].to: is not valid
            topic: weather           | topic: The weather       | topic: is not valid
            aim: Everybody           | goal: Everybody          | goal: is unknown
            schedule:                | audience: 'true'\\n      schedule: | campaigns[0].campaign.audience: comes from the finding
            """)
    void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String problem) {
        assertThatThrownBy(() -> own(OWN.replace(right, wrong.replace("\\n", "\n"))))
                .isInstanceOf(PlaybooksRefused.class)
                .hasMessageContaining("signals/own.yml")
                .hasMessageContaining(problem);
    }
}
