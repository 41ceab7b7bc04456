package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Gathered;
import dev.kith.erasure.ErasureParts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who meets whom: two of whom one shares, peers, or groups, each told alone or in one conversation. */
class FormsTest {

    @TempDir
    Path folder;

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    private void among(Person... people) {
        close();
        workplace = Workplace.of(people);
    }

    private static Person[] people(int many) {
        return Stream.of("ana", "ben", "cai", "dee", "eve", "flo", "gus", "hal", "ida")
                .limit(many)
                .map(id -> TestPeople.in(id, "Europe/Berlin"))
                .toArray(Person[]::new);
    }

    private static String campaign(String prompt, String programme) {
        return """
                id: coffee
                activity: {kind: introduction, prompt: %s}
                programme: {joining: everybody, %s}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00', from: 2026-01-06}
                """.formatted(prompt, programme);
    }

    /** Whom each of these read of, by the homes. */
    private Map<String, Set<String>> met(Person... people) {
        return Stream.of(people)
                .map(person -> person.id().value())
                .collect(Collectors.toMap(id -> id, id -> namedAtHome(id, people)));
    }

    private Set<String> namedAtHome(String id, Person... people) {
        String home = workplace.person(id).home();
        return Stream.of(people)
                .map(Person::name)
                .filter(name -> home.contains(name + ": on January"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void peersNeedNoSkillAndOfAnOddNumberThreeMeet() {
        var people = people(5);
        among(people);
        workplace.runs(campaign("peers", "form: peers")).later(Period.ofDays(2));

        var met = met(people);
        assertThat(met.values().stream().map(Set::size).sorted()).containsExactly(1, 1, 2, 2, 2);
        met.forEach((one, others) ->
                others.forEach(other -> assertThat(met.get(other)).contains(one)));
        assertThat(workplace.deliveries("coffee")).hasSize(5);
        String one = met.keySet().stream()
                .filter(id -> met.get(id).size() == 2)
                .findFirst()
                .orElseThrow();
        workplace.person(one).sees("Meet " + String.join(" and ", met.get(one)) + ", colleagues you may know");
    }

    @Test
    void wordsOfEqualsMeanPeersWhereNothingIsSaid() {
        var people = people(2);
        among(people);
        workplace.runs(campaign("peers", "apart: P1W")).later(Period.ofDays(2));

        workplace
                .person("ana")
                .sees("Meet ben, a colleague")
                .nowReads("Why you: you have not been introduced here before.");
        workplace.person("ben").sees("Meet ana, a colleague");
    }

    @Test
    void threeReadItInOneConversation() {
        among(people(3));
        workplace.chat().gathers();
        workplace.runs(campaign("peers", "form: peers")).later(Period.ofDays(2));

        workplace.person("ana+ben+cai").sees("ana, meet ben and cai.").nowReads("Anybody may leave it at one meeting");
        assertThat(workplace.deliveries("coffee")).hasSize(1);
        assertThat(namedAtHome("cai", people(3))).containsExactly("ana", "ben");
    }

    @Test
    void threeWhoCannotBeBroughtTogetherAreEachToldAlone() {
        among(people(3));
        workplace.chat().gathers();
        workplace.chat().gatherings(new Gathered.Refused("missing_scope"));
        workplace.runs(campaign("peers", "form: peers")).later(Period.ofDays(2));

        workplace.person("ana").sees("Meet ben and cai");
        workplace.person("ben").sees("Meet ana and cai");
        workplace.person("cai").sees("Meet ana and ben");
        assertThat(workplace.progress("coffee").sent()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"8, '3 3 3 3 3 3 3 3'", "9, '3 3 3 3 4 4 4 4 4'"})
    void groupsDifferByOneAtMost(int many, String others) {
        var people = people(many);
        among(people);
        workplace.chat().gathers();
        workplace.runs(campaign("cross-site", "form: groups, size: 4")).later(Period.ofDays(2));

        assertThat(met(people).values().stream()
                        .map(Set::size)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(others);
        assertThat(workplace.deliveries("coffee")).hasSize(2);
    }

    @Test
    void nobodyOfAGroupMeetsTheirManagerAndWhoIsLeftReadsWhy() {
        var people = people(4);
        among(people[0], people[1], people[2], TestPeople.ledBy("ana", people[3]));
        workplace.runs(campaign("peers", "form: groups, size: 4")).later(Period.ofDays(2));

        var met = met(people);
        assertThat(met.get("ana")).doesNotContain("dee");
        assertThat(met.values().stream().map(Set::size).sorted()).containsExactly(0, 2, 2, 2);
        String left = met.keySet().stream()
                .filter(id -> met.get(id).isEmpty())
                .findFirst()
                .orElseThrow();
        workplace.person(left).sees("has somebody this time");
    }

    @Test
    void whoIsTheOnlyOneReadsThatNobodyWasThere() {
        among(people(1));
        workplace.runs(campaign("peers", "form: peers")).later(Period.ofDays(2));

        workplace.person("ana").sees("I found nobody whom I could introduce you to");
    }

    @Test
    void apartIsHowLongTwoDoNotMeetAgain() {
        among(people(2));
        workplace.runs(campaign("peers", "apart: P8D")).later(Period.ofDays(9));
        assertThat(workplace.chat().cards("ana")).hasSize(2);
        workplace.person("ana").seesLast("met everybody lately");

        workplace.later(Period.ofDays(7));
        workplace.person("ana").seesLast("Why you: it is a while since you were last introduced.");
    }

    @Test
    void sponsorsAreOfTheWholeDirectoryAndNeedNoSkill() {
        var people = people(4);
        people[0] = TestPeople.placed(people[0], "Board", "director");
        people[1] = TestPeople.placed(people[1], "Sales", "lead");
        among(people);
        workplace
                .runs(campaign("sponsors", "form: mentors, skill: welcome, sharing: 'person.level == \"director\"'")
                        .replace("'true'", "'person.level == \"lead\"'"))
                .later(Period.ofDays(2));

        workplace.person("ben").sees("Meet ana, who has a say").nowReads("Why you: you work in different departments");
        workplace.person("ana").sees("Meet ben, who would like their work to be known");
        assertThat(workplace.deliveries("coffee")).hasSize(2);
        assertThat(workplace.person("ben").home()).contains("ana: on January 6, 2026");
    }

    @Test
    void whatSpeaksOfASkillIsLeftOutWhereThereIsNone() {
        among(people(1)[0], TestPeople.offering("ben", "chess"));
        workplace
                .runs(campaign("peer-mentors", "form: mentors, skill: welcome"))
                .later(Period.ofDays(2));

        workplace.person("ana").sees("Meet ben.").nowReads("Whether there is a second conversation");
        assertThat(Employee.text(workplace.chat().cards("ana").getFirst().message()))
                .doesNotContain("{skill}", "Common ground", "knows a good deal");
    }

    @Test
    void whoIsErasedOfThreeLeavesTwoWhoStillFindEachOther() {
        among(people(3));
        workplace.runs(campaign("peers", "form: peers")).later(Period.ofDays(2));
        assertThat(namedAtHome("ben", people(3))).containsExactly("ana", "cai");
        new ErasureParts(workplace, folder.resolve("erased")).erasure().erase(new PersonId("cai"));

        assertThat(namedAtHome("ben", people(3))).containsExactly("ana");
        workplace.later(Period.ofDays(2));
        assertThat(workplace.chat().cards("ben")).hasSize(1);
    }

    /** What was to be told of who is gone is planned anew among those who are left. */
    @Test
    void whoIsErasedBeforeThreeAreToldLeavesTwoWhoMeet() {
        among(people(3));
        workplace.runs(campaign("peers", "form: peers")).later(Duration.ofHours(1));
        new ErasureParts(workplace, folder.resolve("erased")).erasure().erase(new PersonId("ana"));
        workplace.later(Period.ofDays(2));

        workplace.person("ben").sees("Meet cai, a colleague");
        workplace.person("cai").sees("Meet ben, a colleague");
    }

    /** It was fixed that three meet, and one leaves before they are told. */
    @Test
    void whoLeavesOfThreeIsMissedAndTheOthersMeet() {
        among(people(3));
        workplace.chat().gathers();
        workplace.runs(campaign("peers", "form: peers")).later(Duration.ofHours(1));
        workplace.loses("cai");
        workplace.later(Period.ofDays(2));

        workplace.person("ana+ben").sees("ana, meet ben. ben, meet ana.");
    }
}
