package dev.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {

    private static final CampaignId LARGE = new CampaignId("large");
    private static final CampaignId SMALL = new CampaignId("small");

    private final WaitingRoom room = new WaitingRoom();
    private final List<String> went = new ArrayList<>();

    private void enter(CampaignId campaign, int count) {
        IntStream.range(0, count).forEach(i -> room.enter(campaign, () -> went.add(campaign.value() + i)));
    }

    private void go(int count) {
        IntStream.range(0, count).forEach(i -> room.next().run());
    }

    @Test
    void whoComesLateFromASmallCampaignTakesTurnsWithWhatWasThere() {
        enter(LARGE, 5);
        go(1);
        enter(SMALL, 2);
        go(6);

        assertThat(went).containsExactly("large0", "large1", "small0", "large2", "small1", "large3", "large4");
    }

    @Test
    void withinACampaignWhoCameFirstGoesFirst() {
        enter(LARGE, 3);
        go(3);

        assertThat(went).containsExactly("large0", "large1", "large2");
    }
}
