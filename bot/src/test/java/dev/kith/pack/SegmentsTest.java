package dev.kith.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.people.Person;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    private static final Person SENIOR = of("Sales", "senior");
    private static final Person LEAD = of("Sales", "lead");
    private static final Person LAWYER = of("Legal", "senior");
    private static final Person UNPLACED = of("", "senior");
    private static final Segments SEGMENTS =
            Segments.of(Stream.of(Collections.nCopies(5, SENIOR), List.of(LEAD, LAWYER, UNPLACED))
                    .flatMap(List::stream)
                    .toList());

    @Test
    void theFinestThatHasEnoughPeopleCounts() {
        assertThat(SEGMENTS.of(SENIOR, 5)).contains(new Segment("Sales", "senior"));
        assertThat(SEGMENTS.of(SENIOR, 6)).contains(new Segment("Sales", ""));
        assertThat(SEGMENTS.of(LEAD, 5)).contains(new Segment("Sales", ""));
        assertThat(SEGMENTS.of(LAWYER, 5)).contains(Segment.EVERYBODY);
        assertThat(SEGMENTS.of(UNPLACED, 5)).contains(Segment.EVERYBODY);
    }

    @Test
    void thereIsNoneWhereAllTogetherAreTooFew() {
        assertThat(SEGMENTS.of(SENIOR, 9)).isEmpty();
    }

    private static Person of(String department, String level) {
        return TestPeople.placed(TestPeople.in("ann", "UTC"), department, level);
    }
}
