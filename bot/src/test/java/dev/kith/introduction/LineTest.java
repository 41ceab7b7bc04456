package dev.kith.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The reporting line goes up to whoever has no manager, whatever the directory says. */
class LineTest {

    private static final Person TOP = TestPeople.in("top", "Europe/Berlin");
    private static final Person MID = TestPeople.ledBy("top", TestPeople.in("mid", "Europe/Berlin"));
    private static final Person CAI = TestPeople.ledBy("mid", TestPeople.in("cai", "Europe/Berlin"));
    private static final Person DEE = TestPeople.ledBy("top", TestPeople.in("dee", "Europe/Berlin"));

    private final Workplace workplace = Workplace.of(TOP, MID, CAI, DEE);
    private final Line line = new Line(workplace.directory());

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void itNamesTheNearestFirst() {
        assertThat(line.above(CAI)).containsExactly(new PersonId("mid"), new PersonId("top"));
        assertThat(line.above(TOP)).isEmpty();
    }

    @Test
    void itJoinsTwoInEitherOrderButNotThoseBesideIt() {
        assertThat(line.joins(CAI, TOP)).isTrue();
        assertThat(line.joins(TOP, CAI)).isTrue();
        assertThat(line.joins(CAI, DEE)).isFalse();
    }

    @Test
    void itEndsWhereItLeadsBack() {
        workplace.knows(TestPeople.ledBy("cai", TOP));

        assertThat(line.above(CAI)).containsExactly(new PersonId("mid"), new PersonId("top"), new PersonId("cai"));
    }

    @Test
    void whoeverIsGoneIsItsEnd() {
        workplace.loses("mid");

        assertThat(line.above(CAI)).containsExactly(new PersonId("mid"));
    }
}
