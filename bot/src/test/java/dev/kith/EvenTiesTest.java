package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.CampaignParts;
import dev.kith.introduction.IntroductionParts;
import dev.kith.meeting.Encounter;
import dev.kith.meeting.Encounter.Word;
import dev.kith.people.PeopleParts;
import dev.kith.people.PersonId;
import dev.kith.people.SealedWords;
import dev.kith.privacy.PrivacyParts;
import dev.kith.redis.TestRedis;
import dev.kith.ties.Report;
import dev.kith.ties.TiesParts;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whether introductions are even over what people told of themselves is seen of ten or more, and in nothing else. */
class EvenTiesTest {

    private static final int PEOPLE = 40;
    private static final Map<String, String> CARERS = Map.of("attr.carer", "yes-carer");
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final Instant TOLD = Instant.parse("2026-02-03T09:00:00Z");

    private final Workplace workplace =
            Workplace.declaring(TestRedis.Mode.ALONE, PeopleParts.carers(), TestPeople.others(PEOPLE, "Support"));
    private final SealedWords words = PeopleParts.sealedWords(
            workplace.redis(), TestRedis.vault(), JsonMapper.builder().build());
    private final List<Encounter> encounters = new ArrayList<>();
    private final TiesParts ties = TiesParts.of(
            new TiesParts.Around(
                    workplace.redis(),
                    TestRedis.vault(),
                    workplace.directory(),
                    PrivacyParts.consents(workplace.redis())),
            new TiesParts.Told(
                    CampaignParts.campaigns(workplace.redis(), workplace::now),
                    IntroductionParts.rounds(workplace.redis()),
                    workplace.mentorship().lines(),
                    (from, before) -> encounters.stream()
                            .filter(one ->
                                    !one.since().isBefore(from) && one.since().isBefore(before))
                            .toList()),
            new TiesParts.Own(PeopleParts.carers(), words),
            workplace.time());

    @AfterEach
    void close() {
        workplace.close();
    }

    /** Everybody with their next; who met says so, and that it was worth it. */
    private void meet(Instant told, IntPredicate met) {
        for (int first = 1; first < PEOPLE; first += 2) {
            encounters.add(new Encounter(
                    "coffee",
                    told,
                    List.of(word(told, first, met.test(first)), word(told, first + 1, met.test(first + 1)))));
        }
    }

    private static Word word(Instant told, int person, boolean met) {
        return new Word(
                new PersonId("other-" + person),
                Optional.of(told),
                Optional.of(told.plus(Duration.ofDays(person))).filter(at -> met),
                false,
                Optional.of(true).filter(worth -> met));
    }

    private void carers(int first, int last) {
        IntStream.rangeClosed(first, last)
                .forEach(person -> words.change(
                        new PersonId("other-" + person), told -> told.with("carer", Optional.of("yes-carer"))));
    }

    private void counts(String date) {
        ties.tick().run(Instant.parse("2026-01-31T00:00:00Z"));
        ties.tick().run(Instant.parse(date + "T00:00:00Z"));
    }

    private Optional<Report.OfKind> figure(YearMonth month, String figure) {
        return ties.months().of("coffee", month, Locale.ENGLISH).stream()
                .flatMap(report -> report.figures().stream())
                .filter(one -> one.figure().equals(figure))
                .findFirst();
    }

    private List<Report.Value> cells(String figure) {
        return figure(FEBRUARY, figure).map(Report.OfKind::cells).orElse(List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 20, 30, 31})
    void aGroupIsShownOfTenAndWithTenBesideIt(int carers) {
        carers(1, carers);
        meet(TOLD, person -> person % 2 == 0);
        counts("2026-04-01");

        boolean isShown = carers >= 10 && PEOPLE - carers >= 10;
        assertThat(cells("met").stream().anyMatch(cell -> cell.cell().equals(CARERS)))
                .isEqualTo(isShown);
        assertThat(cells("met")).extracting(Report.Value::cell).contains(Map.of());
        assertThat(List.of("soon", "worth"))
                .allSatisfy(figure -> assertThat(cells(figure))
                        .extracting(Report.Value::cell)
                        .isNotEmpty()
                        .doesNotContain(CARERS));
    }

    @Test
    void thatItIsNotEvenIsNamed() {
        carers(1, 16);
        meet(TOLD, person -> person > 14);
        counts("2026-04-01");

        assertThat(figure(FEBRUARY, "met").orElseThrow().gaps())
                .filteredOn(gap -> gap.cell().equals(CARERS))
                .singleElement()
                .satisfies(gap -> assertThat(gap.words()).contains("fewer people did this than elsewhere"));
    }

    @Test
    void whatIsGatheredIsForgottenAndTheFirstWordOfAMonthCounts() {
        meet(TOLD, person -> person % 2 == 0);
        meet(TOLD.plus(Duration.ofDays(7)), person -> person <= 4);
        counts("2026-04-01");

        assertThat(cells("met"))
                .first()
                .satisfies(cell -> assertThat(cell.ofHundred()).isEqualTo(55));
        assertThat(workplace.kept().keySet()).noneMatch(key -> key.contains("ties-counting"));
        assertThat(cells("soon"))
                .first()
                .satisfies(cell -> assertThat(cell.days()).isEqualTo("30"));
    }

    /** In March the same but for one person: what March would show more or less would be theirs. */
    @Test
    void aMonthOfTheSamePeopleButForOneIsHeldBack() {
        meet(TOLD, person -> person % 2 == 0);
        counts("2026-04-01");
        meet(TOLD.plus(Duration.ofDays(28)), person -> person % 2 == 0);
        workplace.loses("other-40");
        ties.tick().run(Instant.parse("2026-05-01T00:00:00Z"));

        assertThat(figure(YearMonth.of(2026, 3), "met")).isEmpty();
        assertThat(ties.months()
                        .network(YearMonth.of(2026, 3), Locale.ENGLISH)
                        .orElseThrow()
                        .now())
                .as("nor is the network of it shown")
                .isNull();
    }

    @Test
    void whoeverWantsToBeLeftAloneIsCountedInNothing() {
        meet(TOLD, person -> person <= 9);
        IntStream.rangeClosed(10, PEOPLE)
                .forEach(person -> workplace.person("other-" + person).says("pause"));
        counts("2026-04-01");

        assertThat(ties.months().of("coffee", FEBRUARY, Locale.ENGLISH))
                .as("nine are too few")
                .isEmpty();
    }
}
