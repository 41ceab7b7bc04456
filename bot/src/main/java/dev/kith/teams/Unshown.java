package dev.kith.teams;

import java.util.Optional;

/** What cards have become of which Teams does not know yet: who looks at such a card is shown that, and never the former. */
interface Unshown {

    void keep(String messageId, String card);

    Optional<String> of(String messageId);

    void forget(String messageId);
}
