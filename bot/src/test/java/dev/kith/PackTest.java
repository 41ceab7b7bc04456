package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.campaign.Activity.Occurrence;
import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.CampaignRefused;
import dev.kith.campaign.DryRun;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.redis.TestRedis;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack of three nudges, one a week: what is whose next. */
class PackTest {

    private static final String PACK = """
            id: leading
            activity: {kind: pack, prompt: first-steps}
            audience: 'person.department != "Legal"'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            """;

    private static final String LISTEN = "Listen before you change anything";
    private static final String MEET = "Make the first one-to-ones theirs";
    private static final String ASK = "Ask for feedback that you can use";

    private static final Person ANN = TestPeople.placed(TestPeople.in("ann", "Europe/Berlin"), "Sales", "mid");

    @TempDir
    static Path folder;

    private Workplace workplace;

    @BeforeEach
    void open() {
        workplace = Workplace.reading(three(), ANN);
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void nothingComesTwiceAndWhoHasReadAllIsNotWrittenTo() {
        workplace.runs(PACK).later(Period.ofWeeks(2));
        assertThat(headings("ann")).hasSize(2).doesNotHaveDuplicates().isSubsetOf(LISTEN, MEET, ASK);
        workplace.later(Period.ofWeeks(3));
        assertThat(headings("ann")).containsExactlyInAnyOrder(LISTEN, MEET, ASK);
        assertThat(workplace.progress("leading").planned()).isEqualTo(3);
        assertThat(workplace.person("ann").home()).contains(LISTEN, MEET, ASK);
    }

    @Test
    void aSkillThatIsWantedComesFirstAndTheCardSaysWhy() {
        reopen(TestPeople.wanting("ann", "Coaching"));
        workplace.runs(PACK).later(Period.ofDays(2));
        workplace.person("ann").sees(MEET).asks("why");
        workplace.person("ann").seesAsNumber(2, "because you want to learn “Coaching”.");
    }

    @Test
    void aNewWishIsForTheNextAndChangesNothingThatIsFixed() {
        reopen(TestPeople.wanting("ann", "coaching"));
        workplace.runs(PACK).hears(TestPeople.wanting("ann", "listening")).later(Period.ofDays(2));
        workplace.person("ann").sees(MEET);
        workplace.later(Period.ofWeeks(1));
        assertThat(headings("ann")).containsExactly(MEET, LISTEN);
    }

    @Test
    void withoutAWishARoleToTryComesFirst() {
        var ann = workplace.person("ann");
        ann.pressesAtHome("set-role");
        ann.sees("A role").answers("role", "Feedback");
        workplace.runs(PACK).later(Period.ofDays(2));
        ann.seesAsNumber(2, ASK).asks("why");
        ann.seesAsNumber(3, "because you would like to try the role “Feedback”.");
    }

    @Test
    void whatAJourneyBroughtIsNotBroughtAgain() {
        reopen(
                TestPeople.wanting(TestPeople.managing("mia", "Europe/Berlin", LocalDate.of(2026, 1, 6)), "listening"),
                TestPeople.ledBy("mia", TestPeople.in("ben", "Europe/Berlin")));
        workplace.runs("""
                id: first-90-days
                activity: {kind: journey, prompt: first-90-days}
                audience: 'true'
                """).later(Period.ofDays(2));
        assertThat(headings("mia")).containsExactly(LISTEN);
        workplace.runs(PACK).later(Period.ofDays(7));
        assertThat(headings("mia")).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void whatAnotherCampaignBroughtIsNotBroughtAgain() {
        workplace.runs(PACK).runs(PACK.replace("id: leading", "id: more").replace("BYDAY=TU", "BYDAY=TH"));
        workplace.later(Period.ofWeeks(3));
        assertThat(headings("ann")).containsExactlyInAnyOrder(LISTEN, MEET, ASK);
    }

    @Test
    void whatCannotBeIsSaid() {
        var id = new CampaignId("leading");
        String wrong = """
                id: leading
                activity: {kind: pack, prompt: first-90-days}
                audience: 'true'
                confidentiality: {mode: confidential}
                """;
        assertThatThrownBy(() -> workplace.desk().write(id, "leading.yml", wrong.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CampaignRefused.class)
                .hasMessageContainingAll(
                        "no pack is called first-90-days", "leading-a-team", "schedule", "confidentiality.mode");
    }

    @Test
    void itIsTheSameOnACluster() {
        try (var cluster = Workplace.reading(TestRedis.Mode.CLUSTER, three(), team("old", 5))) {
            cluster.runs(PACK).later(Period.ofDays(2));
            cluster.person("old1").sees("[Helpful]").presses("helpful");
            cluster.later(Period.ofWeeks(3));
            assertThat(cluster.progress("leading").planned()).isEqualTo(15);
        }
    }

    @Test
    void whatWasFixedBeforeACrashIsWhatIsPlannedAfterIt() {
        var campaign = written();
        var window = new Window(workplace.now(), workplace.now().plus(Duration.ofHours(48)));
        var fixed = workplace.packs().activity().occurrences(campaign, ANN, window);
        assertThat(fixed).hasSize(1).isEqualTo(workplace.packs().activity().occurrences(campaign, ANN, window));
        String title = title(campaign, fixed.getFirst());

        workplace.runs(PACK).later(Period.ofDays(2));
        workplace.person("ann").sees(title);
    }

    @Test
    void aLookAheadFixesNothingAndEndsWithThePack() {
        written();
        var before = workplace.kept();
        var kept = workplace.desk().find(new CampaignId("leading")).orElseThrow();
        var page = (DryRun.Page) workplace.dryRun().page(kept, new DryRun.Question(Duration.ofDays(35), 100, ""));
        assertThat(page.items()).hasSize(3).allMatch(item -> item.outcome().equals("send"));
        assertThat(workplace.kept()).isEqualTo(before);
    }

    @Test
    void whoeverIsNotInTheAudienceHasNothingChosen() {
        reopen(TestPeople.placed(TestPeople.in("leo", "Europe/Berlin"), "Legal", "mid"));
        workplace.runs(PACK).later(Period.ofWeeks(2));
        workplace.person("leo").seesNothing();
        assertThat(workplace.kept().keySet()).noneMatch(key -> key.contains("picks"));
    }

    @Test
    void whatWasDroppedCanBeChosenAgain() {
        reopen(onLeave(ANN, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 16)));
        workplace.runs(PACK + "limits: {expires: P1D}\n").later(Period.ofWeeks(6));
        assertThat(workplace.progress("leading").dropped()).isEqualTo(2);
        assertThat(headings("ann")).containsExactlyInAnyOrder(LISTEN, MEET, ASK);
    }

    @Test
    void whoeverComesLaterGetsWhatPeopleLikeThemFoundHelpful() {
        reopen(team("old", 12));
        workplace.runs(PACK);
        for (int week = 0; week < 3; week++) {
            workplace.later(Period.ofWeeks(1));
            IntStream.range(0, 12).forEach(i -> reacts("old" + i));
        }
        workplace.isDown(Duration.ofMinutes(2)).hears(team("new", 6)).later(Period.ofWeeks(1));
        assertThat(IntStream.range(0, 6).mapToObj(i -> headings("new" + i))).containsOnly(List.of(LISTEN));
    }

    @Test
    void aWordIsCountedOnceAndForNobodyByName() {
        reopen(team("old", 5));
        workplace.runs(PACK).later(Period.ofDays(2));
        reacts("old0");
        reacts("old0");
        workplace.later(Duration.ZERO);
        var counts = workplace.redis().partitions().all().stream()
                .flatMap(partition -> workplace.redis().jedis().keys(partition.key("voices", "*")).stream())
                .map(key -> workplace.redis().jedis().hgetAll(key))
                .toList();
        assertThat(counts).hasSize(1);
        assertThat(counts.getFirst().values()).containsExactly("1");
        assertThat(counts.getFirst().toString()).contains("Sales", "mid").doesNotContain("old0");
    }

    @Test
    void whatFewSayIsCountedNowhere() {
        workplace.runs(PACK).later(Period.ofDays(2));
        reacts("ann");
        workplace.later(Duration.ZERO);
        assertThat(workplace.kept().keySet()).noneMatch(key -> key.contains("voices"));
    }

    /** Kith's catalogue, with a pack of three of its nudges. */
    private static Catalog three() {
        return TestCatalog.shippedWith(folder, "packs/first-steps.yaml", """
                id: first-steps
                title: First steps
                nudges: [listening-tour, first-one-to-ones, asking-for-feedback]
                """);
    }

    private void reopen(Person... people) {
        workplace.close();
        workplace = Workplace.reading(three(), people);
    }

    private Campaign written() {
        var id = new CampaignId("leading");
        workplace.desk().write(id, "leading.yml", PACK.getBytes(StandardCharsets.UTF_8));
        return workplace.desk().find(id).orElseThrow().campaign();
    }

    private String title(Campaign campaign, Occurrence one) {
        var errand = new Errand(campaign.id(), one.run(), one.step(), ANN.id(), ANN.id());
        return workplace
                .packs()
                .activity()
                .title(campaign, errand, Locale.ENGLISH)
                .orElseThrow()
                .text();
    }

    /** Finds the listening tour helpful, and nothing else. */
    private void reacts(String id) {
        var person = workplace.person(id);
        var card = new Employee.Card(person, person.cards().getLast());
        card.presses(heading(Employee.text(card.card().message())).equals(LISTEN) ? "helpful" : "unhelpful");
    }

    private List<String> headings(String id) {
        return workplace.person(id).cards().stream()
                .map(card -> heading(Employee.text(card.message())))
                .filter(heading -> !heading.equals("Hello"))
                .toList();
    }

    private static String heading(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static Person[] team(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TestPeople.placed(TestPeople.in(name + i, "Europe/Berlin"), "Sales", "mid"))
                .toArray(Person[]::new);
    }

    private static Person onLeave(Person person, LocalDate from, LocalDate until) {
        var dates = new Person.Dates(LocalDate.of(2020, 1, 1), null, from, until);
        return new Person(person.id(), person.contact(), person.work(), dates, person.skills(), person.attributes());
    }
}
