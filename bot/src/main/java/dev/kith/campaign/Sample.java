package dev.kith.campaign;

/**
 * How many people a round asks, so that the share of favourable answers is known well enough, and nobody is asked for nothing.
 * How many answers that takes is Cochran's (Sampling Techniques, third edition, 1977, sections 4.4 and 4.2): for a share that may
 * be anything, so as if it were one half, from a group of known size.
 *
 * @param margin how far the share may be off, in percentage points, 1 to 50
 * @param confidence in how many of a hundred such rounds it is not further off: 80, 90, 95 or 99
 * @param response how many of a hundred that are asked are thought to answer, 1 to 100
 */
public record Sample(int margin, int confidence, int response) {

    static final int DEFAULT_CONFIDENCE = 95;
    static final int DEFAULT_RESPONSE = 60;

    /** The variance of a share of one half: no share has more. */
    private static final double MOST_VARIANCE = 0.25;

    private static final double PERCENT = 100.0;

    public Sample {
        if (margin < 1 || margin > 50 || response < 1 || response > 100) {
            throw new IllegalArgumentException("no sample: margin " + margin + ", response " + response
                    + " (valid: {margin: 5, confidence: 95, response: 60})");
        }
        deviations(confidence);
    }

    /** How many answers of so many people the margin takes. */
    public int answers(int people) {
        double error = margin / PERCENT;
        double ofMany = Math.pow(deviations(confidence) / error, 2) * MOST_VARIANCE;
        return people == 0 ? 0 : (int) Math.min(people, Math.ceil(ofMany / (1 + (ofMany - 1) / people)));
    }

    /** How many of so many people are asked for them, as not everybody answers. */
    public int asked(int people) {
        return Math.min(people, Math.ceilDiv(answers(people) * 100, response));
    }

    /** Why so many of so many people, in words. */
    public String why(int people) {
        return "%d points of margin at %d %% take %d answers of %d people; of a hundred that are asked %d are thought to answer"
                .formatted(margin, confidence, answers(people), people, response);
    }

    /** Within so many standard deviations on either side are so many of a hundred (normal distribution). */
    private static double deviations(int confidence) {
        return switch (confidence) {
            case 80 -> 1.2816;
            case 90 -> 1.6449;
            case 95 -> 1.9600;
            case 99 -> 2.5758;
            default ->
                throw new IllegalArgumentException("no confidence of " + confidence + " (valid: 80, 90, 95 or 99)");
        };
    }
}
