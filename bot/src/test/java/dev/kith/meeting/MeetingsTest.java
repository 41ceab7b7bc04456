package dev.kith.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.facts.FactLog;
import dev.kith.facts.FactType;
import dev.kith.meeting.Meetings.Change;
import dev.kith.people.PersonId;
import dev.kith.privacy.Retention;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How a meeting is kept: sealed, changed by one at a time, and no longer than its people are there. */
class MeetingsTest {

    private static final Instant TOLD = Instant.parse("2026-01-06T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-01-08T12:00:00Z");
    private static final PersonId ANA = new PersonId("ana");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CAI = new PersonId("cai");

    private final Redis redis = TestRedis.empty(TestRedis.Mode.ALONE);
    private final JsonMapper json = JsonMapper.builder().build();
    private final FactLog facts = new FactLog(redis, json, List.of(new FactType(PeopleMet.class)));
    private final RedisMeetings meetings = new RedisMeetings(redis, TestRedis.vault(), facts, json);
    private final Occasion.Told told = new Occasion.Told("peers", "2026-01-06");
    private final String id = meetings.idOf(told, List.of(ANA, BEN, CAI));

    MeetingsTest() {
        meetings.begin(id, occasion("ana", "ben", "cai"));
    }

    @AfterEach
    void close() {
        redis.close();
    }

    private Occasion occasion(String... people) {
        return new Occasion(told, "peers", List.of(people), true, TOLD);
    }

    private void says(PersonId person, Outcome word) {
        meetings.change(id, meeting -> Change.to(meeting.with(person, part -> part.saying(word, NOON))));
    }

    @Test
    void itsIdIsTheSameInWhateverOrder() {
        assertThat(meetings.idOf(told, List.of(CAI, ANA, BEN))).isEqualTo(id);
        assertThat(meetings.idOf(new Occasion.Told("peers", "2026-02-03"), List.of(ANA, BEN, CAI)))
                .isNotEqualTo(id);
    }

    @Test
    void isBegunOnce() {
        says(ANA, Outcome.MET);
        meetings.begin(id, occasion("ana", "ben", "cai"));

        assertThat(meetings.find(id).orElseThrow().part(ANA).hasMet()).isTrue();
    }

    @Test
    void isReadAsItWasKept() {
        meetings.change(
                id,
                meeting -> Change.to(meeting.offering(List.of(NOON))
                        .with(
                                ANA,
                                part -> part.told(TOLD)
                                        .choosing(part.choosing().taking(NOON))
                                        .asked(NOON)
                                        .saying(Outcome.MET, NOON)
                                        .saying(Worth.PARTLY))
                        .dated(NOON, ANA)));

        var kept = meetings.find(id).orElseThrow();
        assertThat(kept.date()).contains(new Meeting.Date(NOON, "ana"));
        assertThat(kept.part(ANA).worth()).contains(Worth.PARTLY);
        assertThat(kept.part(ANA).choosing().chosen()).containsExactly(NOON);
        assertThat(kept.offers(NOON)).isTrue();
    }

    /** Somebody else is faster, once. */
    @Test
    void noWordGetsLostWhereTwoSpeakAtOnce() {
        var first = new AtomicBoolean(true);
        meetings.change(id, meeting -> {
            if (first.getAndSet(false)) {
                says(BEN, Outcome.WONT);
            }
            return Change.to(meeting.with(ANA, part -> part.saying(Outcome.NOT_YET, NOON)));
        });

        var kept = meetings.find(id).orElseThrow();
        assertThat(kept.part(ANA).outcome()).contains(Outcome.NOT_YET);
        assertThat(kept.part(BEN).outcome()).contains(Outcome.WONT);
        assertThat(kept.nobodyMet()).isTrue();
    }

    @Test
    void whatChangesNothingTellsNothing() {
        var fact = new PeopleMet("f", NOON, new PeopleMet.Subject("ana", "peers", "peers"), id);
        for (int times = 0; times < 2; times++) {
            meetings.change(
                    id,
                    meeting -> new Change(meeting.with(ANA, part -> part.saying(Outcome.MET, NOON)), List.of(fact)));
        }

        assertThat(redis.jedis().xlen(FactLog.stream(redis.home(id)))).isOne();
    }

    @Test
    void nothingThatWasSaidCanBeReadInTheStore() {
        says(ANA, Outcome.WONT);

        var key = redis.keys("meeting:*").getFirst();
        assertThat(redis.jedis().hgetAll(key).toString()).doesNotContain("WONT").doesNotContain("wont");
    }

    @Test
    void whoeverIsNotOneOfThemSaysNothing() {
        says(new PersonId("dee"), Outcome.MET);

        assertThat(meetings.find(id).orElseThrow().parts()).isEmpty();
    }

    @Test
    void whatAllChooseIsCommonAndTheEarliestComesFirst() {
        Instant later = NOON.plusSeconds(3_600);
        meetings.change(id, meeting -> {
            var offered = meeting.offering(List.of(NOON, later));
            for (PersonId one : List.of(ANA, BEN, CAI)) {
                offered = offered.with(
                        one, part -> part.choosing(part.choosing().taking(later).taking(NOON)));
            }
            return Change.to(
                    offered.with(BEN, part -> part.choosing(part.choosing().dropping(NOON))));
        });

        var kept = meetings.find(id).orElseThrow();
        assertThat(kept.common(List.of(ANA, BEN, CAI))).containsExactly(later);
        assertThat(kept.common(List.of(ANA, CAI))).containsExactly(NOON, later);
    }

    @Test
    void nobodyMetIsSaidOnlyWhereNobodySaysOtherwise() {
        assertThat(meetings.find(id).orElseThrow().nobodyMet()).isFalse();
        says(ANA, Outcome.NOT_YET);
        assertThat(meetings.find(id).orElseThrow().nobodyMet()).isTrue();
        says(BEN, Outcome.DATE);
        assertThat(meetings.find(id).orElseThrow().nobodyMet()).isFalse();
    }

    /** Of three two are left, and of two nobody. */
    @Test
    void whoeverIsErasedTakesTheirWordWithThem() {
        says(ANA, Outcome.MET);
        says(BEN, Outcome.NOT_YET);
        meetings.erase(ANA);

        var kept = meetings.find(id).orElseThrow();
        assertThat(kept.occasion().people()).containsExactly("ben", "cai");
        assertThat(kept.parts()).containsOnlyKeys("ben");
        assertThat(meetings.of(ANA)).isEmpty();
        assertThat(meetings.of(BEN)).containsOnlyKeys(id);

        meetings.erase(BEN);
        assertThat(redis.keys("meeting:*")).isEmpty();
    }

    @Test
    void isKeptAsLongAsIntroductionsAre() {
        assertThat(meetings.expire(Retention.USUAL, LocalDate.of(2028, 1, 6))).isZero();
        assertThat(meetings.expire(Retention.USUAL, LocalDate.of(2028, 1, 7))).isOne();
        assertThat(meetings.find(id)).isEmpty();
    }

    @Test
    void aPauseEndsWithTheSameYears() {
        var pauses = new RedisPauses(redis);
        var peers = occasion("ana").campaign();
        pauses.pause(peers, ANA, TOLD);
        pauses.pause(peers, BEN, TOLD.plusSeconds(86_400));

        assertThat(pauses.of(peers)).containsExactlyInAnyOrder(ANA, BEN);
        assertThat(pauses.expire(Retention.USUAL, LocalDate.of(2028, 1, 7))).isOne();
        assertThat(pauses.of(peers)).containsExactly(BEN);
        pauses.erase(BEN);
        assertThat(pauses.of(peers)).isEmpty();
    }
}
