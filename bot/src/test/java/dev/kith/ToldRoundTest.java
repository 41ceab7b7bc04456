package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.insights.Insights;
import dev.kith.insights.Report;
import dev.kith.people.PeopleParts;
import dev.kith.people.PersonId;
import dev.kith.people.SealedWords;
import dev.kith.redis.TestRedis;
import dev.kith.release.Released.InCell;
import dev.kith.release.RoundId;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A round that counts by what only people themselves can tell. There are thirty people, and all of them answer. */
class ToldRoundTest {

    private static final int PEOPLE = 30;

    private static final String CAMPAIGN = """
            id: pulse
            activity: {kind: checkin, prompt: belonging}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
            limits: {expires: P7D}
            confidentiality: {mode: %s, k: 10, lattice: [department, attr.carer, [department, attr.carer]]}
            """;

    private static final Map<String, String> CARERS = Map.of("attr.carer", "yes-carer");
    private static final RoundId ROUND = new RoundId(new CampaignId("pulse"), "2026-01-06");

    private final Workplace workplace =
            Workplace.declaring(TestRedis.Mode.ALONE, PeopleParts.carers(), TestPeople.others(PEOPLE, "Support"));
    private final SealedWords words = PeopleParts.sealedWords(
            workplace.redis(), TestRedis.vault(), JsonMapper.builder().build());

    @AfterEach
    void close() {
        workplace.close();
    }

    private void tells(int person, String option) {
        words.change(new PersonId("other-" + person), told -> told.with("carer", Optional.of(option)));
    }

    private void tell(int first, int last, String option) {
        IntStream.rangeClosed(first, last).forEach(person -> tells(person, option));
    }

    private void asks(String mode) {
        workplace.runs(CAMPAIGN.formatted(mode)).later(Period.ofDays(1)).later(Duration.ofHours(6));
    }

    private void answer(int first, int last) {
        for (int person = first; person <= last; person++) {
            workplace
                    .person("other-" + person)
                    .sees("Belonging pulse")
                    .answers("authenticity", String.valueOf(person % 5 + 1), "acceptance", "2", "voice", "3");
        }
    }

    private List<InCell> shown() {
        return workplace.release().releases().find(ROUND).orElseThrow().figures().stream()
                .filter(figure -> figure.question().equals("authenticity"))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    private Report report() {
        return new Insights(workplace.release().rounds(), workplace.release().releases())
                .of("pulse", Locale.ENGLISH)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "20, true", "21, false", "30, false"})
    void aGroupIsShownOfTenAndWithTenBesideIt(int carers, boolean isShown) {
        tell(1, carers, "yes-carer");
        asks("anonymous");
        answer(1, PEOPLE);
        workplace.later(Period.ofDays(9));

        assertThat(shown().stream().anyMatch(cell -> cell.of().equals(CARERS))).isEqualTo(isShown);
        assertThat(shown().stream().anyMatch(cell -> cell.of().size() == 2)).isEqualTo(isShown);
        assertThat(shown()).extracting(InCell::of).contains(Map.of());
    }

    @Test
    void tenWhoToldAreNotEnoughWhereNineOfThemAnswer() {
        tell(1, 10, "yes-carer");
        asks("confidential");
        answer(2, PEOPLE);
        workplace.later(Period.ofDays(9));

        assertThat(shown()).extracting(InCell::of).doesNotContain(CARERS).contains(Map.of());
    }

    @Test
    void whoTellsSomethingElseWhileTheRoundIsOpenCountsAsTheyDid() {
        tell(1, 10, "yes-carer");
        asks("anonymous");
        tells(1, "no-carer");
        words.change(new PersonId("other-2"), told -> told.with("carer", Optional.empty()));
        tell(11, 15, "yes-carer");
        answer(1, PEOPLE);
        workplace.later(Period.ofDays(9));

        assertThat(shown())
                .filteredOn(cell -> cell.of().equals(CARERS))
                .singleElement()
                .satisfies(cell -> assertThat(cell.answers().answers()).isEqualTo(10));
    }

    @Test
    void theCardSaysTheSameToEverybody() {
        tell(1, 15, "yes-carer");
        asks("anonymous");

        for (String person : List.of("other-1", "other-30")) {
            workplace
                    .person(person)
                    .sees("Belonging pulse")
                    .nowReads("Some groups are made of what people told me of themselves.")
                    .nowReads("shown only from 10 answers up")
                    .nowIsWithout("carer")
                    .nowIsWithout("smallest group");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"confidential", "anonymous"})
    void theStoreNeverHoldsInTheOpenWhatWasTold(String mode) {
        tell(1, 12, "yes-carer");
        tell(13, 20, "no-carer");
        asks(mode);
        findsNothing();
        answer(1, PEOPLE);
        findsNothing();
        workplace.later(Period.ofDays(9));
        findsNothing();

        assertThat(workplace.kept().keySet()).noneMatch(key -> key.contains(":sealed:") || key.contains(":asked:"));
    }

    private void findsNothing() {
        var redis = workplace.redis();
        assertThat(redis.jedis().keys("*"))
                .allSatisfy(key -> assertThat(key + TestRedis.all(redis, key)).doesNotContain("yes-carer", "no-carer"));
    }

    /** Whatever somebody told, and whether they did. */
    @Test
    void howLongASealedValueIsDoesNotTellWhatWasTold() {
        tell(1, 10, "yes-carer");
        tell(11, 20, "no-carer");
        asks("anonymous");
        for (int person = 1; person <= PEOPLE; person++) {
            workplace
                    .person("other-" + person)
                    .sees("Belonging pulse")
                    .answers("authenticity", "4", "acceptance", "2", "voice", "3");
        }

        assertThat(lengths(":asked:")).hasSize(1);
        assertThat(lengths(":sealed:"))
                .as("but for the ledger's voices, of 18 to 20 digits")
                .hasSizeLessThan(6);
    }

    private List<Integer> lengths(String kind) {
        var jedis = workplace.redis().jedis();
        return jedis.keys("*" + kind + "*").stream()
                .flatMap(key -> jedis.hgetAll(key).values().stream())
                .map(String::length)
                .distinct()
                .toList();
    }

    @Test
    void noExitSaysWhoToldWhatNorHowManyDid() {
        tell(1, 13, "yes-carer");
        tell(14, 16, "no-carer");
        asks("confidential");
        answer(1, PEOPLE);
        workplace.later(Period.ofDays(9));

        var round = report().rounds().getFirst();
        assertThat(round.hidden().cells())
                .as("that somebody told it would be said by its being hidden")
                .isZero();
        assertThat(round.questions().getFirst().cells())
                .filteredOn(cell -> cell.cell().equals(CARERS))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.asked()).isEqualTo(10);
                    assertThat(cell.answered()).isEqualTo("10 or more");
                    assertThat(String.join(" ", cell.words())).doesNotContain("13", "did not answer");
                });
        assertThat(round.toString()).doesNotContain("no-carer");
        assertThat(workplace.deliveries("pulse").toString()).doesNotContain("carer");
        assertThat(workplace.progress("pulse").toString()).doesNotContain("carer");
        assertThat(workplace.directory().all().toString()).doesNotContain("carer");
        assertThat(words.of(new PersonId("other-1")).toString()).doesNotContain("carer");
    }
}
