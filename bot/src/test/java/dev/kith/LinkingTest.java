package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.people.Person;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.release.ReleaseParts;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever holds all that is left of an anonymous round once it is closed, the directory and the master key, cannot tell who in a
 * group said what: had any of them given each other's answers, everything that is kept would be the same, byte for byte.
 */
class LinkingTest {

    private static final String CAMPAIGN = """
            id: pulse
            activity: {kind: checkin, prompt: belonging}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
            limits: {expires: P7D}
            confidentiality: {mode: %s, k: 5, lattice: [department]}
            """;

    private static final int EACH = 10;

    /** What the people of a world answer: by department a list, in the order of the people. */
    private record World(List<Integer> support, List<Integer> sales) {

        static World first() {
            return new World(answers(1), answers(2));
        }

        private static List<Integer> answers(int seed) {
            var random = new Random(seed);
            return IntStream.range(0, EACH)
                    .mapToObj(person -> 1 + random.nextInt(5))
                    .toList();
        }

        /** In which those of each department gave each other's answers. */
        World shuffled(long seed) {
            return new World(shuffled(support, seed), shuffled(sales, seed + 1));
        }

        private static List<Integer> shuffled(List<Integer> answers, long seed) {
            var others = new ArrayList<>(answers);
            Collections.shuffle(others, new Random(seed));
            return others;
        }
    }

    private static Person[] people() {
        return Stream.of("support", "sales")
                .flatMap(department -> IntStream.range(0, EACH)
                        .mapToObj(number -> TestPeople.placed(
                                TestPeople.in(department + "-" + number, "Europe/Berlin"), department, "")))
                .toArray(Person[]::new);
    }

    /** All that is left once the round of a world is closed, with all opened that the master key opens. */
    private static Map<String, String> left(World world, String mode) {
        try (var workplace = Workplace.of(people())) {
            workplace.runs(CAMPAIGN.formatted(mode)).later(Period.ofDays(1)).later(Duration.ofHours(6));
            answer(workplace, "support", world.support());
            answer(workplace, "sales", world.sales());
            workplace.later(Period.ofDays(10));
            return opened(workplace.redis(), workplace.release());
        }
    }

    private static void answer(Workplace workplace, String department, List<Integer> answers) {
        for (int number = 0; number < EACH; number++) {
            String value = String.valueOf(answers.get(number));
            workplace
                    .person(department + "-" + number)
                    .sees("Belonging pulse")
                    .answers("authenticity", value, "acceptance", value, "voice", value);
        }
    }

    private static Map<String, String> opened(Redis redis, ReleaseParts release) {
        var all = new TreeMap<String, String>();
        redis.jedis().keys("*").forEach(key -> all.put(key, release.opened(key, TestRedis.all(redis, key))));
        all.replaceAll((key, held) -> withoutMachineTime(key, held));
        // Whether the server still writes its file anew, and for which of its causes, is by its own time as well.
        all.keySet().removeIf(key -> key.endsWith(":rewriting-wanted"));
        return all;
    }

    /** When the server sent something, by its own clock, differs from run to run; when somebody answered is kept nowhere. */
    private static String withoutMachineTime(String key, String held) {
        return key.endsWith(":alive") || key.contains(":bucket:") ? "" : held.replaceAll("since=[0-9]+", "since");
    }

    private static List<String> different(Map<String, String> some, Map<String, String> others) {
        return Stream.concat(some.keySet().stream(), others.keySet().stream())
                .distinct()
                .filter(key -> !Objects.equals(some.get(key), others.get(key)))
                .map(key -> key + ": " + some.get(key) + " / " + others.get(key))
                .toList();
    }

    @Test
    void allThatIsLeftIsTheSameWhoeverSaidWhat() {
        var first = World.first();
        var other = first.shuffled(3);
        assertThat(other).isNotEqualTo(first);

        assertThat(different(left(other, "anonymous"), left(first, "anonymous")))
                .isEmpty();
    }

    /** Otherwise the test above would not find anything. */
    @Test
    void ofAConfidentialOneTheMasterKeyTells() {
        var first = World.first();

        assertThat(different(left(first.shuffled(3), "confidential"), left(first, "confidential")))
                .isNotEmpty()
                .anyMatch(key -> key.contains(":settled:"))
                .allMatch(key -> key.contains(":settled:") || key.contains(":asked:"));
    }

    /** Nor would it if what is left did not depend on what was said at all. */
    @Test
    void otherAnswersLeaveOtherFigures() {
        var first = World.first();

        assertThat(different(
                        left(new World(first.support(), other(first.sales())), "anonymous"), left(first, "anonymous")))
                .isNotEmpty();
    }

    private static List<Integer> other(List<Integer> answers) {
        return answers.stream().map(answer -> 6 - answer).toList();
    }
}
