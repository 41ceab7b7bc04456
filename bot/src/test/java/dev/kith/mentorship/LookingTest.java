package dev.kith.mentorship;

import static dev.kith.mentorship.TestMentorships.NOW;
import static dev.kith.mentorship.TestMentorships.asked;
import static dev.kith.mentorship.TestMentorships.away;
import static dev.kith.mentorship.TestMentorships.between;
import static dev.kith.mentorship.TestMentorships.book;
import static dev.kith.mentorship.TestMentorships.ended;
import static dev.kith.mentorship.TestMentorships.life;
import static dev.kith.mentorship.TestMentorships.of;
import static dev.kith.mentorship.TestMentorships.running;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.campaign.Programme.Asking.Whom;
import dev.kith.delivery.CampaignId;
import dev.kith.introduction.Alone;
import dev.kith.introduction.Group;
import dev.kith.introduction.Pairing;
import dev.kith.introduction.Pairing.Circumstances;
import dev.kith.introduction.Pairing.Paired;
import dev.kith.mentorship.Looking.Found;
import dev.kith.mentorship.Looking.Occasion;
import dev.kith.mentorship.Stage.Choice;
import dev.kith.mentorship.Stage.Looked;
import dev.kith.mentorship.Stage.Why;
import dev.kith.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known when somebody is looked for, and what comes of whom was found. */
class LookingTest {

    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CAI = new PersonId("cai");

    private final List<Circumstances> known = new ArrayList<>();
    private final Workplace workplace =
            Workplace.of(TestPeople.offering("ben", "feedback"), TestPeople.wanting("cai", "feedback"));

    @BeforeEach
    void runs() {
        workplace.runs("""
            id: mentors
            activity: {kind: introduction, prompt: peer-mentors}
            audience: 'true'
            schedule: {rule: 'FREQ=MONTHLY;BYDAY=1TU', at: '10:00', from: 2027-01-06}
            programme: {joining: everybody, asks: both}
            """);
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private Found look(Book book, Optional<LocalDate> round, Paired paired) {
        var parts = workplace.mentorship();
        Pairing pairing = (campaign, day, circumstances) -> {
            known.add(circumstances);
            return paired;
        };
        var looking = new Looking(
                pairing,
                parts.around().parts(),
                workplace.directory(),
                new AskTimes(workplace.directory(), parts.around().working()),
                (match, at) -> "new");
        var campaign = parts.mentoring().running(new CampaignId("mentors")).orElseThrow();
        return looking.look(book, new Occasion(campaign, round, life(Whom.BOTH, NOW)));
    }

    private Circumstances known(Book book) {
        look(book, Optional.empty(), new Paired(List.of(), Map.of()));
        return known.getLast();
    }

    @Test
    void aPlaceIsTakenFromTheMomentSomebodyIsAskedUntilItEnds() {
        assertThat(known(book()).places()).containsEntry(BEN, 1);
        assertThat(known(book(of(asked()))).places()).containsEntry(BEN, 0);
        assertThat(known(book(of(away(Looked.NEVER, Choice.OPEN)))).places()).containsEntry(BEN, 0);
        assertThat(known(book(of(asked()), between("ben", "eve", asked()))).places())
                .as("fewer than they have")
                .containsEntry(BEN, 0);
        assertThat(known(book(of(ended(NOW, Why.LEFT, true, Side.MENTEE)))).places())
                .containsEntry(BEN, 1);
    }

    @Test
    void whoHasSomebodyLooksForNobodyUnlessSomebodyIsToStandIn() {
        assertThat(known(book(of(asked()))).settled()).containsExactly(CAI);
        assertThat(known(book(of(away(Looked.NEVER, Choice.WAIT)))).settled()).containsExactly(CAI);
        assertThat(known(book(of(away(Looked.NEVER, Choice.STAND_IN)))).settled())
                .isEmpty();
    }

    @Test
    void whoLostTheirMentorComesFirst() {
        assertThat(known(book(of(ended(NOW, Why.LEFT, true, Side.MENTOR)))).leftOut())
                .containsEntry(CAI, 7);
        assertThat(known(book(of(ended(NOW, Why.DONE, true, Side.MENTEE)))).leftOut())
                .isEmpty();
        assertThat(known(book(of(ended(NOW, Why.NOT_NOW, false, Side.MENTOR)))).leftOut())
                .isEmpty();
    }

    @Test
    void bothAreAskedAndWhoStandsInIsMarkedSo() {
        var first = between("dee", "cai", away(Looked.NEVER, Choice.STAND_IN));
        var group = new Group(List.of(CAI, BEN), Optional.of("feedback"));
        var found = look(book(first), Optional.empty(), new Paired(List.of(group), Map.of()));

        var asked = found.book().find("new").orElseThrow();
        assertThat(asked.standsInFor()).contains("dee+cai");
        assertThat(found.notes())
                .extracting(note -> note.word() + " " + note.to())
                .containsExactlyInAnyOrder("ASK ben", "ASK cai");
    }

    @Test
    void whoHasNobodyReadsWhyOncePerReasonAndWhoCouldOnlyHaveSharedReadsNothing() {
        var round = Optional.of(LocalDate.of(2026, 1, 6));
        var nobody = new Paired(List.of(), Map.of(CAI, Alone.Why.NOBODY, BEN, Alone.Why.SPARE));
        var once = look(book(), round, nobody);
        var twice = look(once.book(), round, nobody);
        var taken = look(twice.book(), Optional.empty(), new Paired(List.of(), Map.of(CAI, Alone.Why.TAKEN)));

        assertThat(once.notes()).extracting(Note::about).containsExactly("NOBODY");
        assertThat(twice.notes()).isEmpty();
        assertThat(twice.book().waiting())
                .containsExactly(Map.entry("cai", new Waiting(2, Optional.of(Alone.Why.NOBODY))));
        assertThat(taken.notes()).extracting(Note::about).containsExactly("TAKEN");
        assertThat(taken.book().waiting().get("cai"))
                .as("beside the rounds nobody waits longer")
                .isEqualTo(new Waiting(2, Optional.of(Alone.Why.TAKEN)));
    }

    @Test
    void whoeverRunsIsNotWaitingAnyMore() {
        var waits = new Book(
                1,
                book(of(running(Looked.NEVER))).all(),
                Map.of("cai", new Waiting(3, Optional.of(Alone.Why.TAKEN))),
                Book.Searches.NONE);

        assertThat(look(waits, Optional.empty(), new Paired(List.of(), Map.of()))
                        .book()
                        .waiting())
                .isEmpty();
    }
}
