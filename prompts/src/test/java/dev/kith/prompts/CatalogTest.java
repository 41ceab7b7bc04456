package dev.kith.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.prompts.Step.Moment;
import dev.kith.prompts.Step.Unit;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {

    private static final PromptId PAUSE = new PromptId("pause");

    @TempDir
    Path folder;

    @Test
    void readsANudge() {
        assertThat(written(new SmallCatalog()).prompt(PAUSE, Locale.ENGLISH))
                .contains(new Nudge(
                        PAUSE,
                        "Take a pause",
                        new NudgeText("Two minutes of nothing.", "Look out of the window.", "Do it now."),
                        Leads.NONE
                                .withLink(new Link("More about windows", URI.create("https://example.org/windows")))
                                .withSource("A window"),
                        Fit.ANYBODY));
    }

    @Test
    void readsAllThatANudgeCanHave() {
        SmallCatalog rich = SmallCatalog.withAllThatANudgeCanHave();
        var options = List.of(
                new NudgeQuestion.Choice("out", "Out", Optional.of("Far away.")),
                new NudgeQuestion.Choice("in", "In", Optional.of("Too near.")));
        var link = new Link("Hear the wind", URI.create("https://example.org/wind.mp3"));
        var film = new Link("See the wind", URI.create("https://example.org/wind.mp4"));
        var nudge = (Nudge) written(rich).prompt(PAUSE, Locale.ENGLISH).orElseThrow();
        assertThat(nudge.text().brief()).contains("Look out.");
        assertThat(nudge.question()).contains(new NudgeQuestion("Where to look?", options, Set.of("out")));
        assertThat(nudge.leads())
                .isEqualTo(new Leads(
                        nudge.link(),
                        Optional.of(new Media(link, 1)),
                        Optional.of(new Media(film, 1)),
                        Optional.of("WIN-101"),
                        nudge.source()));
        assertThat(nudge.fit()).isEqualTo(new Fit(List.of("calm", "c++", "größere pausen"), List.of("Lead")));
    }

    @Test
    void readsANudgeThatAsksWhatNobodyCanGetWrong() {
        SmallCatalog asking =
                new SmallCatalog().with(SmallCatalog.NUDGE, new SmallCatalog().text(SmallCatalog.NUDGE) + """
                question:
                  label: Out or in?
                  options:
                    - {id: out, label: Out, feedback: Then go.}
                    - {id: in, label: In}
                """);
        var question = ((Nudge) written(asking).prompt(PAUSE, Locale.ENGLISH).orElseThrow())
                .question()
                .orElseThrow();
        assertThat(question.isQuiz()).isFalse();
        assertThat(question.option("out"))
                .hasValueSatisfying(out -> assertThat(out.feedback()).contains("Then go."));
        assertThat(question.option("in"))
                .hasValueSatisfying(in -> assertThat(in.feedback()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "160, 1", "161, 2", "320, 2"})
    void readingTakesAMinuteForEachHundredAndSixtyWords(int words, int minutes) {
        var text =
                new NudgeText("Hook.", "word ".repeat(words).strip(), "Try.", Optional.of("Short."), Optional.empty());
        assertThat(text.minutes()).isEqualTo(minutes);
        assertThat(text.briefMinutes()).isEqualTo(1);
    }

    @Test
    void readsANudgeWithoutLinkAndSource() {
        SmallCatalog bare = new SmallCatalog()
                .with(SmallCatalog.NUDGE, "id: pause\ntitle: Pause\nhook: Wait.\nbody: Breathe.\ntryThis: Now.\n");
        assertThat(written(bare).prompt(PAUSE, Locale.ENGLISH))
                .contains(
                        new Nudge(PAUSE, "Pause", new NudgeText("Wait.", "Breathe.", "Now."), Leads.NONE, Fit.ANYBODY));
    }

    @Test
    void separatesTheParagraphsOfAFoldedBlockByAnEmptyLine() {
        SmallCatalog folded = new SmallCatalog()
                .replacing(SmallCatalog.NUDGE, "body: Look out", "body: >-\n  Breathe\n  in.\n\n  Look out");
        assertThat(written(folded).prompt(PAUSE, Locale.ENGLISH))
                .hasValueSatisfying(prompt ->
                        assertThat(((Nudge) prompt).text().body()).isEqualTo("Breathe in.\n\nLook out of the window."));
    }

    @Test
    void readsACheckin() {
        PromptId mood = new PromptId("mood");
        assertThat(written(new SmallCatalog()).prompt(mood, Locale.ENGLISH))
                .contains(new Checkin(
                        mood,
                        "Mood",
                        "How is it?",
                        List.of(
                                new ScaleQuestion(
                                        "weather", "Which weather are you?", false, List.of("Storm", "Rain", "Sun")),
                                new ChoiceQuestion(
                                        "place",
                                        "Where are you?",
                                        false,
                                        List.of(new Option("here", "Here"), new Option("there", "There"))),
                                new CommentQuestion("comment", "And why?", true, 200)),
                        "Thank you."));
    }

    @Test
    void readsAnIntroduction() {
        PromptId coffee = new PromptId("coffee");
        assertThat(written(new SmallCatalog()).prompt(coffee, Locale.ENGLISH))
                .contains(new Introduction(
                        coffee,
                        "A coffee",
                        new Introduction.Words.OfRoles(
                                "Meet {name}, who knows {skill}.",
                                "Meet {name}.",
                                "Meet, {mentee} and {mentor}.",
                                Introduction.Role.MENTOR),
                        new Introduction.Beginning(List.of(), List.of("Why {skill}?")),
                        Introduction.Sequel.NONE));
    }

    @Test
    void readsWhatTheOneWhoSharesIsToTheOther() {
        var small =
                new SmallCatalog().replacing(SmallCatalog.INTRODUCTION, "icebreakers:", "role: buddy\nicebreakers:");

        assertThat(written(small).prompt(new PromptId("coffee"), Locale.ENGLISH))
                .map(prompt -> ((Introduction) prompt).words())
                .get(InstanceOfAssertFactories.type(Introduction.Words.OfRoles.class))
                .returns(Introduction.Role.BUDDY, Introduction.Words.OfRoles::role);
    }

    @Test
    void readsJourneysAndPacks() {
        Catalog catalog = written(new SmallCatalog());
        PromptId arrival = new PromptId("arrival");
        PromptId calm = new PromptId("calm");
        assertThat(catalog.journey(arrival))
                .contains(new Journey(
                        arrival,
                        "Arrival",
                        Anchor.START_DATE,
                        List.of(
                                new Step("first", new Moment(0, Unit.DAYS, LocalTime.of(9, 0)), PAUSE),
                                new Step(
                                        "second",
                                        new Moment(3, Unit.DAYS, LocalTime.of(16, 30)),
                                        new PromptId("mood")))));
        assertThat(catalog.pack(calm)).contains(new Pack(calm, "Calm", List.of(PAUSE)));
        assertThat(catalog.journey(calm)).isEmpty();
        assertThat(catalog.pack(arrival)).isEmpty();
        assertThat(catalog.packIds()).containsExactly(calm);
    }

    @Test
    void passesOverTheIndexAndWhatIsHidden() {
        SmallCatalog small =
                new SmallCatalog().with("index.txt", "").with(".git/config", "").with("packs/.swp", "");
        assertThat(written(small).packIds()).hasSize(1);
    }

    @Test
    void isRefusedWithEveryProblemOnALineOfItsOwn() {
        SmallCatalog broken = new SmallCatalog()
                .replacing(SmallCatalog.NUDGE, "https", "http")
                .replacing(SmallCatalog.PACK, "title", "titel");
        assertThatThrownBy(() -> written(broken))
                .isInstanceOf(CatalogRefused.class)
                .message()
                .isEqualTo(String.join("\n", broken.problems()))
                .hasLineCount(3);
    }

    @Test
    void isRefusedWhereThereIsNoFolder() {
        assertThatThrownBy(() -> Catalog.read(folder.resolve("nowhere")))
                .isInstanceOf(CatalogRefused.class)
                .hasMessageContaining("nowhere:1: is no folder (valid: ");
    }

    private Catalog written(SmallCatalog small) {
        return Catalog.read(small.writtenTo(folder));
    }

    @Test
    void readsAJourneyOfStepsToSeveralReadersUnderConditions() {
        var catalog = written(new SmallCatalog().with(SmallCatalog.JOURNEY, """
                        id: arrival
                        title: Arrival
                        anchor: attr.promoted
                        endsWhen: journey.completed("leading")
                        steps:
                          - {id: first, workingDay: 2, at: "09:00", prompt: pause, when: 'size(person.reports) > 3'}
                          - {id: other, day: 3, at: "09:00", to: manager, prompt: pause, insteadOf: first}
                          - {id: last, day: 3, at: "09:00", prompt: mood, waitsFor: {step: first}}
                        """));
        var nine = LocalTime.of(9, 0);
        var journey = catalog.journey(new PromptId("arrival")).orElseThrow();
        assertThat(journey.anchor()).isEqualTo(new Anchor(Anchor.Kind.ATTRIBUTE, "promoted"));
        assertThat(journey.anchor()).hasToString("attr.promoted");
        assertThat(journey.endsWhen()).contains("journey.completed(\"leading\")");
        assertThat(journey.steps())
                .containsExactly(
                        new Step(
                                "first",
                                new Moment(2, Unit.WORKING_DAYS, nine),
                                Step.Reader.PERSON,
                                PAUSE,
                                new Step.Terms(
                                        Optional.of("size(person.reports) > 3"), Optional.empty(), Optional.empty())),
                        new Step(
                                "other",
                                new Moment(3, Unit.DAYS, nine),
                                Step.Reader.MANAGER,
                                PAUSE,
                                new Step.Terms(Optional.empty(), Optional.of("first"), Optional.empty())),
                        new Step(
                                "last",
                                new Moment(3, Unit.DAYS, nine),
                                Step.Reader.PERSON,
                                new PromptId("mood"),
                                new Step.Terms(
                                        Optional.empty(), Optional.empty(), Optional.of(new Step.Wait("first", 5)))));
    }
}
