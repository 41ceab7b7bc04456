package dev.kith.matching;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is to be matched, and by what.
 *
 * @param members everybody who is there; each once
 * @param seed decides where two matches are equally good
 */
public record Pool(List<Member> members, Rules rules, Weights weights, Past past, long seed) {

    /** In the order of their ids, however they came. */
    public Pool {
        Set<String> ids = new HashSet<>();
        members.forEach(member -> {
            if (!ids.add(member.id())) {
                throw new IllegalArgumentException("is in the pool twice (person: " + member.id() + ")");
            }
        });
        members = members.stream().sorted(Comparator.comparing(Member::id)).toList();
    }
}
