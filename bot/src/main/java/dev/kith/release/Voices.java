package dev.kith.release;

import dev.kith.people.PersonId;
import dev.kith.redis.Vault;

/** Pseudonyms that only the holder of the master key can make: it is not in the store. */
public final class Voices {

    private static final int HEX = 16;

    private final Vault vault;

    public Voices(Vault vault) {
        this.vault = vault;
    }

    /**
     * Under which somebody's answer is kept: of a confidential check-in the same in each round of the campaign, for trends and for
     * erasure; of an anonymous one another in each.
     */
    String in(Round round, PersonId person) {
        return round.frozen().isAnonymous()
                ? vault.keyedHash("round-voice", round.id().value(), person.value())
                : vault.keyedHash("campaign-voice", round.id().campaign().value(), person.value());
    }

    /** Under which it is kept that somebody is asked: with no answer can it be joined. */
    String asked(Round round, PersonId person) {
        return vault.keyedHash("asked-voice", round.id().value(), person.value());
    }

    /** Under which the ledger counts somebody, in every round of every campaign. */
    public long inLedger(PersonId person) {
        return Long.parseUnsignedLong(
                vault.keyedHash("ledger-voice", person.value()).substring(0, HEX), HEX);
    }
}
