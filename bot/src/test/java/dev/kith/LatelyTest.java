package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.chat.Topic;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody was sent lately is found again by themselves: in the home and by a word. */
class LatelyTest {

    private static final String CHECKIN = """
            id: pulse
            activity: {kind: checkin, prompt: leading}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;COUNT=1;BYDAY=TU', at: '10:00'}
            confidentiality: {mode: %s, k: 5}
            """;

    private static final String JOURNEY = """
            id: leading
            activity: {kind: journey, prompt: leading}
            audience: 'true'
            """;

    private static final Block.Link LINK =
            new Block.Link("More on listening", URI.create("https://kith.example/listen"));

    private Workplace workplace;

    @BeforeEach
    void open() throws URISyntaxException {
        workplace = Workplace.reading(
                catalog(),
                leading("mia", Locale.ENGLISH),
                leading("uwe", Locale.GERMAN),
                TestPeople.ledBy("mia", TestPeople.in("ben", "UTC")),
                TestPeople.ledBy("uwe", TestPeople.in("kai", "UTC")));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private static Person leading(String id, Locale locale) {
        return TestPeople.speaking(TestPeople.managing(id, "Europe/Berlin", LocalDate.of(2026, 1, 6)), locale);
    }

    private Employee mia() {
        return workplace.person("mia");
    }

    private Stream<Block> homeOf(String id) {
        return workplace.home().of(FakeChat.address(id)).stream().flatMap(part -> part.blocks().stream());
    }

    @Test
    void whoWasSentNothingSeesNoSuchSection() {
        assertThat(mia().home()).doesNotContain("Lately");
    }

    @Test
    void theHomeNamesWhatCameTheLatestFirstAndLinksWhatThereIsToRead() {
        workplace.runs(CHECKIN.formatted("named")).runs(JOURNEY).later(Period.ofDays(4));

        assertThat(mia().home())
                .containsSubsequence(
                        "A short pulse, since Wednesday",
                        "Lately",
                        "Ask before you tell, Thursday, January 8, 2026",
                        "A short pulse, Wednesday, January 7, 2026",
                        "Listen first, Tuesday, January 6, 2026\nMore on listening");
        assertThat(homeOf("mia")).containsOnlyOnce(LINK);
        assertThat(workplace.person("ben").home()).contains("A short pulse").doesNotContain("Listen first");
    }

    @Test
    void inTheReadersLanguage() {
        workplace
                .runs(CHECKIN.formatted("named"))
                .runs(JOURNEY)
                .later(Period.ofDays(1))
                .later(Duration.ofHours(6));

        assertThat(workplace.person("uwe").home())
                .containsSubsequence("Zuletzt", "Erst zuhören, Dienstag, 6. Januar 2026\nMehr übers Zuhören");
    }

    /** Also of a named one the answer stays on its card. */
    @ParameterizedTest
    @ValueSource(strings = {"named", "confidential"})
    void thatAndWhatOneAnsweredIsNotToBeSeenInIt(String mode) {
        workplace.knows(TestPeople.others(10, "Support"));
        workplace.runs(CHECKIN.formatted(mode)).later(Period.ofDays(1)).later(Duration.ofHours(6));
        workplace.person("ben").sees("[Send]").answers("voice", "1");

        assertThat(lately("ben")).isNotEmpty().isEqualTo(lately("mia"));
    }

    private String lately(String id) {
        String home = workplace.person(id).home();
        return home.substring(home.indexOf("Lately"));
    }

    @Test
    void whatWasTakenBackIsNotShown() {
        workplace.runs(CHECKIN.formatted("named")).later(Period.ofDays(1)).later(Duration.ofHours(6));
        workplace.repairs().withdraw(new CampaignId("pulse"));
        workplace.later(Duration.ofMinutes(1));

        assertThat(mia().home()).doesNotContain("Lately");
    }

    @Test
    void whatWasPutOffIsShownAsOfTheDayOnWhichItCameAgain() {
        workplace.runs(CHECKIN.formatted("named")).later(Period.ofDays(1)).later(Duration.ofHours(6));
        mia().sees("[Send]").presses("snooze").presses("tomorrow");
        assertThat(mia().home()).doesNotContain("Lately");
        workplace.later(Period.ofDays(1));

        assertThat(mia().home()).containsOnlyOnce("A short pulse, Wednesday, January 7, 2026");
    }

    @Test
    void nothingToReadYetIsSaidInASentence() {
        workplace.runs(CHECKIN.formatted("named"));
        mia().says("learn");
        mia().sees("Nothing to read yet.");
        mia().says("help");
        mia().seesAsNumber(2, "learn: what there was to read lately");
        workplace.person("uwe").says("Lernen");
        workplace.person("uwe").sees("Noch nichts zu lesen.");
    }

    @Test
    void aWordFindsWhatThereWasToReadWithItsLink() {
        workplace.runs(CHECKIN.formatted("named")).runs(JOURNEY).later(Period.ofDays(4));
        int before = mia().cards().size();
        mia().says("Learn!");

        mia().seesAsNumber(before + 1, "Ask before you tell, Thursday, January 8, 2026")
                .nowReads("Listen first, Tuesday, January 6, 2026\nMore on listening\n[Read it again]")
                .nowIsWithout("A short pulse");
        assertThat(mia().cards().getLast().message().actions())
                .filteredOn(action -> action.id().startsWith("show-"))
                .hasSize(2);
        assertThat(mia().cards().getLast().message().blocks()).contains(LINK);
    }

    @Test
    void itIsReadAgainAndTakesTheSameWord() {
        workplace.runs(JOURNEY).later(Period.ofDays(1)).later(Duration.ofHours(6));
        mia().says("learn");
        var list = mia().seesAsNumber(2, "Listen first");
        String show = list.card().message().actions().getFirst().id();
        list.asks(show);
        mia().seesAsNumber(3, "Put the phone away")
                .nowIsWithout("[Later]")
                .presses("helpful")
                .nowReads("Thank you");
        assertThat(workplace.progress("leading").answered()).isEqualTo(1);

        list.asks(show);
        mia().seesAsNumber(4, "Thank you").nowReads("Put the phone away").nowIsWithout("[Helpful]");
    }

    /** The id in the button is only a claim. */
    @Test
    void anothersIsReadByNobody() {
        workplace
                .runs(CHECKIN.formatted("named"))
                .runs(JOURNEY)
                .later(Period.ofDays(1))
                .later(Duration.ofHours(6));
        mia().says("learn");
        String show = mia().cards().getLast().message().actions().getFirst().id();
        var claimed = new Incoming.Chose(
                "claim", FakeChat.address("ben"), Incoming.Card.inHome(new Topic("learn", "")), show, Map.of());

        var reply = workplace
                .inbox()
                .acceptAndAnswer(claimed, workplace.conversation())
                .orElseThrow();

        assertThat(reply).isInstanceOf(Reply.Say.class);
        workplace.person("ben").seesAsNumber(2, "Nothing to read yet");
    }

    private static Catalog catalog() throws URISyntaxException {
        var folder = Objects.requireNonNull(LatelyTest.class.getResource("catalog"));
        return Catalog.read(Path.of(folder.toURI()));
    }
}
