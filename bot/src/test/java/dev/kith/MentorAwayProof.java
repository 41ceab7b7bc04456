package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.Staff.Member;
import dev.kith.redis.TestRedis;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The real application on each platform: a mentor of two is away for six weeks, of whom one waits and the other changes; comes back, goes
 * on, and leaves the organisation. Whoever lost a mentor comes before somebody who only waits for one.
 */
@Tag("proof")
class MentorAwayProof {

    private static final Member BEN = Member.of("ben").with("skillsOffered", "feedback");
    private static final Member CAI = Member.of("cai").with("skillsWanted", "feedback");
    private static final Member EVE = Member.of("eve").with("skillsWanted", "feedback");

    /** These offer nothing yet, and want nothing. */
    private static final Member DEE = Member.of("dee");

    private static final Member FAY = Member.of("fay");
    private static final Member GUS = Member.of("gus");

    private static final List<Member> EVERYBODY = List.of(BEN, CAI, EVE, DEE, FAY, GUS);
    private static final List<String> IDS = EVERYBODY.stream().map(Member::id).toList();

    private static final String AWAY = "Ben Winter is away until March 1, 2026.";
    private static final String GOES_ON = "Ben Winter is here again, and your mentorship goes on.";
    private static final String PAUSE = "A pause, if that is all right";

    @TempDir
    Path folder;

    private Premises premises;
    private Staff staff;

    @ParameterizedTest
    @EnumSource
    void whoWaitsGoesOnWhoChangesGetsTheNextBestAndWhoeverLostAMentorComesFirst(Premises.Kind kind) {
        try (var opened = kind.open(folder, IDS)) {
            premises = opened;
            staff = new Staff(premises.kith());
            staff.are(EVERYBODY.toArray(Member[]::new));
            premises.saysHelloTo(PeerMentors.audience(IDS));

            benTakesTwo();
            allThreeSayThatTheyMet();
            gusWaitsForSomebody();
            benIsAwayForSixWeeks();
            caiWaits();
            eveChangesAndComesBeforeGus();
            nothingIsSentToBenAndNoSilenceCounts();
            benIsAskedFirstOnceHeIsBack();
            hisMentorshipWithCaiGoesOn();
            benLeavesAndCaiComesBeforeGus();
            nobodyLearnsOfAnyNo();
        }
    }

    private void benTakesTwo() {
        person("ben").says("sharing");
        premises.now();
        person("ben").pressesOn("Sharing what you know", "places-2");
        new PeerMentors(premises).begin(IDS);
        premises.later("P1D");
        agrees("ben", CAI);
        agrees("ben", EVE);
        premises.later("PT1M");
        premises.areIntroduced(CAI, BEN);
        premises.areIntroduced(EVE, BEN);
    }

    /** Whomever they met. */
    private void allThreeSayThatTheyMet() {
        premises.until(Instant.parse("2026-01-13T12:00:00Z"));
        for (var person : List.of(person("ben"), person("cai"), person("eve"))) {
            var asked = person.screen().stream()
                    .filter(one -> person.buttons(one).contains("met"))
                    .toList();
            assertThat(asked).isNotEmpty().allSatisfy(one -> person.presses("met", one));
        }
        premises.now();
    }

    private void gusWaitsForSomebody() {
        staff.are(GUS.with("skillsWanted", "feedback"));
    }

    private void benIsAwayForSixWeeks() {
        staff.are(BEN.with("leaveFrom", "2026-01-19").with("leaveUntil", "2026-03-01"));
        premises.until(Instant.parse("2026-01-20T12:00:00Z"));
        for (String mentee : List.of("cai", "eve")) {
            assertThat(person(mentee).sees(AWAY).text())
                    .as("never why")
                    .doesNotContainPattern("(?i)leave|holiday|vacation|sick|parent");
        }
    }

    private void caiWaits() {
        person("cai").pressesOn(AWAY, "wait");
        premises.now();
        person("cai").sees("I write again once Ben Winter is here.");
    }

    private void eveChangesAndComesBeforeGus() {
        staff.are(DEE.with("skillsOffered", "feedback"));
        person("eve").pressesOn(AWAY, "change");
        premises.later("PT1M");
        person("eve").sees("I look for somebody else; you come first.");
        agrees("dee", EVE);
        premises.later("PT1M");
        premises.areIntroduced(EVE, DEE);
    }

    private void nothingIsSentToBenAndNoSilenceCounts() {
        var before = person("ben").everRead();
        premises.until(Instant.parse("2026-03-01T20:00:00Z"));
        assertThat(person("ben").everRead()).isEqualTo(before);
        person("ben").seesNothingOf(PAUSE);
        person("cai").seesNothingOf(PAUSE).seesNothingOf(GOES_ON);
    }

    private void benIsAskedFirstOnceHeIsBack() {
        premises.until(Instant.parse("2026-03-02T12:00:00Z"));
        person("ben").sees("Your mentorship with Eve Winter has ended.");
        person("ben").sees("you had a mentorship with Cai Winter. Shall it go on?");
        person("cai").seesNothingOf(GOES_ON);
    }

    private void hisMentorshipWithCaiGoesOn() {
        person("ben").pressesOn("you had a mentorship with Cai Winter. Shall it go on?", "go-on");
        premises.later("PT1M");
        person("ben").sees("It goes on.");
        person("cai").sees(GOES_ON);
        person("eve").seesNothingOf(GOES_ON);
    }

    private void benLeavesAndCaiComesBeforeGus() {
        staff.are(FAY.with("skillsOffered", "feedback"));
        staff.letsGo("ben");
        premises.later("PT1M");
        assertThat(person("cai").sees("Your mentorship has ended.").text()).contains("you come first");
        agrees("fay", CAI);
        premises.later("PT1M");
        premises.areIntroduced(CAI, FAY);
    }

    /** Nor of anybody who was introduced to somebody else. */
    private void nobodyLearnsOfAnyNo() {
        premises.later("PT1H");
        readsOnlyOf("ben", CAI, EVE);
        readsOnlyOf("cai", BEN, FAY);
        readsOnlyOf("eve", BEN, DEE);
        readsOnlyOf("dee", EVE);
        readsOnlyOf("fay", CAI);
        readsOnlyOf("gus");
        assertThat(premises.ledger().doubles()).isEmpty();

        var mentors = new PeerMentors(premises);
        assertThat(mentors.looksComplete()).isTrue();
        assertThat(mentors.deliveries()).contains("\"eve\"").doesNotContain("gus");
        assertThat(List.of(mentors.deliveries(), facts(), premises.statements().toString()))
                .allSatisfy(told -> assertThat(told)
                        .doesNotContainPattern("(?i)mentoring|change|not.now|declin|no.answer|away|leave|\\bover\\b"));
        assertThat(folder.resolve("application.log")).content().doesNotContainPattern("(?i)\\bben\\b|winter");
    }

    private void readsOnlyOf(String id, Member... others) {
        EVERYBODY.stream()
                .filter(one -> !one.id().equals(id) && !List.of(others).contains(one))
                .forEach(one -> person(id).seesNothingOf(one.name()));
    }

    private void agrees(String mentor, Member mentee) {
        person(mentor).pressesOn(mentee.name() + " is looking for somebody", "accept");
    }

    private Colleague person(String id) {
        return premises.person(id);
    }

    private String facts() {
        try (var redis = TestRedis.over(folder.resolve("redis"))) {
            return redis.keys("facts").stream()
                    .map(key -> TestRedis.all(redis, key))
                    .collect(Collectors.joining("\n"));
        }
    }
}
