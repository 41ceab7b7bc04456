package dev.kith.learn;

import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.Opportunity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody wishes for.
 *
 * @param wanted the skills they want, by the directory's word or by their own
 * @param role one that they would like to try
 */
record Wishes(List<String> wanted, Optional<String> role) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    Wishes {
        wanted = List.copyOf(wanted);
    }

    static Wishes of(Person person, Directory directory) {
        return new Wishes(person.skillsWanted(), directory.ownWord(person.id()).role());
    }

    boolean fit(Item item) {
        return skill(item.about()).isPresent()
                || role.filter(one -> isIn(item.levels(), one) || isIn(item.about(), one))
                        .isPresent();
    }

    /** Why an opportunity fits: a skill that they want, or a role that they would like to try; empty where it does not. */
    Optional<Map.Entry<String, String>> why(Opportunity opportunity) {
        return skill(opportunity.skills())
                .map(skill -> Map.entry("skill", skill))
                .or(() -> role.filter(one -> isRole(opportunity, one)).map(one -> Map.entry("role", one)));
    }

    private static boolean isRole(Opportunity opportunity, String role) {
        return opportunity.sort() == Opportunity.Sort.ROLE
                && (isIn(opportunity.skills(), role)
                        || words(opportunity.title()).containsAll(words(role)));
    }

    private static List<String> words(String text) {
        return NO_LETTERS
                .splitAsStream(folded(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean isNone() {
        return wanted.isEmpty() && role.isEmpty();
    }

    /** The first of the skills they want that is among these. */
    Optional<String> skill(List<String> skills) {
        return wanted.stream().filter(one -> isIn(skills, one)).findFirst();
    }

    /** Written by different hands, the same words differ in case. */
    static boolean isIn(List<String> all, String one) {
        return all.stream().anyMatch(other -> folded(other).equals(folded(one)));
    }

    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** What somebody wishes for is nobody's business who prints it. */
    @Override
    public String toString() {
        return "somebody's wishes";
    }
}
