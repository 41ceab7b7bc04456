package dev.kith.teams;

import dev.kith.graph.EntraTokens;
import dev.kith.graph.Granted;

/**
 * What Kith shows Teams: a token for whoever signs what Teams says, which in each of Microsoft's clouds is another.
 *
 * @param issuer {@code https://api.botframework.com}, or of a government's cloud {@code https://api.botframework.us}
 */
record OurToken(EntraTokens tokens, String issuer) {

    Granted get() {
        return tokens.token(scope());
    }

    /** It is not taken any more; whether there may be another. */
    boolean giveUp() {
        return get() instanceof Granted.Token token && tokens.giveUp(scope(), token);
    }

    private String scope() {
        return issuer + "/.default";
    }
}
