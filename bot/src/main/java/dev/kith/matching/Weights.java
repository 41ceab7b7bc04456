package dev.kith.matching;

import java.util.stream.IntStream;

/**
 * How much each reason counts beside the others; a campaign has them. Above 0 people are brought together who differ in department,
 * site or level, below 0 those who are alike.
 *
 * @param fresh that they never met, or long ago: 0 to {@value #MOST}; so are
 * @param skills what one wants and the other offers, each up to three, and
 * @param interests what both like, up to three
 * @param department −{@value #MOST} to {@value #MOST}; so are
 * @param site where they work, and
 * @param level how far they came
 */
public record Weights(int fresh, int skills, int interests, int department, int site, int level) {

    public static final int MOST = 10;

    /** As long as a campaign says nothing else: somebody new from elsewhere, with something to talk about. */
    public static final Weights USUAL = new Weights(10, 5, 3, 2, 2, 0);

    public Weights {
        boolean isIn = IntStream.of(fresh, skills, interests).allMatch(weight -> weight >= 0 && weight <= MOST)
                && IntStream.of(department, site, level).allMatch(weight -> Math.abs(weight) <= MOST);
        if (!isIn) {
            throw new IllegalArgumentException("fresh: " + fresh + ", skills: " + skills + ", interests: " + interests
                    + ", department: " + department + ", site: " + site + ", level: " + level
                    + " (valid: 0 to 10 for the first three, -10 to 10 for the rest)");
        }
    }
}
