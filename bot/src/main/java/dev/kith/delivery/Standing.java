package dev.kith.delivery;

import dev.kith.privacy.Consent;
import java.time.Instant;

/** How it stands with a person when a delivery to them is looked at: what they decided, what they were sent. */
public record Standing(Consent consent, Recent recent) {

    /** Of somebody who decided nothing and was sent nothing. */
    public static final Standing NEW = new Standing(Consent.OPEN, Recent.NOTHING);

    /** The same with a message that would be sent. */
    Standing with(Instant one) {
        return new Standing(consent, recent.noticed(one));
    }
}
