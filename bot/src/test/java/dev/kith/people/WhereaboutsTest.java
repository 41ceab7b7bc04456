package dev.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Chats;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many people are looked for with few questions. */
class WhereaboutsTest {

    private static final int MANY = 200;
    private static final PersonId E7 = new PersonId("e7");
    private static final PersonId E8 = new PersonId("e8");

    private final FakeChat slack = new FakeChat("slack", Map.of("e7@kith.example", "U7"));
    private final FakeChat mute = new FakeChat("teams", Map.of());

    @ParameterizedTest
    @EnumSource
    void fewAreAskedForOneByOne(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var found = directory(redis, 9, slack).whereabouts(people(redis));
            assertThat(found.of(E7)).contains(slack.address("U7"));
            assertThat(found.of(E8)).isEmpty();
            assertThat(slack.asked).hasSize(9).doesNotContain("profiles");
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyAreLookedForInAList(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var found = directory(redis, MANY, slack).whereabouts(people(redis));
            assertThat(found.of(E7)).contains(slack.address("U7"));
            assertThat(found.of(E8)).isEmpty();
            assertThat(slack.asked).containsExactly("profiles");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoIsInTheBookIsNotAskedFor(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            directory(redis, 8, slack).addressOf(E7);
            slack.asked.clear();
            assertThat(directory(redis, 8, slack)
                            .whereabouts(List.of(Fixture.person("e7", null)))
                            .of(E7))
                    .contains(slack.address("U7"));
            assertThat(slack.asked).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyOnAPlatformThatListsNobodyAreTakenToBeSomewhere(TestRedis.Mode mode) {
        try (var redis = TestRedis.empty(mode)) {
            var found = directory(redis, MANY, mute).whereabouts(people(redis));
            assertThat(found.unasked()).hasSize(MANY);
            assertThat(found.of(E8).orElseThrow().limitedBy()).isEqualTo(Whereabouts.UNASKED);
            assertThat(mute.asked).containsExactly("profiles");
        }
    }

    private static Directory directory(Redis redis, int count, FakeChat chat) {
        var people = People.in(redis, TestRedis.vault(), Fixture.JSON);
        people.save(IntStream.range(0, count)
                .mapToObj(i -> Fixture.person("e" + i, null))
                .toList());
        Instant now = Instant.parse("2026-03-02T10:00:00Z");
        return Directory.of(new Roll(people, () -> now), new Chats(List.of(chat)), redis, () -> now);
    }

    private static Collection<Person> people(Redis redis) {
        return People.in(redis, TestRedis.vault(), Fixture.JSON).all();
    }
}
