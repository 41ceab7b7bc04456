package dev.kith.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import dev.kith.redis.Holding;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.release.Released.Comment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A confidential comment finds its writer, and nobody who reads the store does. */
class ReturnAddressesTest {

    private static final RoundId ID = new RoundId(new CampaignId("pulse"), "2026-01-06");
    private static final Instant FROM = Instant.parse("2026-01-06T09:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-01-13T22:00:00Z");
    private static final PersonId ANA = new PersonId("ana");
    private static final PersonId BEN = new PersonId("ben");
    private static final String SAME = "More light.";
    private static final Comment ANAS = new Comment("a1", "comment", Map.of(), SAME);
    private static final Comment BENS = new Comment("b2", "comment", Map.of(), SAME);

    private Redis redis = TestRedis.empty();

    @AfterEach
    void close() {
        redis.close();
    }

    private Round round(TestRedis.Mode mode) {
        redis = TestRedis.empty(mode);
        var question = new Item("key", "comment", "Anything?", List.of(), Optional.empty());
        var handling = new Handling(Mode.CONFIDENTIAL, 5, List.of(), List.of());
        var frozen = new Frozen("weekly", handling, List.of(question), FROM, UNTIL, false);
        var round = parts().rounds().begin(ID, frozen, Map.of(ANA, Map.of(), BEN, Map.of()));
        var voices = new Voices(TestRedis.vault());
        List.of(ANA, BEN).forEach(person -> answers(round, person));
        parts().answers().address(round, Map.of("a1", voices.inLedger(ANA), "b2", voices.inLedger(BEN)));
        return round;
    }

    private ReleaseParts parts() {
        return ReleaseParts.of(redis, TestRedis.vault());
    }

    private void answers(Round round, PersonId person) {
        var place = parts().answers().place(round, person);
        redis.jedis().hset(place.key(), place.field(), parts().answers().seal(round, person, Map.of("comment", SAME)));
    }

    private Optional<PersonId> writer(Round round, Comment comment) {
        return parts().answers().writer(round, comment, List.of(ANA, BEN));
    }

    private Map<String, String> kept() {
        String key = redis.keys("return-addresses:*").getFirst();
        return Map.copyOf(redis.jedis().hgetAll(key));
    }

    @ParameterizedTest
    @EnumSource
    void twoWhoWroteTheSameAreToldApart(TestRedis.Mode mode) {
        var round = round(mode);
        assertThat(writer(round, ANAS)).contains(ANA);
        assertThat(writer(round, BENS)).contains(BEN);
        assertThat(parts().answers().writer(round, ANAS, List.of(BEN))).isEmpty();
        assertThat(writer(round, new Comment("", "comment", Map.of(), SAME))).isEmpty();
        assertThat(Holding.of(redis, "ana")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofWhoeverIsGoneNothingIsLeftAndNobodySeesWhichCommentItWas(TestRedis.Mode mode) {
        var round = round(mode);
        var before = kept();
        parts().answers().forget(round, ANA);
        assertThat(writer(round, ANAS)).isEmpty();
        answers(round, ANA);
        assertThat(writer(round, ANAS)).as("not even with the same answer").isEmpty();
        assertThat(writer(round, BENS)).contains(BEN);

        assertThat(kept()).containsOnlyKeys("a1", "b2");
        assertThat(kept().entrySet().stream()
                        .filter(one -> one.getValue().equals(before.get(one.getKey())))
                        .collect(Collectors.toSet()))
                .isEmpty();
        assertThat(kept().values().stream().map(String::length).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aWithdrawnAnswerIsNobodysAndWithTheRoundsKeyAllIsGone(TestRedis.Mode mode) {
        var round = round(mode);
        var place = parts().answers().place(round, BEN);
        redis.jedis().hdel(place.key(), place.field());
        assertThat(writer(round, BENS)).isEmpty();
        parts().answers().destroy(round);
        assertThat(writer(round, ANAS)).isEmpty();
        assertThat(redis.keys("return-addresses:*")).isEmpty();
    }
}
