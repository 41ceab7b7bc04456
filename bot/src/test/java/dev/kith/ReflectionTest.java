package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Prompt;
import dev.kith.prompts.PromptId;
import dev.kith.prompts.Reflection;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody asks for a question for themselves; nobody else ever knows. */
class ReflectionTest {

    private static final String NOTHING_KEPT = "Nothing is to be answered here, and nothing is kept";

    private static final Catalog CATALOG = Catalog.shipped();

    @TempDir
    Path folder;

    private Workplace workplace = Workplace.reading(
            CATALOG,
            TestPeople.in("ana", "Europe/Berlin"),
            TestPeople.in("ben", "Europe/Berlin"),
            TestPeople.in("kim", "Pacific/Kiritimati"));

    @AfterEach
    void close() {
        workplace.close();
    }

    private static List<String> questions(Locale locale) {
        Prompt prompt = CATALOG.prompt(new PromptId("for-yourself"), locale).orElseThrow();
        return ((Reflection) prompt)
                .questions().stream().map(Reflection.Ask::label).toList();
    }

    private Message lastOf(String person) {
        return workplace.chat().cards(person).getLast().message();
    }

    private String question(String person) {
        return ((Block.Text) lastOf(person).blocks().get(1)).text();
    }

    private String another(String person) {
        return lastOf(person).actions().getFirst().id();
    }

    private String asked(String person) {
        workplace.person(person).says("reflect");
        return question(person);
    }

    @Test
    void aWordGetsOneQuestionAndSaysThatNothingIsKept() {
        workplace.person("ana").says("Reflect!");
        workplace
                .person("ana")
                .sees("A question for yourself")
                .nowReads(NOTHING_KEPT)
                .nowReads("[Another one]");
        assertThat(questions(Locale.ENGLISH)).contains(question("ana"));
        assertThat(lastOf("ana").fields()).isEmpty();
    }

    @Test
    void anotherComesInItsPlaceUntilAllHaveBeenThere() {
        workplace.person("ana").says("a question for me");
        var card = workplace.person("ana").sees("A question for yourself");
        var seen = new ArrayList<String>();
        for (int i = 0; i < questions(Locale.ENGLISH).size(); i++) {
            seen.add(question("ana"));
            card.presses(another("ana"));
            workplace.person("ana").sees(NOTHING_KEPT);
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(questions(Locale.ENGLISH));
        assertThat(question("ana")).isEqualTo(seen.getFirst());
    }

    @Test
    void whichComesFirstFollowsFromWhoAsksAndTheirDay() {
        var first = asked("ana");
        assertThat(asked("ana")).isEqualTo(first);
        var others = new HashSet<String>();
        for (int day = 0; day < 5; day++) {
            others.add(asked("ana"));
            workplace.later(Period.ofDays(1));
        }
        assertThat(others).hasSize(5);
        assertThat(asked("ben")).isNotEqualTo(asked("ana"));
    }

    @Test
    void theDayIsTheirOwn() {
        var before = asked("kim");
        var inBerlin = asked("ana");
        workplace.later(Duration.ofHours(5));
        assertThat(asked("kim")).isNotEqualTo(before);
        assertThat(asked("ana")).isEqualTo(inBerlin);
    }

    @ParameterizedTest
    @CsvSource({"another-14", "another-999999999", "another-0"})
    void aNumberThatIsNotThereIsCountedRound(String action) {
        asked("ana");
        workplace.person("ana").sees(NOTHING_KEPT).presses(action);
        int number = Integer.parseInt(action.substring("another-".length()));
        var all = questions(Locale.ENGLISH);
        assertThat(question("ana")).isEqualTo(all.get(number % all.size()));
    }

    @Test
    void aButtonThatIsNoneChangesNothing() {
        var before = asked("ana");
        workplace
                .person("ana")
                .sees(NOTHING_KEPT)
                .chooses("another--1")
                .chooses("another-x")
                .chooses("answer");
        assertThat(question("ana")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "de, nachdenken, nichts wird behalten, Eine andere",
        "de-AT-formal, eine frage für mich, dass Sie gefragt haben, Eine andere",
        "es-MX, reflexion, no se guarda nada, Otra",
        "fr, réfléchir, rien n’est gardé, Une autre",
        "it, reflect, nothing is kept, Another one"
    })
    void allOfTheCardIsInOneLanguage(String tag, String word, String kept, String button) {
        var locale = Locale.forLanguageTag(tag);
        workplace.close();
        workplace = Workplace.reading(CATALOG, TestPeople.speaking("ana", "Europe/Berlin", locale));
        workplace.person("ana").says(word);
        workplace.person("ana").sees(kept).nowReads("[" + button + "]");
        assertThat(questions(locale)).contains(question("ana"));
    }

    /** What is kept is what is kept of anything that anybody says: that they were heard. */
    @Test
    void nothingIsKeptOfIt() {
        workplace.person("ana").says("what?");
        workplace.person("ben").says("what?");
        var before = kept();
        asked("ana");
        var chose = new Incoming.Chose(
                workplace.nextEvent(),
                FakeChat.address("ana"),
                new Incoming.Card(
                        workplace.chat().cards("ana").getLast().id(),
                        lastOf("ana").about()),
                another("ana"),
                Map.of());
        workplace.inbox().acceptAndAnswer(chose, workplace.conversation());
        assertThat(kept()).containsExactlyInAnyOrderEntriesOf(before);
    }

    /** But for the inbox, which forgets what it handed over, and knows by its number that it did. */
    private Map<String, String> kept() {
        var kept = new HashMap<>(workplace.kept());
        kept.keySet().removeIf(key -> key.contains(":seen:") || key.endsWith(":inbox"));
        return kept;
    }

    @Test
    void whereNobodyAsksAnythingThatIsSaid() {
        workplace.close();
        workplace = Workplace.reading(new TestCatalog().in(folder), TestPeople.in("ana", "Europe/Berlin"));
        workplace.person("ana").says("reflect");
        workplace.person("ana").sees("There is no question for you at the moment.");
    }

    @Test
    void theHelpNamesIt() {
        workplace.person("ana").says("help");
        workplace.person("ana").sees("reflect: a question to think about for yourself");
    }
}
