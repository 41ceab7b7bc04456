package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Completed;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Voided;
import dev.kith.erasure.ErasureParts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a learning system is told of a check-in that is not named: nothing, or, once it is closed, who took part. */
class CompletionTest {

    private static final String CAMPAIGN = """
            id: pulse
            activity: {kind: checkin, prompt: belonging}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
            limits: {expires: P2D}
            confidentiality: {mode: confidential, k: 5, lattice: [department]}
            forward: [xapi]
            """;

    private static final String TELLS = CAMPAIGN + "forward-completion: at-close\n";
    private static final List<String> ANSWERING =
            List.of("other-9", "other-2", "other-3", "other-12", "other-5", "other-7", "other-1");

    private final Workplace workplace = Workplace.of(TestPeople.others(12, "Support"));

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        workplace.close();
    }

    private void answers(String person) {
        workplace.person(person).sees("Belonging pulse").answers("authenticity", "4", "acceptance", "4", "voice", "4");
        workplace.later(Duration.ofMinutes(10));
    }

    /** Seven answer, one after the other, and one of them takes it back. */
    private void asksAndSevenAnswer(String campaign) {
        workplace.runs(campaign).later(Period.ofDays(1)).later(Duration.ofHours(4));
        ANSWERING.forEach(this::answers);
        workplace.person("other-7").sees("").does("withdraw");
        workplace.later(Duration.ofHours(1));
    }

    private List<Completed> completed() {
        return workplace.connector().stored().stream()
                .filter(Completed.class::isInstance)
                .map(Completed.class::cast)
                .toList();
    }

    @Test
    void withoutAWordOfTheCampaignNothingIsTold() {
        asksAndSevenAnswer(CAMPAIGN);
        workplace.person("other-4").sees("nobody sees your own answers, nor whether you answered");
        workplace.later(Period.ofDays(5));

        assertThat(workplace.connector().stored()).isEmpty();
    }

    @Test
    void whereItSaysSoWhoeverTookPartIsToldAtTheCloseAllTogether() {
        asksAndSevenAnswer(TELLS);
        workplace
                .person("other-4")
                .sees("Your learning system is told after the close that you took part, not what you said.")
                .nowIsWithout("nor whether you answered");
        assertThat(workplace.connector().stored()).isEmpty();
        workplace.later(Period.ofDays(5));

        var until = workplace.release().rounds().all().getFirst().frozen().until();
        assertThat(completed())
                .hasSize(6)
                .extracting(one -> one.learner().personId())
                .doesNotContain("other-7", "other-4")
                .containsAll(List.of("other-9", "other-2", "other-12"));
        assertThat(completed()).extracting(Completed::at).containsOnly(until);
        assertThat(completed()).extracting(Completed::values).containsOnly(Map.of());
        assertThat(completed()).extracting(LearningRecord::id).doesNotHaveDuplicates();
    }

    /** Those of one partition, in which a system learns of them one after the other. */
    @Test
    void inWhichOrderTheyAnsweredIsNotTold() {
        var living = IntStream.range(0, 400)
                .mapToObj(number -> "p" + number)
                .filter(id ->
                        workplace.redis().home(id).equals(workplace.redis().home("p0")))
                .limit(10)
                .toList();
        workplace.knows(
                living.stream().map(id -> TestPeople.in(id, "Europe/Berlin")).toArray(Person[]::new));
        workplace.runs(TELLS).later(Period.ofDays(1)).later(Duration.ofHours(4));
        living.forEach(this::answers);
        workplace.later(Period.ofDays(5));

        assertThat(completed())
                .extracting(one -> one.learner().personId())
                .containsExactlyInAnyOrderElementsOf(living)
                .doesNotContainSequence(living);
    }

    @Test
    void whoIsErasedTookNoPartThereEither() {
        asksAndSevenAnswer(TELLS);
        workplace.later(Period.ofDays(5));
        new ErasureParts(workplace, folder.resolve("erased")).erasure().erase(new PersonId("other-9"));

        assertThat(workplace.connector().stored())
                .filteredOn(Voided.class::isInstance)
                .singleElement()
                .satisfies(one -> assertThat(one.learner().personId()).isEqualTo("other-9"));
    }

    /** As long as it is told, it is told of that instant. */
    @Test
    void whatIsToldAgainIsTheSame() {
        asksAndSevenAnswer(TELLS);
        workplace.later(Period.ofDays(5));
        var first = completed();
        var round = workplace.release().rounds().all().getFirst();
        workplace
                .release()
                .releases()
                .find(round.id())
                .ifPresent(released -> workplace.completing().released(round, released));
        workplace.later(Duration.ZERO);

        assertThat(completed()).isEqualTo(first);
        assertThat(first).extracting(Completed::at).doesNotContain(Instant.EPOCH);
    }
}
