package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.Staff.Member;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * The real application on each platform: a mentor says not now, the next is asked and agrees, the two meet, and that they did, as they
 * said, is all that anybody else learns.
 */
class MentoringOnPlatformsTest {

    private static final DateTimeFormatter BASIC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** From another department and another place than Cai; so he suits best. */
    private static final Member BEN = Member.of("ben")
            .with("skillsOffered", "feedback")
            .with("department", "Sales")
            .with("location", "Leipzig");

    private static final Member DEE = Member.of("dee")
            .with("skillsOffered", "feedback")
            .with("department", "Support")
            .with("location", "Kassel");
    private static final Member CAI = Member.of("cai")
            .with("skillsWanted", "feedback")
            .with("department", "Support")
            .with("location", "Kassel");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aMentorSaysNotNowTheNextAgreesTheTwoMeetAndNobodyLearnsMore(Premises.Kind kind) {
        var people = List.of("ben", "dee", "cai");
        try (var premises = kind.open(folder, people)) {
            new Staff(premises.kith()).are(BEN, DEE, CAI);
            new PeerMentors(premises).begin(people);
            theBestSaysNotNow(premises);
            theNextAgrees(premises);
            premises.areIntroduced(CAI, DEE);
            var met = theyFindHalfAnHour(premises);
            theySayThatTheyMet(premises, met);
            nobodyLearnsMore(premises);
            assertThat(folder.resolve("application.log"))
                    .content()
                    .doesNotContainPattern("(?i)not.now|\\bben\\b|winter");
        }
    }

    private static void theBestSaysNotNow(Premises premises) {
        premises.later("P2DT6H");
        premises.person("dee").seesNothingOf("Cai");
        premises.person("ben").pressesOn("Cai Winter is looking for somebody", "not-now");
        premises.now();
        premises.person("ben").sees("Nobody learns of it");
    }

    private static void theNextAgrees(Premises premises) {
        premises.later("P1D");
        premises.person("cai").seesNothingOf("Winter");
        premises.person("dee").pressesOn("Cai Winter is looking for somebody", "accept");
        premises.later("P1D");
        premises.person("dee").sees("I am introducing you to each other");
    }

    /** What one of them taps the other does not see, until there is one that both tapped. */
    private static Instant theyFindHalfAnHour(Premises premises) {
        premises.later("PT3H");
        var cai = premises.person("cai");
        var dee = premises.person("dee");
        var offered = cai.halfHours(cai.sees("Half an hour with Dee"));
        assertThat(offered).hasSizeGreaterThan(4);
        assertThat(dee.halfHours(dee.sees("Half an hour with Cai"))).isEqualTo(offered);
        List.of(0, 2, 4).forEach(index -> taps(premises, cai, "Half an hour with Dee", offered.get(index)));
        taps(premises, dee, "Half an hour with Cai", offered.get(1));
        dee.seesNothingOf("You meet");
        cai.seesNothingOf("You meet");

        taps(premises, dee, "Half an hour with Cai", offered.get(2));
        var both = half(offered.get(2));
        isConfirmed(dee, "You meet Cai", both);
        isConfirmed(cai, "You meet Dee", both);
        return both;
    }

    private static void taps(Premises premises, Colleague person, String card, String action) {
        person.pressesOn(card, action);
        premises.now();
    }

    /** The number of half hours since 1970. */
    private static Instant half(String action) {
        return Instant.ofEpochSecond(Long.parseLong(action.substring("take-".length())) * 1_800);
    }

    private static void isConfirmed(Colleague person, String words, Instant at) {
        String google = "dates=" + BASIC.format(at) + "%2F" + BASIC.format(at.plus(Duration.ofMinutes(30)));
        assertThat(person.links(person.sees(words)))
                .hasSize(2)
                .anySatisfy(link -> assertThat(link)
                        .startsWith("https://outlook.office.com/calendar/")
                        .doesNotContain("Winter"))
                .anySatisfy(link -> assertThat(link)
                        .startsWith("https://calendar.google.com/calendar/render")
                        .contains(google)
                        .doesNotContain("Winter"));
    }

    private static void theySayThatTheyMet(Premises premises, Instant met) {
        premises.until(theDayAfter(met, 9));
        premises.person("cai").seesNothingOf("Have you had a chance");
        premises.until(theDayAfter(met, 11));

        var cai = premises.person("cai");
        assertThat(verbs(premises)).containsExactly("invite", "accept");
        cai.pressesOn("Have you had a chance to talk?", "met");
        premises.now();
        assertThat(verbs(premises)).containsExactly("invite", "accept", "completed");
        premises.person("dee").pressesOn("Have you had a chance to talk?", "met");
        premises.now();
        assertThat(verbs(premises)).containsExactly("invite", "accept", "completed", "completed", "mentored");
        cai.pressesOn("worth your time?", "worth-yes");
        premises.now();
        cai.sees("make the date now");
        premises.person("dee").sees("worth your time?");
    }

    /** Of the statements that the built-in receiver has, in the order in which they came. */
    private static List<String> verbs(Premises premises) {
        return StreamSupport.stream(premises.statements().spliterator(), false)
                .map(one -> one.at("/verb/id").asString())
                .map(verb -> verb.substring(verb.lastIndexOf('/') + 1))
                .toList();
    }

    /** Both at the time at which it came about: an earlier one would tell that somebody else was asked before. */
    private static void nobodyReadsWhoWasAskedBefore(JsonNode statements) {
        var times = StreamSupport.stream(statements.spliterator(), false)
                .filter(one -> one.at("/verb/id").asString().startsWith("http://activitystrea.ms/"))
                .map(one -> one.path("timestamp").asString())
                .toList();
        assertThat(times).hasSize(2);
        assertThat(times.getFirst()).isEqualTo(times.getLast());
    }

    private static Instant theDayAfter(Instant half, int hour) {
        var local = half.atZone(ZoneId.of("Europe/Berlin"));
        return local.truncatedTo(ChronoUnit.DAYS).plusDays(1).withHour(hour).toInstant();
    }

    /** Not what was declined, nor who was asked, nor with whom they met. */
    private static void nobodyLearnsMore(Premises premises) {
        premises.later("P1D");
        var statements = premises.statements();
        assertThat(StreamSupport.stream(statements.spliterator(), false)
                        .map(one -> one.at("/actor/account/name").asString()))
                .containsExactlyInAnyOrder("cai", "dee", "dee", "dee", "dee");
        nobodyReadsWhoWasAskedBefore(statements);
        assertThat(statements.toString()).doesNotContain("ben", "Ben", "not-now", "worth", "Winter");

        var mentors = new PeerMentors(premises);
        assertThat(mentors.looksComplete()).isTrue();
        assertThat(mentors.deliveries()).contains("\"cai\"").doesNotContain("ben", "Ben", "not-now", "declin");

        premises.person("cai").seesNothingOf("Ben");
        premises.person("dee").seesNothingOf("Ben");
        assertThat(premises.person("ben").everRead()).noneMatch(text -> text.contains("Dee"));
        assertThat(premises.ledger().doubles()).isEmpty();
    }
}
