package dev.kith.slack;

import dev.kith.chat.RedisAside;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens to what Slack said, whichever way it came: it is understood and appended, or put aside with its reason. Either is
 * durable when this returns, and is acknowledged, as Slack could only repeat it.
 */
final class Hearing {

    private static final Logger log = LoggerFactory.getLogger(Hearing.class);
    private static final String JSON = "application/json";
    private static final Ears.Said NOTHING = new Ears.Said("text/plain", "", new Heard.Nothing());

    private final Ears ears;
    private final RedisAside aside;
    private final Taken taken;
    private final Reception reception;
    private final RedisInstallations installations;

    Hearing(Ears ears, RedisAside aside, Taken taken, Reception reception, RedisInstallations installations) {
        this.ears = ears;
        this.aside = aside;
        this.taken = taken;
        this.reception = reception;
        this.installations = installations;
    }

    /** The same request a second time, under the same signature or envelope, changes nothing. */
    Ears.Said take(String once, String body, Map<String, List<String>> headers) {
        if (taken.includes(once)) {
            return NOTHING;
        }
        var said = understood(body, headers);
        var answered = kept(said);
        taken.add(once);
        return answered;
    }

    private Ears.Said kept(Ears.Said said) {
        switch (said.heard()) {
            case Heard.Somebody somebody -> reception.take(somebody.incoming());
            case Heard.LetGo letGo -> installations.letGo(letGo);
            case Heard.Nothing nothing -> log.debug("Nothing for us");
            case Heard.Filled filled -> {
                return new Ears.Said(JSON, reception.take(filled), filled);
            }
        }
        return said;
    }

    private Ears.Said understood(String body, Map<String, List<String>> headers) {
        try {
            return ears.hear(body, headers);
        } catch (NotUnderstood e) {
            aside.put(body, String.valueOf(e.getMessage()));
            log.warn("What Slack said was put aside: {}", e.getMessage());
            return NOTHING;
        }
    }
}
