package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.kith.audit.Deed;
import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.signals.Effect;
import dev.kith.signals.Reading;
import dev.kith.signals.Response;
import dev.kith.signals.SignalDesk;
import dev.kith.signals.SignalDesk.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A finding from outside proposes what is done about it; somebody decides, and it is followed. */
class SignalsTest {

    private static final String ACCESS = """
            {
              "id": "leading-opened-berlin",
              "topic": "access",
              "source": "survey",
              "from": "Learning report",
              "date": "2026-01-02",
              "figure": {"what": "people who opened anything about leading", "unit": "%", "value": 14, "baseline": 29, "people": 12},
              "cohort": {"location": ["Berlin"]},
              "reason": "At this site it is opened half as often as elsewhere."
            }
            """;

    private static final String OF_A_GROUP = ACCESS.replace("leading-opened-berlin", "women-berlin")
            .replace("\"reason\"", "\"group\": \"women who came back from leave\", \"reason\"");

    private static final int AT_EACH = 22;

    private final Workplace workplace = Workplace.of(Stream.of(
                    Stream.of(at("ana", "Rome", "head"), led(at("lea", "Berlin", "lead"), "ana")),
                    people("berlin", "Berlin", "lea"),
                    people("rome", "Rome", "ana"))
            .flatMap(some -> some)
            .toArray(Person[]::new));
    private final SignalDesk desk = workplace.signals().desk();

    private static Stream<Person> people(String id, String location, String leader) {
        return IntStream.range(0, AT_EACH).mapToObj(number -> led(at(id + "-" + number, location, "mid"), leader));
    }

    private static Person at(String id, String location, String level) {
        var person = TestPeople.placed(TestPeople.in(id, "Europe/Berlin"), "Sales", location);
        var work = person.work();
        return new Person(
                person.id(),
                person.contact(),
                new Person.Work(work.manager(), work.department(), location, work.mode(), level),
                person.dates(),
                person.skills(),
                person.attributes());
    }

    private static Person led(Person person, String leader) {
        var work = person.work();
        return new Person(
                person.id(),
                person.contact(),
                new Person.Work(new PersonId(leader), work.department(), work.location(), work.mode(), work.level()),
                person.dates(),
                person.skills(),
                person.attributes());
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private Response taken(String text) {
        var outcome = take(text);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).response();
    }

    private Outcome take(String text) {
        return desk.take(text.getBytes(StandardCharsets.UTF_8), "API");
    }

