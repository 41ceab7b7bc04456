package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.DryRun;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who meets whom in the rounds of an introduction, as whoever is in them sees it. */
class RoundAfterRoundTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 6);

    private static final String MENTORS = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00', from: 2026-01-06}
            """;

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    private void among(Person... people) {
        close();
        workplace = Workplace.of(people);
    }

    @Test
    void nobodyMeetsTheSameTwiceAndWhoeverMetAllIsLeftAlone() {
        among(mentor("ben"), mentor("dee"), mentor("eve"), mentee("cai"), mentee("flo"), mentee("gus"));
        workplace.runs(MENTORS).later(Period.ofDays(2));
        for (int round = 1; round <= 3; round++) {
            assertThat(metBy("cai", "flo", "gus")).hasSize(3 * round).doesNotHaveDuplicates();
            workplace.later(Period.ofDays(7));
        }

        assertThat(metBy("cai")).containsExactlyInAnyOrder("cai+ben", "cai+dee", "cai+eve");
        assertThat(metBy("cai", "flo", "gus")).hasSize(9);
    }

    /** Thirteen rounds after they met. */
    @Test
    void whoMetLongAgoMeetsAgain() {
        among(mentor("ben"), mentee("cai"));
        workplace.runs(MENTORS).later(Period.ofDays(12 * 7 + 2));
        assertThat(metBy("cai")).containsExactly("cai+ben");

        workplace.later(Period.ofDays(7));
        assertThat(metBy("cai")).containsExactly("cai+ben", "cai+ben");
    }

    @Test
    void nobodyMeetsTheManagerOfTheirManager() {
        among(
                mentor("top"),
                TestPeople.ledBy("top", TestPeople.in("mid", "Europe/Berlin")),
                TestPeople.ledBy("mid", mentee("cai")));
        workplace.runs(MENTORS).later(Period.ofDays(2));
        assertThat(metBy("cai")).isEmpty();

        workplace.knows(mentor("dee")).later(Period.ofDays(7));
        assertThat(metBy("cai")).containsExactly("cai+dee");
        workplace.person("top").seesNothing();
    }

    @Test
    void whoIsAwayOnTheDayMeetsNobodyAndNobodyWaitsForThem() {
        among(TestPeople.onLeave(TUESDAY, TUESDAY, mentor("ben")), mentee("cai"));
        workplace.runs(MENTORS).later(Period.ofDays(2));
        assertThat(metBy("cai")).isEmpty();

        workplace.later(Period.ofDays(7));
        assertThat(metBy("cai")).containsExactly("cai+ben");
        assertThat(workplace.person("cai").was())
                .last()
                .satisfies(came -> assertThat(came).startsWith("TUESDAY 13 10:00"));
    }

    @Test
    void whoIsLeftAloneThenIsNotBroughtToAnybody() {
        among(mentor("ben"), mentor("dee"), mentee("cai"));
        workplace.person("ben").says("pause until 2026-01-20");
        workplace.runs(MENTORS).later(Period.ofDays(2));
        assertThat(metBy("cai")).containsExactly("cai+dee");
        assertThat(workplace.deliveries("mentors")).hasSize(2);

        workplace.later(Period.ofDays(7));
        assertThat(metBy("cai")).containsExactly("cai+dee");
        workplace.later(Period.ofDays(7));
        assertThat(metBy("cai")).containsExactly("cai+dee", "cai+ben");
    }

    /** Somebody of another department suits the mentor better. */
    @Test
    void whoHadNobodyLastTimeComesFirst() {
        among(mentor("ben"), TestPeople.inDepartment("Support", mentee("cai")), mentee("dee"));
        workplace.runs(MENTORS).later(Period.ofDays(2));
        assertThat(metBy("cai", "dee")).containsExactly("cai+ben");

        workplace.knows(TestPeople.inDepartment("Support", mentee("eve"))).later(Period.ofDays(7));
        assertThat(metBy("dee", "eve")).containsExactly("dee+ben");
        workplace.later(Period.ofDays(7));
        assertThat(metBy("dee", "eve")).containsExactly("dee+ben", "eve+ben");
    }

    @Test
    void twoWhoAreToldToSpeakDifferentLanguagesDoNotMeet() {
        among(german(mentor("ben"), "Français"), german(mentor("dee"), "Spanisch"), mentee("cai"));
        workplace.runs(MENTORS).later(Period.ofDays(2));
        assertThat(metBy("cai")).isEmpty();

        workplace.knows(speaking(mentee("cai"), "French")).later(Period.ofDays(7));
        assertThat(metBy("cai")).containsExactly("cai+ben");
    }

    /** A node that ends before it kept the pairs, and whoever goes on, find the same. */
    @Test
    void whoeverFindsThePairsAgainFindsTheSame() {
        among(Stream.of("ben", "dee", "eve", "hal", "ida")
                .flatMap(id -> Stream.of(mentor(id), mentee("for-" + id)))
                .toArray(Person[]::new));
        workplace.runs(MENTORS).later(Duration.ofHours(1));
        var planned = ids();
        assertThat(planned).hasSize(10);
        workplace.redis().delete(workplace.redis().keys("round*"));

        workplace = workplace.again();
        workplace.later(Period.ofDays(2));
        assertThat(ids()).isEqualTo(planned);
        assertThat(workplace.progress("mentors").sent()).isEqualTo(10);
    }

    private Set<String> ids() {
        return workplace.deliveries("mentors").stream().map(one -> one.id()).collect(Collectors.toSet());
    }

    @Test
    void whatIsForeseenGoesByWhoMetBefore() {
        among(mentor("ben"), mentee("cai"));
        workplace.runs(MENTORS);
        assertThat(foreseen()).containsExactlyInAnyOrder("ben", "cai", "cai");
        workplace.later(Period.ofDays(2));
        assertThat(foreseen()).containsExactlyInAnyOrder("cai", "cai");

        workplace.knows(mentee("dee"), TestPeople.onLeave(TUESDAY, TUESDAY.plusDays(7), mentor("eve")));
        assertThat(foreseen()).containsExactlyInAnyOrder("ben", "dee", "cai", "ben", "dee", "eve", "cai");
    }

    @Test
    void whoHasNobodyReadsWhyAndThatTheyComeFirst() {
        among(mentor("ben"), mentee("cai"), mentee("dee"));
        workplace.runs(MENTORS).later(Period.ofDays(2));

        var alone = metBy("cai").isEmpty() ? "cai" : "dee";
        workplace.person(alone).seesLast("has somebody this time").nowReads("you come first");
        assertThat(workplace.deliveries("mentors")).hasSize(3);
    }

    @Test
    void asLongAsThatStaysSoTheyAreNotToldAgain() {
        among(mentor("ben"), mentee("cai"));
        workplace.runs(MENTORS).later(Period.ofDays(2));
        workplace.later(Period.ofDays(7));
        workplace.person("cai").seesLast("You met everybody lately");
        int read = workplace.person("cai").cards().size();

        workplace.later(Period.ofDays(14));
        assertThat(workplace.person("cai").cards()).hasSize(read);
    }

    @Test
    void anotherReasonIsToldAnew() {
        among(mentee("cai"));
        workplace.runs(MENTORS).later(Period.ofDays(2));
        workplace.person("cai").seesLast("nobody who could share");

        workplace.knows(mentor("ben"), mentee("dee")).later(Period.ofDays(7));
        assertThat(metBy("cai")).containsExactly("cai+ben");
        workplace.later(Period.ofDays(7));
        workplace.person("cai").seesLast("You met everybody lately");
    }

    @Test
    void whoCouldHaveSharedSomethingAndWasNotNeededIsToldNothing() {
        among(mentor("ben"), mentor("dee"), mentee("cai"));
        workplace.runs(MENTORS).later(Period.ofDays(2));
        assertThat(workplace.deliveries("mentors")).hasSize(2);
        assertThat(workplace.person("ben").cards().size()
                        + workplace.person("dee").cards().size())
                .isEqualTo(1);
    }

    private List<String> foreseen() {
        var kept = workplace.desk().find(new CampaignId("mentors")).orElseThrow();
        var page = (DryRun.Page) workplace.dryRun().page(kept, new DryRun.Question(Duration.ofDays(14), 100, ""));
        return page.items().stream().map(DryRun.Item::person).toList();
    }

    private List<String> metBy(String... people) {
        var met = new ArrayList<String>();
        for (String person : people) {
            workplace.chat().cards(person).stream()
                    .map(card -> Employee.text(card.message()))
                    .filter(text -> text.contains("who knows"))
                    .map(text -> text.replaceFirst("(?s).*Meet ([a-z-]+), who knows.*", "$1"))
                    .forEach(other -> met.add(person + "+" + other));
        }
        return met;
    }

    private static Person mentor(String id) {
        return TestPeople.offering(id, "negotiation");
    }

    private static Person mentee(String id) {
        return TestPeople.wanting(id, "Negotiation");
    }

    private static Person german(Person person, String languages) {
        return speaking(TestPeople.speaking(person, Locale.GERMAN), languages);
    }

    private static Person speaking(Person person, String languages) {
        return TestPeople.withAttributes(person, Map.of("languages", languages));
    }
}
