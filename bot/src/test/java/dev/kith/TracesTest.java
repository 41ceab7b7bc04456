package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.people.Person;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever reads the whole store once a round that is not named is closed, and has not the master key, cannot tell who answered: had
 * others of the same group answered instead, what is readable would be the same.
 */
class TracesTest {

    private static final String CAMPAIGN = """
            id: pulse
            activity: {kind: checkin, prompt: belonging}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
            limits: {expires: P7D, remind-after: P2D}
            confidentiality: {mode: %s, k: 5, lattice: [department]}
            """;

    private static final int ASKED = 13;
    private static final int ANSWERED = 10;

    /** Of those who are asked so many answer, in this order, one of them twice. */
    private static List<String> answering(int seed) {
        var all = new ArrayList<>(
                IntStream.range(0, ASKED).mapToObj(number -> "p" + number).toList());
        Collections.shuffle(all, new Random(seed));
        return all.subList(0, ANSWERED);
    }

    private static Person[] people() {
        return IntStream.range(0, ASKED)
                .mapToObj(number -> TestPeople.placed(TestPeople.in("p" + number, "Europe/Berlin"), "Support", ""))
                .toArray(Person[]::new);
    }

    private static void answers(Workplace workplace, String person, int value) {
        workplace
                .person(person)
                .sees("Belonging pulse")
                .answers(
                        "authenticity",
                        String.valueOf(value),
                        "acceptance",
                        String.valueOf(value),
                        "voice",
                        String.valueOf(value));
    }

    private static Workplace asked(String mode) {
        return Workplace.of(people())
                .runs(CAMPAIGN.formatted(mode))
                .later(Period.ofDays(1))
                .later(Duration.ofHours(6));
    }

    private static Workplace closed(String mode, List<String> answering) {
        var workplace = asked(mode);
        for (int at = 0; at < ANSWERED; at++) {
            answers(workplace, answering.get(at), 1 + at % 5);
        }
        answers(workplace, answering.getFirst(), 2);
        return workplace.later(Period.ofDays(8));
    }

    private static Map<String, String> left(String mode, List<String> answering) {
        try (var workplace = closed(mode, answering)) {
            return readable(workplace.redis());
        }
    }

    /** All that there is, where only chance differs as if it did not; without what is gone a day later, or once files are rewritten. */
    private static Map<String, String> readable(Redis redis) {
        var all = new TreeMap<String, String>();
        redis.jedis().keys("*").forEach(key -> all.put(key, withoutChance(key, TestRedis.all(redis, key))));
        all.keySet()
                .removeIf(key ->
                        key.contains(":settled:") || key.contains(":seen:") || key.endsWith(":rewriting-wanted"));
        return all;
    }

    /** What is sealed by its length only; the server's own clock; the attempt that began the round; and what begins anew by chance. */
    private static String withoutChance(String key, String held) {
        if (key.endsWith(":alive") || key.contains(":bucket:")) {
            return "";
        }
        String known = key.contains(":recent:") ? held.replaceAll("version=[0-9]+", "version") : held;
        return known.replaceAll("since=[0-9]+", "since")
                .replaceAll("attempt=[-0-9a-f]{36}", "attempt")
                .replaceAll("[A-Za-z0-9+/]{60,}", "sealed");
    }

    private static List<String> different(Map<String, String> some, Map<String, String> others) {
        return Stream.concat(some.keySet().stream(), others.keySet().stream())
                .map(TracesTest::withoutAttempt)
                .distinct()
                .filter(key -> !Objects.equals(at(some, key), at(others, key)))
                .map(key -> key + ": " + at(some, key) + " / " + at(others, key))
                .toList();
    }

    /** Where it is kept who is asked: the last part of the key is made by chance. */
    private static String withoutAttempt(String key) {
        return key.contains(":asked:") ? key.substring(0, key.lastIndexOf(':')) : key;
    }

    private static List<String> at(Map<String, String> all, String key) {
        return all.entrySet().stream()
                .filter(one -> withoutAttempt(one.getKey()).equals(key))
                .map(Map.Entry::getValue)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "confidential"})
    void allThatCanBeReadIsTheSameWhoeverAnswered(String mode) {
        assertThat(Set.copyOf(answering(1))).isNotEqualTo(Set.copyOf(answering(2)));
        assertThat(different(left(mode, answering(1)), left(mode, answering(2))))
                .isEmpty();
    }

    /** Otherwise the test above would not find anything. */
    @Test
    void asLongAsARoundIsOpenTheStoreTells() {
        assertThat(different(open(answering(1)), open(answering(2)))).anyMatch(key -> key.contains(":delivery:"));
    }

    private static Map<String, String> open(List<String> answering) {
        try (var workplace = asked("confidential")) {
            answering.forEach(person -> answers(workplace, person, 3));
            return readable(workplace.redis());
        }
    }

    @Test
    void whoeverClicksAfterwardsIsToldTheSameAndAnswersAreWhereNothingTellsWhose() {
        var answering = answering(1);
        try (var workplace = asked("confidential")) {
            var cards = Stream.of(answering.getFirst(), silent(answering))
                    .map(person -> workplace.person(person).sees("Belonging pulse"))
                    .toList();
            answering.forEach(person -> answers(workplace, person, 3));
            workplace.later(Period.ofDays(8));
            cards.forEach(card -> {
                card.does("answer", "authenticity", "5", "acceptance", "5", "voice", "5");
                card.nowReads("This check-in is over");
            });

            var asked = fields(workplace, ":asked:");
            var settled = fields(workplace, ":settled:");
            assertThat(asked).hasSize(ASKED);
            assertThat(settled).hasSize(ANSWERED).doesNotContainAnyElementsOf(asked);
            assertThat(workplace.kept().keySet()).noneMatch(key -> key.contains(":sealed:"));
            assertThat(workplace.redis().jedis().keys("*:settled:*"))
                    .allSatisfy(key -> assertThat(workplace.redis().jedis().hkeys(key))
                            .allMatch(voice ->
                                    key.startsWith(workplace.redis().home(voice).key("settled"))));
        }
    }

    private static String silent(List<String> answering) {
        return IntStream.range(0, ASKED)
                .mapToObj(number -> "p" + number)
                .filter(person -> !answering.contains(person))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> fields(Workplace workplace, String kind) {
        return workplace.redis().jedis().keys("*" + kind + "*").stream()
                .flatMap(key -> workplace.redis().jedis().hkeys(key).stream())
                .collect(Collectors.toSet());
    }
}
