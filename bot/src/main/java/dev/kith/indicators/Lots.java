package dev.kith.indicators;

import dev.kith.people.PersonId;
import dev.kith.redis.Vault;
import java.time.YearMonth;

/**
 * Who is left out of a month by lot: one in so many, others each month, and nobody can foretell whom without the master key. So two
 * months differ by many on either side: neither somebody who came in between nor somebody who wants to be left alone stands out, and
 * more groups can be shown.
 *
 * @param oneIn 0: nobody is left out
 */
public record Lots(Vault vault, int oneIn) {

    /** Kith's own number: of fifty people five, which a figure in fives hardly shows. */
    public static final int ONE_IN = 10;

    private static final int HEX = 12;
    private static final int RADIX = 16;

    boolean isLeftOut(PersonId person, YearMonth month) {
        String hash = vault.keyedHash("indicators-lot", month.toString(), person.value());
        return oneIn > 0 && Long.parseLong(hash.substring(0, HEX), RADIX) % oneIn == 0;
    }
}