    private List<String> refused(String text) {
        var outcome = take(text);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.all()).as("nothing was kept").isEmpty();
        assertThat(workplace.desk().all()).as("nothing was written").isEmpty();
        return ((Outcome.Refused) outcome)
                .problems().stream().map(problem -> problem.toString()).toList();
    }

    private Kept campaign(Response response, String entry) {
        return response.parts().stream()
                .filter(part -> part.entry().equals(entry))
                .findFirst()
                .flatMap(part -> workplace.desk().find(part.campaign()))
                .orElseThrow();
    }

    private List<Effect.Part> effect(Response response) {
        return workplace.signals().effects().of(response).parts();
    }

    private static final Duration TO_THE_NEXT_MORNING = Duration.ofHours(4);

    @Test
    void isProposedDecidedInChatAndFollowed() {
        var response = taken(ACCESS);

        assertThat(response.parts())
                .extracting(Response.Part::entry)
                .containsExactly("leading", "sponsors", "sponsoring");
        assertThat(workplace.desk().all()).extracting(Kept::state).containsOnly(CampaignState.DRAFT);
        assertThat(campaign(response, "leading").campaign().audience()).isEqualTo("person.location in [\"Berlin\"]");
        assertThat(campaign(response, "sponsoring").campaign().audience())
                .isEqualTo("person.reports.exists(r, r.location in [\"Berlin\"])");
        assertThat(effect(response)).extracting(Effect.Part::people).containsExactly(23L, 23L, 2L);

        workplace.later(TO_THE_NEXT_MORNING);
        workplace
                .person("ana")
                .seesLast("It is held against 29 %")
                .does("accept")
                .nowReads("It was decided: all of it starts");

        assertThat(workplace.desk().all()).extracting(Kept::state).containsOnly(CampaignState.RUNNING);
        workplace.later(Duration.ofDays(8));
        assertThat(workplace.person("berlin-3").was())
                .as("the offer, and the first of the pack")
                .hasSize(2)
                .anyMatch(line -> line.contains("Meet somebody who can open doors"));
        assertThat(workplace.person("rome-3").was()).isEmpty();
        assertThat(workplace.person("lea").was()).hasSize(3);
        follows(response);
    }

    private void follows(Response response) {
        var leading = effect(desk.find(response.signal().id()).orElseThrow()).getFirst();
        assertThat(leading.run().state()).isEqualTo("running");
        assertThat(leading.run().sent()).isGreaterThan(20);
        assertThat(leading.run().acted()).contains(0);
        assertThat(workplace.signals().rest().audit().latest(10))
                .extracting(Deed::by, Deed::what)
                .containsExactly(tuple("person ana", "approved the signal"), tuple("API", "brought the signal"));
        assertThat(workplace.signals().rest().audit().latest(10))
                .allSatisfy(deed -> assertThat(deed.about()).doesNotContain("berlin"));

        assertThat(desk.read(response.signal().id(), new Reading(LocalDate.parse("2026-01-01"), 15), "API"))
                .isInstanceOf(Outcome.Refused.class);
        desk.read(response.signal().id(), new Reading(LocalDate.parse("2026-01-12"), 18), "API");
        desk.read(response.signal().id(), new Reading(LocalDate.parse("2026-01-12"), 19.5), "API");
        var effect = workplace.signals().effects().of(desk.all().getFirst());
        assertThat(effect.readings()).extracting(Effect.At::value).containsExactly(14.0, 19.5);
        assertThat(effect.words().getFirst())
                .isEqualTo("From 14 % to 19.5 %: nearer to 29 %, which it is held against.");
    }

    @Test
    void aGroupThatNoFieldSaysIsNeverAddressed() {
        var response = taken(OF_A_GROUP);

        assertThat(response.parts()).extracting(Response.Part::entry).containsExactly("sponsors", "sponsoring");
        assertThat(campaign(response, "sponsors")
                        .campaign()
                        .activity()
                        .programme()
                        .joining()
                        .name())
                .isEqualTo("ASKED");
        assertThat(response.parts().toString() + workplace.desk().all()).doesNotContain("women");
        workplace.later(TO_THE_NEXT_MORNING);
        workplace
                .person("ana")
                .seesLast("a group that nobody may be chosen by")
                .nowIsWithout("women")
                .nowIsWithout("half as often");
        assertThat(workplace.person("berlin-1").was()).isEmpty();
    }

    @Test
    void aGroupThatCouldBeSeenIsRefused() {
        assertThat(refused(OF_A_GROUP.replace("\"people\": 12", "\"people\": 9")))
                .singleElement()
                .asString()
                .contains("figure.people", "is too few", "10 or more");
        assertThat(refused(OF_A_GROUP.replace("{\"location\": [\"Berlin\"]}", "{\"level\": [\"lead\"]}")))
                .singleElement()
                .asString()
                .contains("cohort", "is 1 people", "20 or more");
    }

    @Test
    void whatIsWrongIsNamedWithItsPlace() {
        assertThat(refused("{\"id\": \"Über\", \"topic\": \"access\", \"color\": 1}"))
                .anyMatch(line -> line.contains("id: is not valid"))
                .anyMatch(line -> line.contains("color: is unknown"))
                .anyMatch(line -> line.contains("figure: is missing"));
        assertThat(refused(ACCESS.replace("\"access\"", "\"weather\"").replace("Berlin\"]", "Bern\"]")))
                .anyMatch(line -> line.contains("topic: is answered by no playbook: weather")
                        && line.contains("access, proximity-bias, recruitment, retention"))
                .anyMatch(line ->
                        line.contains("cohort.location: is Bern, which nobody has") && line.contains("Berlin, Rome"));
        assertThat(refused(ACCESS.replace("location", "shoeSize")))
                .anyMatch(line -> line.contains("cohort.shoeSize: is no field of people"));
        assertThat(refused(ACCESS.replace("2026-01-02", "2026-02-30")))
                .anyMatch(line -> line.contains("date: is no day"));
        assertThat(refused(ACCESS.replace("2026-01-02", "2027-01-02")))
                .anyMatch(line -> line.contains("date: has not come yet"));
        assertThat(refused(ACCESS.replace("\"people\": 12", "\"people\": 4")))
                .anyMatch(line -> line.contains("figure.people: is too small: 4"));
    }

    @Test
    void theSameAgainChangesNothingAndAnotherUnderItsIdIsRefused() {
        var first = taken(ACCESS);
        assertThat(taken(ACCESS)).isEqualTo(first);
        assertThat(workplace.desk().all()).hasSize(3);
        assertThat(take(ACCESS.replace("14,", "15,"))).isEqualTo(new Outcome.Different(first));
        workplace.later(TO_THE_NEXT_MORNING);
        assertThat(workplace.person("ana").was()).hasSize(1);
    }

    @Test
    void whatIsProposedStartsByNoOtherWay() {
        var response = taken(ACCESS);
        var id = response.parts().getFirst().campaign();

        assertThat(workplace.desk().unmet(id))
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem()).isEqualTo("is proposed by a signal"));
        assertThatThrownBy(() -> workplace.desk().start(id)).hasMessageContaining("to approve the signal");
    }

    @Test
    void setAsideItLeavesNothingThatCouldBeSent() {
        var response = taken(ACCESS);
        String id = response.signal().id();
        workplace.later(TO_THE_NEXT_MORNING);
        workplace.person("ana").seesLast("Why not, if you set it aside").isNotTaken("not-now", "why", "no");
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(Response.State.PROPOSED);

        workplace
                .person("ana")
                .seesLast("Why not, if you set it aside")
                .does("not-now", "why", "The report counted a site that is closed.");

        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(Response.State.SET_ASIDE);
        assertThat(workplace.desk().all()).extracting(Kept::state).containsOnly(CampaignState.CANCELLED);
        assertThat(desk.approve(id, "person ben")).isInstanceOf(Outcome.Settled.class);
    }

    @Test
    void aTopicThatIsSetToStartsByItself() {
        var response = taken(ACCESS.replace("\"access\"", "\"recruitment\""));
        assertThat(desk.find(response.signal().id())
                        .orElseThrow()
                        .decided()
                        .orElseThrow()
                        .by())
                .isEqualTo("setting");
        assertThat(workplace.desk().all()).extracting(Kept::state).containsOnly(CampaignState.RUNNING);
    }

    @Test
    void whatRunsForTheSamePeopleIsNotStartedTwice() {
        var first = taken(ACCESS.replace("\"access\"", "\"recruitment\""));
        var second = taken(ACCESS.replace("\"access\"", "\"recruitment\"").replace("leading-opened", "again"));

        assertThat(second.parts()).singleElement().satisfies(part -> {
            assertThat(part.shared()).isTrue();
            assertThat(part.campaign()).isEqualTo(first.parts().getFirst().campaign());
        });
        assertThat(workplace.desk().all()).hasSize(1);
    }

    @Test
    void onlyWhoRunsKithDecides() {
        taken(ACCESS);
        workplace.later(TO_THE_NEXT_MORNING);
        assertThat(workplace.person("lea").was()).isEmpty();
        assertThat(workplace.desk().find(new CampaignId("access"))).isEmpty();
    }
}
