package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.delivery.CampaignId;
import dev.kith.disclosure.Tally;
import dev.kith.people.Person;
import dev.kith.release.Released;
import dev.kith.release.Released.InCell;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A round of a check-in that is not named, from the first card to what is left of it. */
class ConfidentialRoundTest {

    private static final String CAMPAIGN = """
            id: pulse
            activity: {kind: checkin, prompt: belonging}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
            limits: {expires: P7D}
            confidentiality: {mode: %s, k: 5, lattice: [department]}
            """;

    private static final RoundId ROUND = new RoundId(new CampaignId("pulse"), "2026-01-06");

    /** Twelve in Support, three in Legal, and Ana and Ben of Support who do what the test is about. */
    private final Workplace workplace = Workplace.of(Stream.of(
                    Stream.of(TestPeople.others(12, "Support")),
                    Stream.of("lea", "leo", "liv").map(id -> placed(id, "Legal")),
                    Stream.of("ana", "ben").map(id -> placed(id, "Support")))
            .flatMap(people -> people)
            .toArray(Person[]::new));

    private static Person placed(String id, String department) {
        return TestPeople.placed(TestPeople.in(id, "Europe/Berlin"), department, "");
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private Workplace asks(String mode) {
        return workplace.runs(CAMPAIGN.formatted(mode)).later(Period.ofDays(1)).later(Duration.ofHours(6));
    }

    private void answers(String person, int authenticity, int acceptance) {
        workplace
                .person(person)
                .sees("Belonging pulse")
                .answers(
                        "authenticity",
                        String.valueOf(authenticity),
                        "acceptance",
                        String.valueOf(acceptance),
                        "voice",
                        "3");
    }

    private void manyAnswer() {
        for (int other = 1; other <= 12; other++) {
            answers("other-" + other, other % 5 + 1, (other + 2) % 5 + 1);
        }
    }

    private Released released() {
        return workplace.release().releases().find(ROUND).orElseThrow();
    }

    private Tally tally(String question, Map<String, String> cell) {
        return released().figures().stream()
                .filter(figure -> figure.question().equals(question))
                .flatMap(figure -> figure.cells().stream())
                .filter(one -> one.of().equals(cell))
                .map(InCell::answers)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachIsToldBeforeInWhichGroupsTheirAnswersCanAppear() {
        asks("confidential");

        workplace
                .person("ana")
                .sees("This check-in is confidential")
                .nowReads("The smallest group they can appear in is Support (14 people).");
        workplace
                .person("lea")
                .sees("This check-in is confidential")
                .nowReads("They appear only in what all 17 people who are asked say together.")
                .nowReads("Legal (3 people) is never shown alone.");
    }

    @Test
    void untilTheReleaseAnAnswerCanBeChangedAndWithdrawn() {
        asks("confidential");
        manyAnswer();
        var ana = workplace.person("ana").sees("Belonging pulse");
        ana.answers("authenticity", "1", "acceptance", "1", "voice", "1");
        ana.does("change");
        ana.nowReads("[Send]");
        ana.answers("authenticity", "5", "acceptance", "5", "voice", "3");
        var ben = workplace.person("ben").sees("Belonging pulse");
        ben.answers("authenticity", "2", "acceptance", "2", "voice", "3");
        ben.does("withdraw");
        ben.nowReads("Your answers are withdrawn");
        workplace.later(Period.ofDays(9));

        assertThat(tally("authenticity", Map.of())).isEqualTo(Tally.of(2, 3, 3, 2, 3));
        assertThat(tally("authenticity", Map.of("department", "Support")).answers())
                .isEqualTo(13);
    }

    @Test
    void anyQuestionMayBeLeftOutButNotAll() {
        asks("confidential");
        manyAnswer();
        var card = workplace.person("ana").sees("Belonging pulse");

        assertThat(card.isRefused()).contains("waits for an answer");
        card.answers("voice", "5");
        workplace.later(Period.ofDays(8));

        assertThat(tally("voice", Map.of()).answers()).isEqualTo(13);
        assertThat(tally("authenticity", Map.of()).answers()).isEqualTo(12);
    }

    @Test
    void nothingIsShownBeforeTheRoundCloses() {
        asks("anonymous");
        manyAnswer();
        workplace.later(Period.ofDays(6));

        assertThat(workplace.release().releases().find(ROUND)).isEmpty();
    }

    @Test
    void whatOneLateComerSendsChangesNothing() {
        asks("confidential");
        manyAnswer();
        var ana = workplace.person("ana").sees("Belonging pulse");
        workplace.later(Period.ofDays(9));
        var before = released();
        ana.does("answer", "authenticity", "5", "acceptance", "5", "voice", "5");

        ana.nowReads("This check-in is over");
        assertThat(released()).isEqualTo(before);
    }

    @Test
    void ofAnAnonymousOneOnlyWhatIsShownIsLeft() {
        asks("anonymous");
        manyAnswer();
        answers("lea", 4, 4);
        assertThat(workplace.kept().keySet()).anyMatch(key -> key.contains(":sealed:"));
        workplace.later(Period.ofDays(9));

        assertThat(workplace.kept().keySet())
                .noneMatch(key -> key.contains(":sealed:") || key.contains(":asked:") || key.contains(":answers:"));
        assertThat(released().figures())
                .allSatisfy(figure -> assertThat(figure.cells())
                        .extracting(InCell::of)
                        .as("with Lea the whole would tell of her: one more than Support")
                        .doesNotContain(Map.of("department", "Legal"))
                        .hasSize(1));
        assertThat(workplace.release().rounds().find(ROUND).orElseThrow().state())
                .isEqualTo(Round.State.RELEASED);
    }

    @Test
    void whereTooFewWouldBeAskedNobodyIs() {
        workplace.runs(CAMPAIGN.formatted("anonymous"));
        workplace.loses(IntStream.rangeClosed(1, 12)
                .mapToObj(number -> "other-" + number)
                .toArray(String[]::new));
        workplace.later(Period.ofDays(2));

        workplace.person("lea").seesNothing();
        assertThat(workplace.deliveries("pulse"))
                .extracting(item -> item.reason())
                .filteredOn(reason -> !reason.equals("left the organisation"))
                .containsExactlyElementsOf(
                        Collections.nCopies(5, "too few people are asked for any answer to be shown"));
    }

    @Test
    void whoIsTooFewToBeToldApartIsNotAskedAtAll() {
        var id = new CampaignId("pulse");
        for (String audience : List.of("person.department == \"Legal\"", "person.name != \"lea\"")) {
            String yaml = CAMPAIGN.formatted("anonymous").replace("'true'", "'" + audience + "'");
            workplace.desk().write(id, "pulse.yml", yaml.getBytes(StandardCharsets.UTF_8));

            assertThatThrownBy(() -> workplace.desk().start(id)).as(audience).hasMessageContaining("audience");
        }
    }

    @Test
    void everybodyWhoWasAskedIsToldWhatCameOfIt() {
        asks("confidential");
        manyAnswer();
        workplace.later(Period.ofDays(9));

        workplace
                .person("lea")
                .seesAsNumber(2, "What came of it: Belonging pulse")
                .nowReads("12 of the 17 people who were asked answered.")
                .nowReads(
                        "In my team I can be myself, without hiding what makes me different.: 2.9 of 5 on average; 33 % above the middle");
    }

    @Test
    void authenticityAndAcceptanceAreShownTogetherAsPairs() {
        asks("confidential");
        manyAnswer();
        workplace.later(Period.ofDays(9));

        assertThat(released().both().orElseThrow().cells())
                .extracting(one -> List.of(one.of(), one.answers().answers()))
                .containsExactly(List.of(Map.of(), 12), List.of(Map.of("department", "Support"), 12));
    }
}
