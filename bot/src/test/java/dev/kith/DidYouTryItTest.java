package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.chat.Topic;
import dev.kith.nudge.Nudging;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** “Did you try it?” is no message of its own: it rides on the next card, or waits in the home. */
class DidYouTryItTest {

    private final Workplace workplace = Nudging.at(
            Nudging.starting("mia"),
            TestPeople.speaking(Nudging.starting("uwe"), Locale.GERMAN),
            TestPeople.in("ben", "UTC"));

    @AfterEach
    void close() {
        workplace.close();
    }

    private Employee mia() {
        return workplace.person("mia");
    }

    /** Thursday, after nine: the second card, two days after the first. */
    private Employee.Card second(String who) {
        workplace.later(Period.ofDays(3)).later(Duration.ofHours(6));
        return workplace.person(who).seesAsNumber(2, "[");
    }

    @Test
    void itRidesOnTheNextCardAndIsAnsweredThere() {
        second("mia")
                .nowReads(
                        "Last time there was something to try. Tell one person today what you saw them do. Did you try")
                .nowReads("[I tried it] [Not yet]")
                .presses("tried")
                .nowReads("You tried it.")
                .nowReads("[Helpful]")
                .nowIsWithout("[I tried it]")
                .presses("not-yet")
                .nowReads("You tried it.");
        assertThat(workplace.progress("nudging").answered()).isEqualTo(1);
        workplace.later(Duration.ZERO);
        assertThat(workplace.connector().stored()).isEmpty();
    }

    @Test
    void ofANotYetNothingIsTold() {
        second("mia").presses("not-yet").nowReads("It will keep.").nowIsWithout("[Not yet]");
        assertThat(workplace.progress("nudging").answered()).isZero();
        assertThat(mia().home()).doesNotContain("Did you try it?");
    }

    @Test
    void whoTriedItStillSaysWhetherItHelped() {
        second("mia").presses("tried").presses("helpful").nowReads("Thank you").nowReads("You tried it.");
        mia().says("learn");
        var list = mia().seesAsNumber(3, "Praise what you saw");
        var again = list.card().message().actions().stream()
                .filter(action -> action.label().equals("Read it again"))
                .toList();
        list.asks(again.getLast().id());
        mia().seesAsNumber(4, "Which of these is praise?").presses("helpful").nowReads("Thank you");
        workplace.later(Duration.ZERO);
        assertThat(workplace.connector().stored()).hasSize(2);
    }

    @Test
    void oneThatWasAskedByACardIsAskedByNoOther() {
        second("mia");
        workplace.later(Period.ofDays(5));

        mia().seesAsNumber(3, "Take a walk")
                .nowReads("Name one thing that went well.")
                .nowIsWithout("Tell one person");
    }

    @Test
    void whatRidesStaysWhenTheCardIsDrawnAgain() {
        var card = second("mia");
        mia().pressesAtHome(button("mia", "tried-"));
        card.presses("snooze").presses("back").nowReads("You tried it.").nowIsWithout("[I tried it]");

        workplace.later(Period.ofDays(3));
        card.presses("snooze").presses("back").nowReads("You tried it.");
    }

    /** Nothing rode on the first, and nothing does later. */
    @Test
    void nothingBoardsACardThatIsThere() {
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(6));
        var first = mia().sees("Praise what you saw");
        workplace.later(Period.ofDays(7));

        first.presses("snooze").presses("back").nowIsWithout("Did you try it?");
    }

    @Test
    void itWaitsInTheHomeForThreeWeeks() {
        workplace.later(Period.ofDays(2));
        assertThat(mia().home()).doesNotContain("Did you try it?");
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(6));
        assertThat(mia().home())
                .contains("To come back to", "From “Praise what you saw”: Tell one person today")
                .contains("[I tried it] [Not yet]");
        assertThat(workplace.person("uwe").home()).contains("Aus „Lob, was du gesehen hast“: Sag heute");
        assertThat(workplace.person("ben").home()).doesNotContain("To come back to");

        assertThat(mia().pressesAtHome(button("mia", "tried-"))).isInstanceOf(Reply.Update.class);
        assertThat(mia().home()).doesNotContain("Tell one person today");
        assertThat(workplace.progress("nudging").answered()).isEqualTo(1);

        workplace.later(Period.ofDays(30));
        assertThat(workplace.person("uwe").home()).doesNotContain("Zum Zurückkommen");
    }

    @Test
    void aWordFindsItToo() {
        second("mia");
        mia().says("practice");
        var card = mia().seesAsNumber(3, "From “Praise what you saw”");
        card.presses(card.card().message().actions().getLast().id()).nowReads("There is nothing to come back to");
        workplace.person("ben").says("quiz");
        workplace.person("ben").sees("There is nothing to come back to");
    }

    @Test
    void ofAStoppedCampaignNothingComesBack() {
        second("mia").presses("stop");
        assertThat(mia().home()).doesNotContain("Did you try it?");
    }

    /** The id in the button is only a claim. */
    @Test
    void anothersIsAnsweredByNobody() {
        second("mia");
        String button = button("mia", "tried-");
        var claimed = new Incoming.Chose(
                "claim", workplace.chat().at("ben"), Incoming.Card.inHome(new Topic("practice", "")), button, Map.of());
        workplace.inbox().acceptAndAnswer(claimed, workplace.conversation());

        assertThat(workplace.progress("nudging").answered()).isZero();
        assertThat(mia().home()).contains("Tell one person today");
    }

    private String button(String who, String prefix) {
        return workplace.home().of(workplace.chat().at(who)).stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Actions.class::isInstance)
                .flatMap(row -> ((Block.Actions) row).actions().stream())
                .map(action -> action.id())
                .filter(id -> id.startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }
}
