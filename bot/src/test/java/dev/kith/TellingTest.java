package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import dev.kith.chat.Reply;
import dev.kith.erasure.ErasureParts;
import dev.kith.people.PeopleParts;
import dev.kith.people.PersonId;
import dev.kith.redis.TestRedis;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only people themselves can tell: asked of whoever wants to, kept sealed, withdrawn by a word. */
class TellingTest {

    private static final String ONCE = """
            id: once
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=DAILY;COUNT=1', at: '08:30'}
            """;

    private Workplace workplace = among(TestRedis.Mode.ALONE);

    @TempDir
    private Path folder;

    private static Workplace among(TestRedis.Mode mode) {
        return Workplace.declaring(
                mode,
                PeopleParts.carers(),
                TestPeople.in("ana", "Europe/Berlin"),
                TestPeople.speaking("dora", "Europe/Berlin", Locale.GERMAN));
    }

    @BeforeEach
    void getKnown() {
        workplace.runs(ONCE).later(Duration.ofHours(3));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private Employee ana() {
        return workplace.person("ana");
    }

    private Employee.Card seesLast(String words) {
        var cards = ana().cards();
        return ana().seesAsNumber(cards.size(), words);
    }

    private Employee.Card asked() {
        assertThat(ana().pressesAtHome("tell")).isInstanceOf(Reply.Say.class);
        return seesLast("Do you care for somebody at home?");
    }

    private List<String> keysOfWhatIsTold() {
        return workplace.kept().keySet().stream()
                .filter(key -> key.contains(":told:"))
                .toList();
    }

    @Test
    void notSayingItStandsFirstAndNothingIsChosenToBeginWith() {
        assertThat(ana().home())
                .contains("Only yours to tell", "You need not", "at least 10 people together", "not even admins")
                .contains("Do you care for somebody at home?: Rather not say");

        var sheet = asked();

        assertThat(sheet.nowReads("take part as others can").card().message().blocks())
                .contains(new Block.Choice(
                        "carer",
                        "Do you care for somebody at home?",
                        true,
                        List.of(
                                new Block.Option("rather-not-say", "Rather not say"),
                                new Block.Option("yes-carer", "Yes, I do"),
                                new Block.Option("no-carer", "No, I do not"))));
    }

    @Test
    void whatIsToldShowsInTheHomeAndOnNoCard() {
        asked().answers("carer", "yes-carer").nowReads("It is done").nowIsWithout("Yes, I do");
        assertThat(ana().home()).contains("Do you care for somebody at home?: Yes, I do");

        asked().answers("carer", "no-carer").nowIsWithout("No, I do not");
        assertThat(ana().home()).contains("Do you care for somebody at home?: No, I do not");

        asked().answers();
        assertThat(ana().home()).as("nothing chosen changes nothing").contains("No, I do not");
        ana().says("What I told?");
        seesLast("Only yours to tell").nowIsWithout("No, I do not").nowReads("[Withdraw all of it]");
        assertThat(workplace.person("dora").home()).contains("Möchte ich nicht sagen");
    }

    @Test
    void itIsWithdrawnByAWordByAButtonAndByNotSayingIt() {
        asked().answers("carer", "yes-carer");
        ana().says("Withdraw what I told");
        seesLast("It is deleted");
        assertThat(keysOfWhatIsTold()).isEmpty();

        asked().answers("carer", "yes-carer");
        assertThat(ana().pressesAtHome("withdraw-told")).isInstanceOf(Reply.Update.class);
        assertThat(keysOfWhatIsTold()).isEmpty();

        asked().answers("carer", "yes-carer");
        asked().answers("carer", "rather-not-say");
        assertThat(keysOfWhatIsTold()).isEmpty();
        assertThat(ana().home()).contains("Do you care for somebody at home?: Rather not say");
    }

    @Test
    void whatIsNoAnswerIsRefusedAndChangesNothing() {
        asked().answers("carer", "yes-carer");

        assertThat(asked().isRefused("carer", "ill")).contains("none of the answers");
        assertThat(ana().home()).contains("Yes, I do");
    }

    @Test
    void itIsTheSameOnACluster() {
        workplace.close();
        workplace = among(TestRedis.Mode.CLUSTER);
        getKnown();
        asked().answers("carer", "yes-carer");
        assertThat(ana().home()).contains("Yes, I do");

        ana().says("Forget what I told you!");
        assertThat(ana().home()).doesNotContain("Yes, I do");
    }

    @Test
    void theStoreDoesNotShowWhoToldSomethingNorWhat() {
        asked().answers("carer", "yes-carer");
        var key = keysOfWhatIsTold().getFirst();
        int length = workplace.redis().jedis().get(key).length();
        asked().answers("carer", "no-carer");

        assertThat(key).doesNotContain("ana");
        assertThat(workplace.redis().jedis().get(key)).hasSize(length);
        assertThat(workplace.redis().jedis().keys("*"))
                .allSatisfy(one -> assertThat(one + TestRedis.all(workplace.redis(), one))
                        .doesNotContain("yes-carer")
                        .doesNotContain("no-carer"));
    }

    @Test
    void helpNamesTheWordsWhereThereIsSomethingToTell() {
        ana().says("help");
        seesLast("withdraw what I told").nowReads("what only I can tell");
        try (var without = Workplace.of(TestPeople.in("eva", "Europe/Berlin"))) {
            var eva = without.runs(ONCE).later(Duration.ofHours(3)).person("eva");
            assertThat(eva.home()).doesNotContain("Only yours to tell");
            eva.says("help");
            eva.seesAsNumber(2, "about me").nowIsWithout("what only I can tell");
        }
    }

    @Test
    void nothingIsLeftAfterAnErasure() {
        asked().answers("carer", "yes-carer");
        assertThat(keysOfWhatIsTold()).hasSize(1);

        new ErasureParts(workplace, folder.resolve("erased")).erasure().erase(new PersonId("ana"));

        assertThat(keysOfWhatIsTold()).isEmpty();
    }
}
