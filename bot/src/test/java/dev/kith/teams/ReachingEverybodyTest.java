package dev.kith.teams;

import org.junit.jupiter.api.Test;

/** As {@link ReachProof}, for a smaller organisation. */
class ReachingEverybodyTest {

    @Test
    void aTenantInWhichNobodyHasTheAppIsReached() {
        new Everybody(200).areReached();
    }
}
