package dev.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Chats;
import dev.kith.chat.Locality;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Those are asked for of whom nobody says where they live, and only as often as that may help. */
class LocalitiesTest {

    private static final int MANY = 200;
    private static final PersonId E7 = new PersonId("e7");

    private final FakeChat slack =
            new FakeChat("slack", Map.of("e7@kith.example", "U7", "stranger@kith.example", "U66"));
    private final FakeChat teams = new FakeChat("teams", Map.of("e7@kith.example", "T7"));
    private final MemoryPeople people = new MemoryPeople();
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");
    private final Roll roll = new Roll(people, () -> now);
    private final Localities localities =
            new Localities(roll, new Platforms(new Chats(List.of(slack, teams)), List.of()), () -> now);

    private void arrive(int count) {
        people.save(IntStream.range(0, count)
                .mapToObj(i -> Fixture.unplaced("e" + i))
                .toList());
        roll.refresh();
    }

    private ZoneId zone() {
        return roll.current().byId().get(E7).zone();
    }

    @Test
    void fewAreAskedForOneByOneAndManyByAList() {
        slack.lives.put("e7@kith.example", Locality.named("Asia/Kolkata", "en-GB"));
        arrive(9);
        localities.learn();
        assertThat(slack.asked).hasSize(9).doesNotContain("profiles");
        assertThat(zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));

        slack.asked.clear();
        arrive(MANY);
        localities.learn();
        assertThat(slack.asked).containsExactly("profiles");
    }

    @Test
    void whomTheDirectoryPlacesIsNeverAskedFor() {
        people.save(List.of(Fixture.person("e7", null)));
        localities.learn();
        assertThat(slack.asked).isEmpty();
    }

    @Test
    void whomNobodyCanPlaceIsAskedForAgainAfterAnHour() {
        arrive(9);
        localities.learn();
        localities.learn();
        assertThat(slack.asked).hasSize(9);

        now = now.plus(Duration.ofMinutes(61));
        localities.learn();
        assertThat(slack.asked).hasSize(18);
    }

    @Test
    void aMoveThatNobodyWasToldOfIsLearntWithinTheHour() {
        slack.lives.put("e7@kith.example", Locality.named("Asia/Kolkata", "en-GB"));
        arrive(9);
        localities.learn();

        slack.lives.put("e7@kith.example", Locality.named("America/New_York", "en-GB"));
        now = now.plus(Duration.ofHours(1));
        localities.learn();
        assertThat(zone()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void whoIsPlacedIsNotMovedByAnotherPlatformWhileTheirsIsAway() {
        slack.lives.put("e7@kith.example", Locality.named("Asia/Kolkata", "en-GB"));
        teams.lives.put("e7@kith.example", Locality.named("Asia/Tokyo", "ja-JP"));
        arrive(9);
        localities.learn();

        slack.isAway = true;
        now = now.plus(Duration.ofHours(1));
        localities.learn();
        assertThat(zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
    }

    @Test
    void aPlatformThatIsAwayIsAskedAgainSoonAndHoldsBackNoOther() {
        slack.isAway = true;
        slack.lives.put("e7@kith.example", Locality.named("Asia/Kolkata", "en-GB"));
        arrive(9);
        localities.learn();
        assertThat(teams.asked).hasSize(9);
        assertThat(zone()).isEqualTo(ZoneId.of("Europe/Berlin"));

        slack.isAway = false;
        now = now.plus(Duration.ofSeconds(31));
        localities.learn();
        assertThat(zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
    }

    @Test
    void ofTwoPlatformsThatKnowSomebodyTheFirstIsBelieved() {
        slack.lives.put("e7@kith.example", Locality.named("Asia/Kolkata", "en-GB"));
        teams.lives.put("e7@kith.example", Locality.named("Asia/Tokyo", "ja-JP"));
        arrive(MANY);
        localities.learn();
        assertThat(zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
    }

    @Test
    void ofStrangersInAListNothingIsKept() {
        slack.lives.put("stranger@kith.example", Locality.named("Asia/Tokyo", "ja-JP"));
        arrive(MANY);
        localities.learn();
        assertThat(people.localities(0)).isEmpty();
    }
}
