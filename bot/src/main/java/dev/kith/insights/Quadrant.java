package dev.kith.insights;

import dev.kith.disclosure.Tally;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a group is spread over authenticity (may I be myself?) and acceptance (am I one of them?); never where one person
 * stands.
 *
 * @param shares of each place, of all who answered both; they add up to all
 */
public record Quadrant(Map<Place, Share> shares) {

    /** Above the middle in both, in one, in none; or on the middle of the scale in one at least, which takes no side. */
    public enum Place {
        BELONGING,
        /** Accepted, at the price of hiding something. */
        MINIMISING,
        /** Oneself, without being taken for one of them. */
        OVERBEARING,
        RECLUSIVE,
        BETWEEN
    }

    public Quadrant {
        shares = Map.copyOf(shares);
    }

    /**
     * The scale is split at its middle; with an odd number of options the middle one is neither agreement nor its
     * opposite, and who chose it is put with nobody.
     *
     * @param pairs of n × n options, those of the lowest authenticity first, of these the lowest acceptance first; 2 × 2 are
     *     the four places themselves
     * @throws IllegalArgumentException where nobody answered both, or the options are no square
     */
    public static Quadrant of(Tally pairs, int asked) {
        int options = (int) Math.round(Math.sqrt(pairs.counts().size()));
        if (options < 2 || options * options != pairs.counts().size() || pairs.answers() == 0) {
            throw new IllegalArgumentException("no pairs of two scales: " + pairs.counts());
        }
        var counts = new EnumMap<Place, Integer>(Place.class);
        for (int pair = 0; pair < pairs.counts().size(); pair++) {
            counts.merge(
                    place(side(pair / options, options), side(pair % options, options)),
                    pairs.counts().get(pair),
                    Integer::sum);
        }
        var shares = new EnumMap<Place, Share>(Place.class);
        for (Place place : Place.values()) {
            shares.put(place, Share.of(counts.getOrDefault(place, 0), pairs.answers(), asked));
        }
        return new Quadrant(shares);
    }

    /** Below the middle less than 0, above it more. */
    private static int side(int option, int options) {
        return Double.compare(option + 1, Score.middle(options));
    }

    private static Place place(int authenticity, int acceptance) {
        if (authenticity == 0 || acceptance == 0) {
            return Place.BETWEEN;
        }
        if (authenticity > 0) {
            return acceptance > 0 ? Place.BELONGING : Place.OVERBEARING;
        }
        return acceptance > 0 ? Place.MINIMISING : Place.RECLUSIVE;
    }
}
