package dev.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final Rules RULES = new Rules(3, 4, true);

    /** Why somebody has none of these, as it is said: blocked is as if nobody was there. */
    static Matched.Without reason(Pool pool, Member one, List<Member> others) {
        if (others.stream().anyMatch(other -> Said.mayMeet(pool, one, other))) {
            return Matched.Without.ALL_TAKEN;
        }
        var bars = new HashSet<Rules.Bar>();
        others.stream()
                .filter(other -> !Said.isBlocked(pool, one, other))
                .forEach(other -> bars.add(first(Said.keptApartBy(pool, one, other))));
        return bars.contains(Rules.Bar.MET_LATELY)
                ? Matched.Without.MET_EVERYBODY
                : bars.contains(Rules.Bar.HOURS)
                        ? Matched.Without.NO_HOURS
                        : bars.contains(Rules.Bar.LANGUAGE) ? Matched.Without.NO_LANGUAGE : Matched.Without.NOBODY;
    }

    private static Rules.Bar first(Set<Rules.Bar> bars) {
        return bars.stream().sorted().findFirst().orElseThrow();
    }

    @Test
    void blockedLooksAsIfNobodyWasThere() {
        var alone = Peers.of(pool(List.of(Member.of("a")), Past.none()));
        var blocked = new Past(Map.of(), Set.of(new Couple("b", "a")), Map.of());
        assertThat(alone.without()).containsEntry("a", Matched.Without.NOBODY);
        assertThat(Peers.of(pool(two(Set.of(), Set.of(), 0), blocked)).without())
                .containsOnly(Map.entry("a", Matched.Without.NOBODY), Map.entry("b", Matched.Without.NOBODY));
    }

    @Test
    void blockedIsToldBeforeAllElseAsNobody() {
        var past = new Past(Map.of(new Couple("a", "b"), 1), Set.of(new Couple("a", "b")), Map.of());
        assertThat(Peers.of(pool(two(Set.of("de"), Set.of("fr"), 40), past)).without())
                .containsEntry("a", Matched.Without.NOBODY);
    }

    @Test
    void saysThatTheyMetEverybodyUntilTheyMayAgain() {
        assertThat(Peers.of(pool(two(Set.of(), Set.of(), 0), met(3))).without())
                .containsEntry("a", Matched.Without.MET_EVERYBODY);
        assertThat(Peers.of(pool(two(Set.of(), Set.of(), 0), met(4))).without()).isEmpty();
    }

    @Test
    void saysThatNobodySpeaksTheirLanguage() {
        assertThat(Peers.of(pool(two(Set.of("de"), Set.of("fr"), 0), Past.none()))
                        .without())
                .containsEntry("b", Matched.Without.NO_LANGUAGE);
        assertThat(Peers.of(pool(two(Set.of("de"), Set.of(), 0), Past.none())).without())
                .isEmpty();
    }

    @Test
    void saysThatNobodyWorksInTheirHours() {
        assertThat(Peers.of(pool(two(Set.of(), Set.of(), 5), Past.none())).without())
                .containsEntry("b", Matched.Without.NO_HOURS);
        assertThat(Peers.of(pool(two(Set.of(), Set.of(), 4), Past.none())).without())
                .isEmpty();
    }

    private static Past met(int ago) {
        return new Past(Map.of(new Couple("a", "b"), ago), Set.of(), Map.of());
    }

    /** Both work eight half hours, the second so many later. */
    private static List<Member> two(Set<String> languages, Set<String> others, int later) {
        return List.of(member("a", languages, 0), member("b", others, later));
    }

    private static Member member(String id, Set<String> languages, int from) {
        var hours = new BitSet();
        hours.set(from, from + 8);
        var known = Member.of(id);
        return new Member(id, known.place(), known.topics(), new Member.Times(languages, hours));
    }

    private static Pool pool(List<Member> members, Past past) {
        return new Pool(members, RULES, Weights.USUAL, past, 1);
    }
}
