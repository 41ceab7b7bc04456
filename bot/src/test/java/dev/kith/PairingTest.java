package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.campaign.Campaign;
import dev.kith.delivery.CampaignId;
import dev.kith.introduction.Alone.Why;
import dev.kith.introduction.Pairing.Circumstances;
import dev.kith.introduction.Pairing.Paired;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is found for whom where people are asked before they are told. */
class PairingTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 6);

    private static final String ASKING = """
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            programme: {joining: everybody, asks: mentor}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00', from: 2026-01-06}
            """;

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    private void among(String campaign, Person... people) {
        close();
        workplace = Workplace.of(people);
        workplace.runs(campaign);
    }

    private Paired found(Circumstances circumstances) {
        Campaign campaign =
                workplace.desk().find(new CampaignId("mentors")).orElseThrow().campaign();
        return workplace.pairing().pair(campaign, TUESDAY, circumstances);
    }

    private static Set<String> couples(Paired paired) {
        return paired.groups().stream()
                .map(group -> group.people().stream().map(PersonId::value).collect(Collectors.joining("+"))
                        + group.skill().map(skill -> " " + skill).orElse(""))
                .collect(Collectors.toSet());
    }

    private static PersonId id(String id) {
        return new PersonId(id);
    }

    @Test
    void whoLooksStandsFirstAndWhoHasNobodyIsNamedWithWhy() {
        among(ASKING, mentor("ben"), mentee("cai"), mentee("dee"), TestPeople.offering("eve", "chess"));
        var paired = found(Circumstances.NONE);

        assertThat(couples(paired)).hasSize(1).containsAnyOf("cai+ben negotiation", "dee+ben negotiation");
        var alone = paired.groups().getFirst().people().contains(id("cai")) ? "dee" : "cai";
        assertThat(paired.without()).isEqualTo(Map.of(id(alone), Why.TAKEN, id("eve"), Why.SPARE));
        assertThat(found(Circumstances.NONE)).isEqualTo(paired);
    }

    @Test
    void nothingIsPlannedInRoundsWhereSomebodyIsAskedFirst() {
        among(ASKING, mentor("ben"), mentee("cai"));
        workplace.later(Period.ofDays(2));

        assertThat(workplace.deliveries("mentors")).isEmpty();
        workplace.person("ben").sees("Would you meet?");
        workplace.person("cai").seesNothing();
    }

    @Test
    void whoHasSeveralPlacesIsFoundForSeveral() {
        among(ASKING, mentor("ben"), mentee("cai"), mentee("dee"), mentee("eve"));

        assertThat(couples(found(places("ben", 2)))).hasSize(2);
        assertThat(couples(found(places("ben", 3))))
                .containsExactlyInAnyOrder("cai+ben negotiation", "dee+ben negotiation", "eve+ben negotiation");
    }

    @Test
    void whoHasNoPlaceLeftTakesNobodyAndIsNotToSpare() {
        among(ASKING, mentor("ben"), mentee("cai"));
        var paired = found(places("ben", 0));

        assertThat(paired.groups()).isEmpty();
        assertThat(paired.without()).isEqualTo(Map.of(id("cai"), Why.TAKEN));
    }

    @Test
    void whoIsSettledTakesNoPart() {
        among(ASKING, mentor("ben"), mentee("cai"), mentee("dee"));
        var paired = found(new Circumstances(Map.of(), Set.of(id("cai")), Set.of(), Map.of()));

        assertThat(couples(paired)).containsExactly("dee+ben negotiation");
        assertThat(paired.without()).isEmpty();
    }

    @Test
    void whoIsKeptApartIsToldAsIfNobodyWasThere() {
        among(ASKING, mentor("ben"), mentee("cai"));
        var apart = Set.of(List.of(id("ben"), id("cai")));
        var paired = found(new Circumstances(Map.of(), Set.of(), apart, Map.of()));

        assertThat(paired.groups()).isEmpty();
        assertThat(paired.without()).isEqualTo(Map.of(id("cai"), Why.NOBODY, id("ben"), Why.SPARE));
    }

    @Test
    void whoWasLeftOutLongestComesFirst() {
        among(ASKING, mentor("ben"), mentee("cai"), TestPeople.inDepartment("Support", mentee("dee")), mentee("eve"));
        assertThat(couples(found(Circumstances.NONE))).containsExactly("dee+ben negotiation");

        var leftOut = Map.of(id("cai"), 1, id("eve"), 2);
        assertThat(couples(found(new Circumstances(Map.of(), Set.of(), Set.of(), leftOut))))
                .containsExactly("eve+ben negotiation");
    }

    /** Who shares is looked for beyond the audience, and a skill is no condition. */
    @Test
    void whoMayShareIsWhoTheCampaignSays() {
        among(
                ASKING.replace("asks: mentor", "asks: mentor, skill: welcome, sharing: 'person.level == \"director\"'")
                        .replace("'true'", "'person.level == \"lead\"'"),
                Stream.of("ana", "ben", "cai", "dee", "eve")
                        .map(one -> TestPeople.placed(
                                TestPeople.in(one, "Europe/Berlin"),
                                one,
                                Map.of("ana", "director", "ben", "lead", "cai", "lead")
                                        .getOrDefault(one, "")))
                        .toArray(Person[]::new));

        assertThat(couples(found(places("ana", 5)))).containsExactlyInAnyOrder("ben+ana", "cai+ana");
        assertThat(found(places("ana", 5)).without()).isEmpty();
    }

    @Test
    void coupleIsTwo() {
        assertThatThrownBy(() -> new Circumstances(Map.of(), Set.of(), Set.of(List.of(id("ben"))), Map.of()))
                .hasMessageContaining("ben");
    }

    private static Circumstances places(String person, int many) {
        return new Circumstances(Map.of(id(person), many), Set.of(), Set.of(), Map.of());
    }

    private static Person mentor(String id) {
        return TestPeople.offering(id, "negotiation");
    }

    private static Person mentee(String id) {
        return TestPeople.wanting(id, "Negotiation");
    }
}
