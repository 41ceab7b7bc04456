package dev.kith.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.joining.JoiningParts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever people do between two steps of a programme that asks first (join, leave, block, decline, go on leave, say nothing, press
 * twice), nobody is in two mentorships at once, no mentor has more than they take, and nobody meets whom they must not.
 */
class BooksKeepTheRulesTest {

    private static final String CAMPAIGN = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00', from: 2026-01-06}
            programme: {joining: everybody, asks: %s, answer-within: P2D, lasts: P5W}
            """;

    private static final int STEPS = 40;

    private static final List<String> ACTIONS =
            List.of("not-now", "not-this-person", "wait", "stand-in", "change", "go-on", "end");

    private final List<String> apart = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private Set<String> seen = Set.of();

    @ParameterizedTest
    @CsvSource({"1, mentor", "2, both", "4, both"})
    void holdWhateverHappens(long seed, String asks) {
        var chance = new SplittableRandom(seed);
        try (var workplace = Workplace.of(people())) {
            workplace.runs(CAMPAIGN.formatted(asks));
            for (int step = 0; step < STEPS; step++) {
                something(workplace, chance);
                book(workplace).open().forEach(one -> press(workplace, chance, one));
                workplace.later(Duration.ofHours(chance.nextInt(1, 30)));
                check(workplace);
            }
            assertThat(book(workplace).all().values()).hasSizeGreaterThan(9).anyMatch(Mentorship::ran);
        }
    }

    /** Six share, of whom the first leads the first of nine who look. */
    private static Person[] people() {
        return Stream.concat(
                        IntStream.rangeClosed(1, 6).mapToObj(BooksKeepTheRulesTest::mentor),
                        IntStream.rangeClosed(1, 9).mapToObj(BooksKeepTheRulesTest::mentee))
                .toArray(Person[]::new);
    }

    private static Person mentor(int number) {
        return TestPeople.offering("mentor-" + number, "feedback");
    }

    private static Person mentee(int number) {
        var person = TestPeople.wanting("mentee-" + number, "feedback");
        return number == 1 ? TestPeople.ledBy("mentor-1", person) : person;
    }

    private void something(Workplace workplace, SplittableRandom chance) {
        switch (chance.nextInt(8)) {
            case 0 -> places(workplace, chance);
            case 1 -> leave(workplace, chance);
            case 2 -> workplace.knows(mentor(chance.nextInt(1, 9)), mentee(chance.nextInt(1, 12)));
            case 3 -> gone(workplace, chance);
            default -> {
                // Nothing but what people press.
            }
        }
    }

    private void places(Workplace workplace, SplittableRandom chance) {
        String mentor = "mentor-" + chance.nextInt(1, 7);
        int many = chance.nextInt(1, 4);
        JoiningParts.takes(workplace.redis(), mentor, many);
        places.put(mentor, many);
    }

    private static void leave(Workplace workplace, SplittableRandom chance) {
        var today = LocalDate.ofInstant(workplace.now(), ZoneOffset.UTC);
        var person = chance.nextBoolean() ? mentor(chance.nextInt(1, 7)) : mentee(chance.nextInt(1, 10));
        workplace.hears(TestPeople.onLeave(today, today.plusDays(chance.nextInt(1, 30)), person));
    }

    private static void gone(Workplace workplace, SplittableRandom chance) {
        workplace.loses(chance.nextBoolean() ? "mentor-" + chance.nextInt(3, 7) : "mentee-" + chance.nextInt(3, 10));
    }

    /** Each of the two presses one of the buttons, some of which are not for them, or not yet, some twice. */
    private void press(Workplace workplace, SplittableRandom chance, Mentorship one) {
        for (var who : one.match().both()) {
            var action = chance.nextInt(5) > 1 ? "accept" : ACTIONS.get(chance.nextInt(ACTIONS.size()));
            for (int times = chance.nextInt(0, 3); times > 0; times--) {
                workplace.mentorship().press(workplace.chat().at(who.value()), one, action);
            }
        }
        if (book(workplace).find(one.id()).orElseThrow().stage() instanceof Stage.Ended ended
                && ended.why() == Stage.Why.NOT_THIS_PERSON) {
            apart.add(one.id());
        }
    }

    private void check(Workplace workplace) {
        var book = book(workplace);
        Map<PersonId, List<Mentorship>> byMentee = new HashMap<>();
        book.open()
                .forEach(one -> byMentee.computeIfAbsent(one.match().of(Side.MENTEE), person -> new ArrayList<>())
                        .add(one));
        byMentee.forEach((mentee, some) -> assertThat(
                        some.stream().filter(one -> one.standsInFor().isEmpty()))
                .as("of %s, beside whoever stands in", mentee)
                .hasSizeLessThanOrEqualTo(1));
        byMentee.forEach((mentee, some) -> assertThat(some).as("of %s", mentee).hasSizeLessThanOrEqualTo(2));
        book.open().stream()
                .filter(one -> !seen.contains(one.id()))
                .forEach(one -> assertThat(book.taken().get(one.match().of(Side.MENTOR)))
                        .as("taken of %s, who was just asked", one.match().mentor())
                        .isLessThanOrEqualTo(places.getOrDefault(one.match().mentor(), 1)));
        seen = book.all().keySet();
        assertThat(book.open().stream()
                        .map(one -> one.match().mentor() + " " + one.match().mentee()))
                .as("along the line")
                .doesNotContain("mentor-1 mentee-1")
                .doesNotHaveDuplicates();
        apart.stream()
                .map(id -> book.find(id).orElseThrow().match().both())
                .forEach(two -> assertThat(
                                book.open().stream().map(one -> one.match().both()))
                        .as("who would rather not")
                        .doesNotContain(two));
    }

    private static Book book(Workplace workplace) {
        return workplace.mentorship().book("mentors");
    }
}
