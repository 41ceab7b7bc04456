package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.indicators.Report;
import dev.kith.people.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a month shows of what people do by themselves. It begins in January; February is the first whole month. */
class IndicatorsTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final Map<String, String> SALES = Map.of("department", "Sales");
    private static final Map<String, String> CARE = Map.of("department", "Care");

    @TempDir
    Path folder;

    private Workplace workplace = Workplace.of();

    static Person[] people() {
        return Stream.of(
                        TestPeople.department("Sales", 16),
                        TestPeople.department("Care", 14),
                        TestPeople.department("Legal", 4))
                .flatMap(group -> group)
                .toArray(Person[]::new);
    }

    @BeforeEach
    void begin() {
        workplace.close();
        var catalog = new TestCatalog().with("packs/tour.yaml", "id: tour\ntitle: A tour\nnudges: [n02, n03, n04]\n");
        workplace = Workplace.reading(catalog.in(folder), people());
        counts();
        workplace.later(Duration.between(workplace.now(), Instant.parse("2026-02-10T09:00:00Z")));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private int counts() {
        return workplace.indicators().tick().run(workplace.now());
    }

    private void februaryEnds() {
        workplace.later(Duration.between(workplace.now(), Instant.parse("2026-03-01T00:00:00Z")));
    }

    private void chooses(String department, int people) {
        IntStream.rangeClosed(1, people).forEach(number -> {
            var who = workplace.person(department + "-" + number);
            who.says("learn");
            who.seesAsNumber(who.cards().size(), "To choose for yourself").chooses("read-n01");
        });
        workplace.later(Duration.ofMinutes(1));
    }

    private Report report() {
        return workplace.indicators().indicators().of(FEBRUARY, Locale.ENGLISH).orElseThrow();
    }

    private List<Report.Share> voluntary() {
        return report().indicators().stream()
                .filter(one -> one.indicator().equals("voluntary"))
                .flatMap(one -> one.cells().stream())
                .toList();
    }

    private static void shows(List<Report.Share> cells, Map<String, String> cell, int share) {
        assertThat(cells)
                .filteredOn(one -> one.cell().equals(cell))
                .singleElement()
                .satisfies(one -> assertThat(one.ofHundred()).isEqualTo(share));
    }

    /** Of 34 fifteen: nobody's silence follows, and Legal with its four is no group. */
    @Test
    void whatWasChosenIsReleasedAtTheEndOfTheMonth() {
        chooses("sales", 12);
        chooses("care", 3);
        assertThat(counts()).isZero();
        assertThat(workplace.indicators().indicators().of(FEBRUARY, Locale.ENGLISH))
                .isEmpty();
        februaryEnds();

        assertThat(counts()).isEqualTo(1);
        shows(voluntary(), Map.of(), 45);
        shows(voluntary(), SALES, 75);
        assertThat(voluntary()).extracting(Report.Share::cell).noneMatch(cell -> cell.containsValue("Legal"));
        assertThat(voluntary().getFirst().words())
                .isEqualTo("Began to learn something that they chose themselves: about 45 of 100 people.");
    }

    @Test
    void aGroupThatDiffersByMoreThanChanceExplainsIsNamed() {
        chooses("sales", 15);
        chooses("care", 1);
        februaryEnds();
        counts();

        var gaps = report().indicators().stream()
                .filter(one -> one.indicator().equals("voluntary"))
                .flatMap(one -> one.gaps().stream())
                .toList();
        assertThat(gaps)
                .filteredOn(gap -> gap.cell().equals(SALES))
                .singleElement()
                .satisfies(gap -> assertThat(gap.words())
                        .startsWith("In Sales more people did this than elsewhere.")
                        .contains("a reason to ask, not a judgement"));
        assertThat(report().indicators())
                .filteredOn(one -> one.indicator().equals("met"))
                .allSatisfy(one -> assertThat(one.gaps()).isEmpty());
    }

    /** What everybody was given is no choice of theirs: all are counted, and none did. */
    @Test
    void whatWasGivenIsNotCounted() {
        workplace.runs("""
                id: tour
                activity: {kind: pack, prompt: tour}
                audience: 'person.department == "Sales"'
                schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
                """);
        februaryEnds();
        assertThat(workplace.sentLately("sales-1")).contains("tour");
        counts();

        shows(voluntary(), Map.of(), 10);
        shows(voluntary(), SALES, 10);
        assertThat(voluntary().getFirst().words()).endsWith(": 10 of 100 people or fewer.");
    }

    @Test
    void whoeverWantsToBeLeftAloneIsNotCounted() {
        chooses("care", 10);
        List.of(11, 12, 13, 14).forEach(number -> {
            workplace.person("care-" + number).says("pause");
            workplace.person("care-" + number).sees("All quiet");
        });
        chooses("sales", 4);
        workplace.person("sales-1").says("pause");
        februaryEnds();
        counts();

        shows(voluntary(), SALES, 20);
        assertThat(voluntary())
                .filteredOn(one -> one.cell().equals(CARE))
                .as("all of ten, and how many they are is not said")
                .allSatisfy(one -> assertThat(one.ofHundred()).isEqualTo(90));
    }

    @Test
    void nothingMovesItAfterwards() {
        chooses("sales", 12);
        februaryEnds();
        counts();
        var before = report();
        workplace.loses("sales-1", "sales-2");
        chooses("care", 9);
        workplace.later(Period.ofDays(3));

        assertThat(counts()).isZero();
        assertThat(workplace.again().indicators().tick().run(workplace.now())).isZero();
        assertThat(report()).isEqualTo(before);
    }

    /** Twelve of Sales in February, and one more person in March: the difference would be that person. */
    @Test
    void whatIsTheSameButForOneIsHeldBack() {
        chooses("sales", 12);
        februaryEnds();
        counts();
        workplace.knows(TestPeople.placed(TestPeople.in("sales-17", "Europe/Berlin"), "Sales", ""));
        chooses("sales", 9);
        workplace.later(Duration.between(workplace.now(), Instant.parse("2026-04-01T00:00:00Z")));
        counts();

        var march = workplace
                .indicators()
                .indicators()
                .of(YearMonth.of(2026, 3), Locale.ENGLISH)
                .orElseThrow();
        assertThat(march.indicators())
                .allSatisfy(one ->
                        assertThat(one.cells()).extracting(Report.Share::cell).doesNotContain(SALES, Map.of()));
    }

    /** Only whole months count, and those that it saw begin. */
    @Test
    void theMonthInWhichItBeganIsNotCounted() {
        assertThat(workplace.indicators().indicators().of(YearMonth.of(2026, 1), Locale.ENGLISH))
                .isEmpty();
        assertThat(workplace.indicators().tick().next(workplace.now())).contains(Instant.parse("2026-03-01T00:00:00Z"));
    }
}
