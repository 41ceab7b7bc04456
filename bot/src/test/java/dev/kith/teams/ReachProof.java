package dev.kith.teams;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Four thousand people of whom none has the app: each is given it, within Graph's limits, and written to once. */
@Tag("proof")
class ReachProof {

    @Test
    void aTenantOfFourThousandInWhichNobodyHasTheAppIsReached() {
        new Everybody(4_000).areReached();
    }
}
