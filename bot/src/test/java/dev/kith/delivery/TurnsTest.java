package dev.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.Lanes.Due;
import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Instant NINE = Instant.parse("2026-01-06T09:00:00Z");
    private static final Lane LARGE = new Lane(new Partition(0), "slack:T1", new CampaignId("large"));
    private static final Lane SMALL = new Lane(new Partition(1), "slack:T1", new CampaignId("small"));

    private final Turns turns = new Turns();

    @Test
    void aSmallCampaignIsThroughAfterTwiceItsSize() {
        var large = errands(LARGE, 1_000, NINE);
        var small = errands(SMALL, 50, NINE.plusSeconds(60));
        int dealt = 0;
        int smallLeft = 50;
        while (smallLeft > 0) {
            var hand = turns.deal(Map.of(LARGE, large, SMALL, small.subList(0, smallLeft)), 1);
            smallLeft -= hand.getOrDefault(SMALL, List.of()).size();
            dealt++;
        }
        assertThat(dealt).isLessThanOrEqualTo(100);
    }

    @Test
    void leavesNoTurnUnusedWhereOneCampaignHasLittle() {
        var hand = turns.deal(Map.of(LARGE, errands(LARGE, 100, NINE), SMALL, errands(SMALL, 3, NINE)), 40);
        assertThat(hand.get(SMALL)).hasSize(3);
        assertThat(hand.get(LARGE)).hasSize(37);
    }

    @Test
    void theEarliestOfACampaignGoesFirstWhateverItsPartition() {
        var late = new Lane(new Partition(2), "slack:T1", LARGE.campaign());
        var due = new LinkedHashMap<Lane, List<Due>>();
        due.put(late, errands(late, 5, NINE.plusSeconds(5)));
        due.put(LARGE, errands(LARGE, 5, NINE));
        assertThat(turns.deal(due, 5)).containsOnlyKeys(LARGE);
    }

    private static List<Due> errands(Lane lane, int count, Instant from) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Due(errand(lane, i), from.plusMillis(i)))
                .toList();
    }

    private static Errand errand(Lane lane, int number) {
        var person = new PersonId("e" + number);
        return new Errand(lane.campaign(), "2026-01-06", "ask", person, person);
    }
}
