package dev.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where people meet to learn of each other, nobody meets who cannot. */
class NeedsSkillTest {

    private static final Rules RULES = new Rules(0, 0, false, true);

    private static final Member BEN = member("ben", Set.of("negotiation"), Set.of());
    private static final Member CAI = member("cai", Set.of(), Set.of("negotiation"));
    private static final Member DEE = member("dee", Set.of(), Set.of("pottery"));

    @Test
    void twoWhoLearnNothingOfEachOtherAreKeptApart() {
        assertThat(RULES.between(BEN, CAI, Past.none())).isEmpty();
        assertThat(RULES.between(CAI, BEN, Past.none())).isEmpty();
        assertThat(RULES.between(BEN, DEE, Past.none())).contains(Rules.Bar.SKILL);
        assertThat(Rules.none().between(BEN, DEE, Past.none())).isEmpty();
    }

    @Test
    void ofTwoSidesNobodyIsBroughtToWhomTheyCannotLearnFrom() {
        var matched = Sides.of(pool(RULES, BEN, DEE), Map.of("ben", 1));

        assertThat(matched.groups()).isEmpty();
        assertThat(matched.without()).containsExactly(Map.entry("dee", Matched.Without.NOBODY));
        assertThat(Sides.of(pool(Rules.none(), BEN, DEE), Map.of("ben", 1)).groups())
                .hasSize(1);
        assertThat(Sides.of(pool(RULES, BEN, CAI, DEE), Map.of("ben", 1)).groups())
                .containsExactly(new Matched.Group(List.of("ben", "cai")));
    }

    @Test
    void ofPeersNobodyDoesEither() {
        var matched = Peers.of(pool(RULES, BEN, CAI, DEE));

        assertThat(matched.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.people()).containsExactlyInAnyOrder("ben", "cai"));
        assertThat(matched.without()).containsOnlyKeys("dee");
    }

    private static Pool pool(Rules rules, Member... members) {
        return new Pool(List.of(members), rules, Weights.USUAL, Past.none(), 1);
    }

    private static Member member(String id, Set<String> offered, Set<String> wanted) {
        var nobody = Member.of(id);
        return new Member(id, nobody.place(), new Member.Topics(offered, wanted, Set.of()), nobody.times());
    }
}
