package dev.kith.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of somebody that a choice may go by; of what they answered, nothing.
 *
 * @param wanted the skills they want, by the directory's word or by their own
 * @param role one that they would like to try
 * @param segment the people like them; empty where they are too few
 */
record Taste(List<String> wanted, Optional<String> role, String level, Optional<Segment> segment) {

    Taste {
        wanted = List.copyOf(wanted);
    }

    /** The first skill they want that {@code offer} helps with. */
    Optional<String> wishFor(Offer offer) {
        return wanted.stream().filter(skill -> isIn(offer.skills(), skill)).findFirst();
    }

    /** The role they would like to try, where {@code offer} is for whoever has it, or wants what it takes. */
    Optional<String> roleIn(Offer offer) {
        return role.filter(one -> isIn(offer.levels(), one) || isIn(offer.skills(), one));
    }

    /** Whether it is written for their level, or for the role they would like to try. */
    boolean fits(Offer offer) {
        return offer.levels().isEmpty()
                || isIn(offer.levels(), level)
                || roleIn(offer).isPresent();
    }

    /** Written by different hands, the same words differ in case. */
    private static boolean isIn(List<String> all, String one) {
        return all.stream().anyMatch(other -> folded(other).equals(folded(one)));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** What somebody wishes for is nobody's business who prints it. */
    @Override
    public String toString() {
        return "somebody's taste";
    }
}
