package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.loop.Post;
import dev.kith.people.Person;
import dev.kith.release.RoundId;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Once a month, for those who lead and want it. Ana and Ben run Kith, Lea leads and was asked, Max leads and was not. */
class DigestTest {

    private static final String CAMPAIGN = """
            id: pulse
            activity: {kind: checkin, prompt: belonging}
            audience: 'person.department == "Support"'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
            limits: {expires: P7D}
            confidentiality: {mode: confidential, k: 5, lattice: [department]}
            loop: {gate: false}
            """;

    private static final String JANUARY = "What January 2026 showed";

    private final Workplace workplace = Workplace.of(Stream.of(
                    Stream.of(TestPeople.others(12, "Support")).map(person -> TestPeople.ledBy("lea", person)),
                    Stream.of(
                            TestPeople.in("ana", "Europe/Berlin"),
                            TestPeople.placed(TestPeople.in("lea", "Europe/Berlin"), "Support", ""),
                            TestPeople.in("max", "America/New_York"),
                            TestPeople.in("ben", "Europe/Berlin"),
                            TestPeople.ledBy("max", TestPeople.in("tom", "Europe/Berlin")),
                            TestPeople.ledBy("uwe", TestPeople.speaking("eva", "Europe/Berlin", Locale.GERMAN)),
                            TestPeople.speaking("uwe", "Europe/Berlin", Locale.GERMAN)))
            .flatMap(people -> people)
            .toArray(Person[]::new));

    @AfterEach
    void close() {
        workplace.close();
    }

    /** Asked on the 6th of January, released on the 13th; it is the 14th. */
    private void aRound() {
        workplace.runs(CAMPAIGN).later(Period.ofDays(1)).later(Duration.ofHours(6));
        for (int other = 1; other <= 8; other++) {
            workplace
                    .person("other-" + other)
                    .sees("Belonging pulse")
                    .answers(
                            "authenticity",
                            String.valueOf(other % 3 + 3),
                            "acceptance",
                            "4",
                            "voice",
                            other % 2 == 0 ? "1" : "2");
        }
        workplace.later(Period.ofDays(8));
        workplace
                .loop()
                .post(
                        new RoundId(new CampaignId("pulse"), "2026-01-06"),
                        Post.Kind.ACTION,
                        "Every month we answer what became of ideas.",
                        "");
    }

    /** To the given day of February, in the evening. */
    private void untilFebruary(int day) {
        var evening = Instant.parse("2026-02-01T20:00:00Z").plus(day - 1, ChronoUnit.DAYS);
        workplace.later(Duration.between(workplace.now(), evening));
    }

    private Employee asks(String who) {
        var person = workplace.person(who);
        person.says("digest");
        person.seesLast("You get the digest on the first working day of each month");
        return person;
    }

    private String digest(String who) {
        return workplace.chat().cards(who).stream()
                .filter(card -> card.title().equals(JANUARY))
                .map(card -> Employee.text(card.message()))
                .findFirst()
                .orElse("");
    }

    private List<String> digests(String who) {
        return workplace.person(who).was().stream()
                .filter(one -> one.endsWith(" showed"))
                .toList();
    }

    @Test
    void whoLeadsReadsOnTheFirstWorkingDayWhatTheMonthBroughtAsFarAsTheyMay() {
        Stream.of("ana", "ben", "lea", "max").forEach(this::asks);
        aRound();
        endsIt("ben");
        untilFebruary(1);
        assertThat(digests("ana")).isEmpty();
        whoRunsKithReadsAllThatIsShown();
        whoWasToldReadsWhatAllSaidTogether();
        assertThat(digests("max")).as("was not asked").isEmpty();
        assertThat(digests("ben")).as("wants it no more").isEmpty();
        theNextMonthBringsNothingNew();
    }

    private void endsIt(String who) {
        workplace.person(who).says("digest off");
        workplace.person(who).seesLast("You get no digest any more.");
    }

    private void whoRunsKithReadsAllThatIsShown() {
        untilFebruary(2);
        assertThat(digests("ana")).containsExactly("MONDAY 2 10:00 " + JANUARY);
        assertThat(digest("ana"))
                .contains("Belonging pulse, round of January 6, 2026", "Everybody who was asked", "\nSupport\n")
                .contains("In my team I can be myself, without hiding what makes me different.: 4.1 of 5 on average")
                .contains("Nothing moved by more than chance explains", "too small are never shown")
                .contains("This is done: Every month we answer what became of ideas.")
                .contains("The figures are lowest on: “When I say what I think, it can change what we do.”")
                .contains("which of your ideas went nowhere")
                .doesNotContain("other-");
        assertThat(workplace.chat().cards("ana").getLast().message().summary())
                .isEqualTo("Your monthly digest")
                .doesNotContainPattern("[0-9]");
    }

    /** Lea is asked again the day after. */
    private void whoWasToldReadsWhatAllSaidTogether() {
        assertThat(digests("lea")).containsExactly("MONDAY 2 10:00 " + JANUARY);
        assertThat(digest("lea")).contains("Everybody who was asked").doesNotContain("\nSupport\n");
    }

    private void theNextMonthBringsNothingNew() {
        workplace.later(Period.ofDays(29));
        assertThat(digests("ana")).hasSize(1);
    }

    @Test
    void whoMovesGetsItOnceAtTheirNewTime() {
        asks("ana");
        aRound();
        workplace.later(Duration.between(workplace.now(), Instant.parse("2026-02-02T04:00:00Z")));
        workplace.knows(TestPeople.in("ana", "America/New_York"));
        untilFebruary(4);
        assertThat(digests("ana")).containsExactly("MONDAY 2 10:00 " + JANUARY);
    }

    @Test
    void aButtonEndsItAndBringsItBack() {
        asks("ana").seesLast("You get the digest").asks("digest-off");
        workplace.person("ana").seesAsNumber(2, "You get no digest any more.").asks("digest-on");
        workplace.person("ana").seesAsNumber(3, "You get the digest on the first working day");
    }

    @Test
    void whoLeadsNobodyIsNotGivenIt() {
        var tom = workplace.person("tom");
        tom.says("digest");
        tom.sees("The digest is for those who lead a team");
    }

    @ParameterizedTest
    @CsvSource({"monatsbericht, monatsbericht aus", "digest, digest aus"})
    void itIsAskedForInTheirLanguage(String word, String off) {
        var uwe = workplace.person("uwe");
        uwe.says(word);
        uwe.sees("Du bekommst den Monatsbericht am ersten Arbeitstag");
        uwe.says(off);
        uwe.seesAsNumber(2, "Du bekommst keinen Monatsbericht mehr.");
    }
}
