package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.campaign.CampaignRefused;
import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A pack asks the same three questions before it and after it, so that it can be said how far groups came. */
class BeforeAndAfterTest {

    private static final String PACK = """
            id: leading
            activity: {kind: pack, prompt: leading-a-team}
            audience: 'true'
            schedule: {rule: 'FREQ=DAILY;BYDAY=TU,WE,TH', at: '10:00', from: 2026-01-13}
            certificate: {pass: 80, questions: {prompt: belonging, lattice: [department]}}
            """;

    private static final CampaignId ASKED = new CampaignId("leading-questions");
    private static final int PEOPLE = 24;

    private final Workplace workplace = Workplace.of(people(PEOPLE));

    private static Person[] people(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> TestPeople.placed(
                        TestPeople.in("p" + number, "Europe/Berlin"), number < many / 2 ? "Sales" : "Support", ""))
                .toArray(Person[]::new);
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private Kept asked() {
        return workplace.desk().find(ASKED).orElseThrow();
    }

    private void all(int value) {
        String said = String.valueOf(value);
        IntStream.range(0, PEOPLE)
                .forEach(number -> workplace
                        .person("p" + number)
                        .seesLast("This check-in is confidential")
                        .answers(
                                "authenticity", said, "acceptance", said, "voice", String.valueOf(value - number % 2)));
    }

    @Test
    void theDifferenceIsReportedForEachGroup() {
        workplace.runs(PACK);
        workplace.later(Duration.ofHours(1));
        assertThat(asked().state()).isEqualTo(CampaignState.RUNNING);
        assertThat(asked().campaign().plan().schedule().orElseThrow().from()).hasToString("2026-01-12");

        workplace.later(Period.ofDays(7)).later(Duration.ofHours(4));
        all(2);
        workplace.later(Period.ofDays(17));
        assertThat(workplace.person("p1").was())
                .as("the question, and what was read")
                .hasSizeGreaterThan(3);
        all(4);
        workplace.later(Period.ofDays(9));

        var report = workplace.insights().of(ASKED.value(), Locale.ENGLISH).orElseThrow();
        assertThat(report.rounds()).hasSize(2);
        assertThat(report.trends())
                .filteredOn(course -> course.question().equals("voice"))
                .filteredOn(course -> course.cell().containsValue("Sales"))
                .singleElement()
                .satisfies(course -> assertThat(course.means()).containsExactly(1.5, 3.5));
    }

    @Test
    void tooFewForItAreFoundBeforeAnythingStarts() {
        try (var small = Workplace.of(people(6))) {
            assertThatThrownBy(() -> small.runs(PACK))
                    .isInstanceOf(CampaignRefused.class)
                    .hasMessageContaining("too few for any answer to be shown");
            assertThat(small.desk().find(ASKED)).isEmpty();
        }
    }

    @Test
    void whatIsAskedHasThreeScalesAndGroupsThatThereAre() {
        var id = new CampaignId("leading");
        assertThat(workplace
                        .desk()
                        .problems(id, "leading.yml", bytes(PACK.replace("prompt: belonging", "prompt: no-such"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("certificate.questions.prompt"));
        assertThat(workplace.desk().problems(id, "leading.yml", bytes(PACK.replace("[department]", "[shoeSize]"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("certificate.questions.lattice[0]"));
        assertThat(workplace
                        .desk()
                        .problems(
                                id,
                                "leading.yml",
                                bytes(PACK.replace("prompt: belonging", "prompt: belonging, mode: named"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("certificate.questions.mode"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aCancelledPackAsksNoMore() {
        workplace.runs(PACK);
        workplace.later(Duration.ofHours(1));
        workplace.desk().cancel(new CampaignId("leading"));
        workplace.later(Duration.ofHours(1));
        assertThat(asked().state()).isEqualTo(CampaignState.CANCELLED);
    }
}
