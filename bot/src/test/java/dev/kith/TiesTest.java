package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.Campaign;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import dev.kith.ties.NetworkReport;
import dev.kith.ties.Report;
import dev.kith.ties.RoundReport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What February shows of introductions, at the beginning of April: a round among forty, and what people say came of them. */
class TiesTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final Map<String, String> SALES = Map.of("department", "Sales");
    private static final String ASKED = "Did the two of you find a moment?";

    private static final String COFFEE = """
            id: coffee
            activity: {kind: introduction, prompt: peers}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', at: '10:00', from: 2026-02-03}
            programme: {form: peers, joining: everybody}
            """;

    private final Workplace workplace = Workplace.of(people()).followsIntroductions();

    static Person[] people() {
        return Stream.of(
                        TestPeople.department("Sales", 20),
                        TestPeople.department("Care", 16),
                        TestPeople.department("Legal", 4))
                .flatMap(group -> group)
                .toArray(Person[]::new);
    }

    @BeforeEach
    void begin() {
        assertThat(counts()).as("January is not whole").isZero();
        workplace.runs(COFFEE).later(Duration.between(workplace.now(), Instant.parse("2026-02-13T12:00:00Z")));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private int counts() {
        return workplace.ties().tick().run(workplace.now());
    }

    private void itIs(String date) {
        workplace.later(Duration.between(workplace.now(), Instant.parse(date + "T00:00:00Z")));
    }

    private void says(String person, String word) {
        workplace.person(person).seesLast(ASKED).presses(word);
    }

    private Report report() {
        return workplace.ties().months().of("coffee", FEBRUARY, Locale.ENGLISH).orElseThrow();
    }

    private List<Report.Value> cells(Report report, String figure) {
        return report.figures().stream()
                .filter(one -> one.figure().equals(figure))
                .flatMap(one -> one.cells().stream())
                .toList();
    }

    private static void shows(List<Report.Value> cells, Map<String, String> cell, int share) {
        assertThat(cells)
                .filteredOn(one -> one.cell().equals(cell))
                .singleElement()
                .satisfies(one -> assertThat(one.ofHundred()).isEqualTo(share));
    }

    /** Eighteen of Sales met and four of Care; the rest says nothing, or that it will not come about. */
    @Test
    void whoMetIsCountedAWholeMonthLaterOverGroupsOfEnough() {
        IntStream.rangeClosed(1, 18).forEach(number -> says("sales-" + number, "met"));
        IntStream.rangeClosed(1, 4).forEach(number -> says("care-" + number, "met"));
        IntStream.rangeClosed(15, 16).forEach(number -> says("care-" + number, "wont"));
        IntStream.rangeClosed(1, 4).forEach(number -> says("legal-" + number, "wont"));
        workplace.desk().cancel(new CampaignId("coffee"));
        itIs("2026-03-31");
        assertThat(counts()).as("March is not over").isZero();
        itIs("2026-04-01");
        assertThat(counts()).isEqualTo(1);

        var met = cells(report(), "met");
        shows(met, Map.of(), 55);
        shows(met, SALES, 90);
        assertThat(met).extracting(Report.Value::cell).noneMatch(cell -> cell.containsValue("Legal"));
        assertThat(met.getFirst().words())
                .isEqualTo("Met those whom they were told of, as they say themselves: about 55 of 100 people.");
        assertThat(cells(report(), "soon")).first().satisfies(one -> {
            assertThat(one.days()).isEqualTo("14");
            assertThat(one.words()).isEqualTo("Half of those who met did so within 14 days of being told.");
        });
        shows(cells(report(), "found"), Map.of(), 90);
        everybodyIsNamedNowhere();
        theNetworkIsOfThoseWhoMet();
        theRoundsShowWhatKithDid();
        nothingMovesItAfterwards();
    }

    private void everybodyIsNamedNowhere() {
        assertThat(report() + " " + network() + " " + workplace.ties().rounds().of(coffee()))
                .doesNotContain("sales-", "care-", "legal-");
    }

    private void theNetworkIsOfThoseWhoMet() {
        var network = network();
        assertThat(cells(network.people(), "tied")).first().satisfies(one -> {
            assertThat(one.cell()).isEmpty();
            assertThat(one.ofHundred())
                    .as("not those of whom one says otherwise")
                    .isBetween(50, 85);
        });
        assertThat(network.before()).isNull();
        assertThat(network.now()).isNotNull();
        assertThat(network.course()).containsExactly(network.now());
        assertThat(network.words()).hasSize(4).anyMatch(words -> words.startsWith("Circles of 5 people or more"));
    }

    private void theRoundsShowWhatKithDid() {
        var rounds = workplace.ties().rounds().of(coffee());
        assertThat(rounds).extracting(RoundReport::day).containsExactly(LocalDate.of(2026, 2, 3));
        assertThat(rounds).allSatisfy(round -> {
            assertThat(round.again()).isZero();
            assertThat(round.alone()).isEqualTo(new RoundReport.Alone(0, 0, 0));
            assertThat(round.people()).isEqualTo(40);
            var departments = Objects.requireNonNull(round.across()).get("department");
            assertThat(departments.ofHundred())
                    .as("spread, as the weights want it")
                    .isGreaterThan(departments.byChance());
        });
    }

    private void nothingMovesItAfterwards() {
        var before = report();
        says("sales-19", "met");
        workplace.loses("sales-1", "sales-2");

        assertThat(counts()).isZero();
        assertThat(workplace.again().ties().tick().run(workplace.now())).isZero();
        assertThat(report()).isEqualTo(before);
    }

    private NetworkReport network() {
        return workplace.ties().months().network(FEBRUARY, Locale.ENGLISH).orElseThrow();
    }

    private Campaign coffee() {
        return workplace.desk().find(new CampaignId("coffee")).orElseThrow().campaign();
    }
}
