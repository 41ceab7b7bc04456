package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kith.insights.Insights;
import dev.kith.insights.Report;
import dev.kith.outcomes.OutcomesParts;
import dev.kith.people.Person;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What those who run a check-in read of its rounds. */
class InsightsTest {

    private static final String CAMPAIGN = """
            id: pulse
            activity: {kind: checkin, prompt: belonging}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
            limits: {expires: P7D}
            confidentiality: {mode: confidential, k: 5, lattice: [department]}
            loop: {gate: false}
            """;

    private static final int EACH = 14;

    private final Workplace workplace = Workplace.of(Stream.of("care", "sales")
            .flatMap(department -> IntStream.range(0, EACH)
                    .mapToObj(number -> TestPeople.placed(
                            TestPeople.in(department + "-" + number, "Europe/Berlin"), department, "")))
            .toArray(Person[]::new));

    @AfterEach
    void close() {
        workplace.close();
    }

    /** The next round: of each department so many answer, in care lower than in sales. */
    private void round(int care, int sales, int shift) {
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(6));
        IntStream.range(0, care).forEach(number -> answers("care-" + number, 1 + (number + shift) % 3));
        IntStream.range(0, sales).forEach(number -> answers("sales-" + number, 3 + number % 3));
        workplace.later(Duration.ofDays(27).minusHours(6));
    }

    private void answers(String person, int value) {
        workplace
                .person(person)
                .seesLast("This check-in is confidential")
                .answers(
                        "authenticity",
                        String.valueOf(value),
                        "acceptance",
                        String.valueOf(value),
                        "voice",
                        String.valueOf(value));
    }

    private Report report() {
        return new Insights(workplace.release().rounds(), workplace.release().releases())
                .of("pulse", Locale.ENGLISH)
                .orElseThrow();
    }

    @Test
    void aRoundSaysWhatItShowsAndHowSureThatIs() {
        workplace.runs(CAMPAIGN);
        round(9, 9, 0);
        var round = report().rounds().getFirst();

        assertThat(round.questions()).extracting(Report.OfQuestion::question).contains("authenticity", "voice");
        var whole = round.questions().getFirst().cells().getFirst();
        assertThat(whole.cell()).isEmpty();
        assertThat(whole.asked()).isEqualTo(28);
        assertThat(whole.answered()).isEqualTo("18");
        assertThat(whole.words().getFirst()).startsWith("3.0 on average, on a scale from 1 to 5.");
        assertThat(round.hidden().cells()).isZero();
        assertThat(round.quadrants().getFirst().shares()).containsKeys("belonging", "reclusive");
        assertThat(round.consistency()).startsWith("Questions in this score: 3.");
        assertThat(round.gaps())
                .anySatisfy(words ->
                        assertThat(words.getFirst()).startsWith("People in care answered lower than the rest on"));
    }

    @Test
    void whereAllButAFewAnsweredItIsNotToldHowManyDid() {
        workplace.runs(CAMPAIGN);
        round(13, 9, 0);
        var cells = report().rounds().getFirst().questions().getFirst().cells();

        assertThat(cells)
                .filteredOn(cell -> cell.cell().equals(Map.of("department", "care")))
                .singleElement()
                .satisfies(cell -> assertThat(cell.answered()).isEqualTo("10 or more"))
                .satisfies(cell -> assertThat(cell.words()).noneMatch(words -> words.contains("between")))
                .satisfies(cell -> assertThat(cell.words())
                        .noneMatch(words -> words.matches(".*[0-9] (person|people) did not answer.*")));
    }

    private Report.OfCell voice(Map<String, String> cell) {
        return report().rounds().getFirst().questions().stream()
                .filter(question -> question.question().equals("voice"))
                .flatMap(question -> question.cells().stream())
                .filter(one -> one.cell().equals(cell))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void besideEachResultStandsHowManyTheQuestionReached() {
        IntStream.range(7, EACH).forEach(number -> workplace.chat().isBlockedBy("care-" + number));
        workplace.runs(CAMPAIGN);
        round(6, 9, 0);

        assertThat(voice(Map.of()).asked()).isEqualTo(28);
        assertThat(voice(Map.of()).reached()).isEqualTo(21);
        assertThat(voice(Map.of()).answered()).isEqualTo("15");
        assertThat(voice(Map.of("department", "sales")).reached()).isEqualTo(14);
    }

    @Test
    void whomAQuestionDidNotReachCanBeLookedUpSoItIsNotToldHowManyOfTheOthersAnswered() {
        IntStream.range(7, EACH).forEach(number -> workplace.chat().isBlockedBy("care-" + number));
        workplace.runs(CAMPAIGN);
        round(6, 9, 0);

        var care = voice(Map.of("department", "care"));
        assertThat(care.reached()).isEqualTo(7);
        assertThat(care.answered()).isEqualTo("5 or more");
        assertThat(care.shares().values()).allMatch(share -> share % 5 == 0);
    }

    @Test
    void aGroupThatAQuestionReachedLessIsNamed() {
        IntStream.range(7, EACH).forEach(number -> workplace.chat().isBlockedBy("care-" + number));
        workplace.runs(CAMPAIGN);
        round(6, 9, 0);

        assertThat(report().rounds().getFirst().gaps())
                .filteredOn(words -> words.getFirst().contains("reached"))
                .containsExactly(
                        List.of(
                                "In care the question reached 50 of 100 people, elsewhere 100 of 100.",
                                "A difference this large comes about by chance in fewer than 2 of 100 rounds.",
                                "Whom the question does not reach cannot answer. The deliveries of the round tell why it did not arrive."));
    }

    @Test
    void twoRoundsMakeATrend() {
        workplace.runs(CAMPAIGN);
        round(9, 9, 0);
        round(12, 11, 1);

        assertThat(report().trends())
                .filteredOn(course -> course.cell().isEmpty())
                .isNotEmpty()
                .allSatisfy(course -> {
                    assertThat(course.means()).hasSize(2);
                    assertThat(course.words().getFirst()).startsWith("Compared with the round before");
                });
    }

    @Test
    void whereAllButAFewAnsweredNoFigureTellsHowManyDid() {
        workplace.runs(CAMPAIGN);
        round(13, 13, 0);
        round(13, 13, 1);

        assertThat(report().rounds().getLast().questions())
                .isNotEmpty()
                .flatExtracting(Report.OfQuestion::cells)
                .filteredOn(cell -> cell.answered().contains("or more"))
                .isNotEmpty()
                .allSatisfy(cell -> {
                    assertThat(cell.shares().values()).allMatch(share -> share % 5 == 0);
                    double mean = 10
                            * Optional.ofNullable(cell.measure()).orElseThrow().mean();
                    assertThat(mean).isCloseTo(Math.round(mean), within(1e-9));
                });
        assertThat(report().trends())
                .isNotEmpty()
                .allMatch(course -> course.words().isEmpty());
    }

    @Test
    void whatTheOrganisationBringsStandsBesideTheMeanOfTheSameGroupAndMonth() {
        workplace.runs(CAMPAIGN);
        round(9, 9, 0);
        var outcomes = OutcomesParts.on(workplace.redis());
        String csv = "department,cohort,measure,period,value,unit,people\n"
                + "care,,sick-days,2026-01,4,days,14\n"
                + ",organisation,sick-days,2026-02,3,days,28\n";
        outcomes.incoming().csv(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), false);

        var series = outcomes.sideBySide().in(Locale.ENGLISH).outcomes();
        assertThat(series.getLast().cell()).containsEntry("department", "care");
        assertThat(series.getLast().beside()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.what()).startsWith("pulse: ");
            assertThat(one.values()).containsOnlyKeys("2026-01");
        });
        assertThat(series.getFirst().beside()).isEmpty();
    }
}
