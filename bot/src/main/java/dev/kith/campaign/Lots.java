package dev.kith.campaign;

import dev.kith.redis.Vault;

/** Draws lots that nobody can steer or foresee without the master key, and that fall the same however often they are drawn. */
public record Lots(Vault vault) {

    /** One more than the greatest lot. */
    public static final long END = 1L << 60;

    private static final int DIGITS = 15;
    private static final int HEXADECIMAL = 16;

    /** From 0, below {@link #END}. */
    public long of(String purpose, String... parts) {
        return Long.parseLong(vault.keyedHash(purpose, parts).substring(0, DIGITS), HEXADECIMAL);
    }
}
