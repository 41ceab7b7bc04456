package dev.kith.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.matching.Couple;
import dev.kith.matching.Past;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rounds before say to the next one. */
class EarlierTest {

    private static final Pair BEN_AND_CAI = new Pair("ben", "cai", "go", false);
    private static final Pair DEE_AND_ELI = new Pair("dee", "eli", "go", true);

    @Test
    void beforeTheFirstThereIsNothing() {
        assertThat(past()).isEqualTo(Past.none());
    }

    @Test
    void theLastTimeCountsThatTwoMet() {
        var past = past(
                Found.only(List.of(BEN_AND_CAI, DEE_AND_ELI)), Found.only(List.of(BEN_AND_CAI)), Found.only(List.of()));

        assertThat(past.met())
                .containsExactlyInAnyOrderEntriesOf(Map.of(new Couple("cai", "ben"), 2, new Couple("dee", "eli"), 3));
    }

    @Test
    void whoHadNobodyIsCountedBackToWhenTheyHad() {
        var past = past(
                without("gus", "ben"),
                new Found(List.of(BEN_AND_CAI), Set.of("gus", "flo")),
                without("ben", "gus"),
                Found.only(List.of(DEE_AND_ELI)),
                without("ben", "dee"));

        assertThat(past.leftOut()).containsExactlyInAnyOrderEntriesOf(Map.of("ben", 2, "gus", 3, "flo", 1, "dee", 1));
    }

    private static Found without(String... people) {
        return new Found(List.of(), Set.of(people));
    }

    private static Past past(Found... rounds) {
        return new Earlier(List.of(rounds)).past();
    }
}
