package dev.kith.ties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.meeting.Encounter;
import dev.kith.meeting.Encounter.Word;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is bound to whom, by what they say, and what shape that has. */
class TiesOfPeopleTest {

    private static final Instant TOLD = Instant.parse("2026-02-03T09:00:00Z");
    private static final int K = 5;

    private static Word says(String person, Optional<Boolean> met) {
        return new Word(
                new PersonId(person),
                Optional.of(TOLD),
                met.filter(yes -> yes).map(yes -> TOLD.plusSeconds(60)),
                met.filter(yes -> !yes).isPresent(),
                Optional.empty());
    }

    private static Word met(String person) {
        return says(person, Optional.of(true));
    }

    private static Word silent(String person) {
        return says(person, Optional.empty());
    }

    private static Word otherwise(String person) {
        return says(person, Optional.of(false));
    }

    private static Encounter of(Word... people) {
        return new Encounter("coffee", TOLD, List.of(people));
    }

    /** Each met the next: the first the second, the second the third. */
    private static List<Encounter> chain(String name, int people) {
        return IntStream.range(1, people)
                .mapToObj(number -> of(met(name + number), silent(name + (number + 1))))
                .toList();
    }

    private static boolean bind(Encounter encounter) {
        return encounter.people().stream()
                .anyMatch(word -> Ties.of(List.of(encounter)).has(word.person()));
    }

    @Test
    void twoAreBoundWhereOneSaysSoAndTheOtherNothingElse() {
        assertThat(bind(of(met("ben"), met("cai")))).isTrue();
        assertThat(bind(of(silent("ben"), met("cai")))).isTrue();
        assertThat(bind(of(met("ben"), otherwise("cai")))).isFalse();
        assertThat(bind(of(silent("ben"), silent("cai")))).isFalse();
    }

    @Test
    void ofSeveralTwoWhoSayNothingAreNotBoundToEachOther() {
        var ties = Ties.of(List.of(of(silent("ben"), silent("cai"), met("dee"), otherwise("eve"))));

        assertThat(Set.of("ben", "cai", "dee")).allMatch(person -> ties.has(new PersonId(person)));
        assertThat(ties.has(new PersonId("eve"))).isFalse();
        assertThat(ties.among(Set.of(new PersonId("ben"), new PersonId("cai"))).has(new PersonId("ben")))
                .isFalse();
    }

    /** A chain of eleven, a chain of four and a ring of nothing: the four are too few to be told of. */
    @Test
    void itsShapeIsToldInCirclesAndMeans() {
        var all = new ArrayList<>(chain("a", 11));
        all.addAll(chain("b", 4));
        all.addAll(chain("c", 5));

        var network = Ties.of(all)
                .network(K, person -> person.value().substring(0, 1))
                .orElseThrow();

        assertThat(network.circles()).as("of five or more").isEqualTo(2);
        assertThat(network.largest()).as("eleven of twenty").isEqualTo(55);
        assertThat(network.halfSteps())
                .as("on a line of eleven four ties on average")
                .isEqualTo(8);
        assertThat(network.across()).as("none, told as ten or fewer").isEqualTo(10);
        assertThat(network.byChance()).as("1 - (110 + 12 + 20) / 380").isEqualTo(65);
    }

    @Test
    void ofTooFewNothingIsTold() {
        assertThat(Ties.of(chain("a", 10)).network(K, person -> ""))
                .as("nine ties")
                .isEmpty();
        assertThat(Ties.of(chain("a", 11)).network(K, person -> ""))
                .as("ten ties")
                .isPresent();
        assertThat(Ties.of(everyTwoOf(5)).network(K, person -> ""))
                .as("ten ties of five people")
                .isEmpty();
    }

    private static List<Encounter> everyTwoOf(int people) {
        return List.of(new Encounter(
                "coffee",
                TOLD,
                IntStream.range(0, people).mapToObj(number -> met("p" + number)).toList()));
    }

    /** Of more than a thousand it is measured from every second: on a ring that is exact. */
    @Test
    void theMeanOfManyIsMeasuredFromSome() {
        int people = 1_200;
        var ring = IntStream.range(0, people)
                .mapToObj(number -> of(met("p" + number), met("p" + (number + 1) % people)))
                .toList();

        int halfSteps = Ties.of(ring).network(K, person -> "").orElseThrow().halfSteps();
        double exact = (2.0 * IntStream.range(1, people / 2).sum() + people / 2.0) / (people - 1);
        assertThat(halfSteps).isEqualTo((int) Math.round(2 * exact));
    }

    @Test
    void whoeverIsInNoGroupIsAcrossFromNobody() {
        var couples = List.of(
                new Spread.Couple(new PersonId("a1"), new PersonId("b1")),
                new Spread.Couple(new PersonId("a1"), new PersonId("a2")),
                new Spread.Couple(new PersonId("a1"), new PersonId("x")));
        var people = Set.of("a1", "a2", "b1", "x").stream().map(PersonId::new).collect(Collectors.toSet());

        var spread = Spread.of(
                couples,
                people,
                person -> person.value().equals("x") ? "" : person.value().substring(0, 1));

        assertThat(spread.across()).isEqualTo(1 / 3.0);
        assertThat(spread.byChance()).as("two of six couples").isEqualTo(2 / 6.0);
        assertThat(new Spread.Couple(new PersonId("b"), new PersonId("a")))
                .isEqualTo(new Spread.Couple(new PersonId("a"), new PersonId("b")));
    }
}
