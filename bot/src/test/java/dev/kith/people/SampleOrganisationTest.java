package dev.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleOrganisationTest {

    private static final LocalDate START = LocalDate.parse("2026-03-02");

    private final MemoryPeople people = new MemoryPeople();
    private final PeopleImport imports = PeopleParts.imports(people, new Attributes(List.of()), Usual.UNSET);
    private final SampleOrganisation sample = new SampleOrganisation(people, imports);

    @BeforeEach
    void load() {
        assertThat(sample.load(START)).isTrue();
    }

    @Test
    void isAboutFiftyPeopleInSeveralZones() {
        assertThat(people.all()).hasSizeBetween(45, 55);
        assertThat(people.all().stream().map(Person::zone).distinct()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(people.all()).anyMatch(person -> person.zone().equals(ZoneId.of("Asia/Kolkata")));
    }

    @Test
    void hasOneHeadAndTwoStepsBelow() {
        assertThat(people.all())
                .filteredOn(person -> person.manager().isEmpty())
                .hasSize(1);
        assertThat(people.all().stream().map(this::depth).distinct()).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void hasFiveNewManagersWhoLeadSomebody() {
        var leaders = people.all().stream()
                .flatMap(person -> person.manager().stream())
                .collect(Collectors.toSet());
        var recent = people.all().stream()
                .filter(person -> person.managerSince()
                        .filter(START.minusDays(90)::isBefore)
                        .isPresent())
                .toList();

        assertThat(recent).hasSize(5).allMatch(person -> leaders.contains(person.id()));
        assertThat(recent)
                .filteredOn(
                        person -> person.managerSince().filter(START::isBefore).isPresent())
                .hasSize(3);
    }

    @Test
    void nobodyIsOnLeaveInTheFirstTenDays() {
        assertThat(people.all())
                .noneMatch(person -> START.datesUntil(START.plusDays(11)).anyMatch(person::isOnLeave));
    }

    @Test
    void everyWantedSkillIsOfferedBySomebody() {
        var offered = people.all().stream()
                .flatMap(one -> one.skillsOffered().stream())
                .toList();
        var wanted = people.all().stream()
                .flatMap(one -> one.skillsWanted().stream())
                .distinct()
                .toList();

        assertThat(offered).containsAll(wanted);
    }

    @Test
    void isLoadedOnlyWhereThereIsNobody() {
        var before = people.all();

        assertThat(sample.load(START.plusDays(50))).isFalse();
        assertThat(people.all()).isEqualTo(before);
    }

    private int depth(Person person) {
        Optional<Person> manager = person.manager().flatMap(people::find);
        return manager.map(leader -> depth(leader) + 1).orElse(0);
    }
}
